import { expect, test } from "vitest";
import { writeAnswerHtml } from "#app/chat/export/write-html.ts";
import { makeCitation, makeEvent } from "../citation.ts";
import { WORDS } from "./export-words.ts";

const html = (markdown: string) =>
  writeAnswerHtml({ question: "", markdown, events: null, citations: [] }, WORDS);

test.each([
  ["**Bold** and *thin* [1]", "<p><strong>Bold</strong> and <em>thin</em><sup>[1]</sup></p>"],
  ["> Said [2]", "<blockquote><p>Said<sup>[2]</sup></p></blockquote>"],
  ["- one\n- two", "<ul><li><p>one</p></li><li><p>two</p></li></ul>"],
  ["3. three", '<ol start="3"><li><p>three</p></li></ol>'],
  ["`rows [1]`", "<p><code>rows [1]</code></p>"],
  ["a < b & c", "<p>a &lt; b &amp; c</p>"],
])("writeAnswerHtml turns %j into rich text", (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test("writeAnswerHtml leaves raw HTML, images and the addresses of links behind", () => {
  expect(html('<img src=x onerror="a()"> ![p](x.png) [text](javascript:a())')).toBe("<p>  text</p>");
});

test("writeAnswerHtml lists the sources with the words cited, and links to their events", () => {
  const citation = makeCitation({ quote: 'A "<b>" was seen.' });
  expect(
    writeAnswerHtml({ question: "", markdown: "Yes [1]", events: null, citations: [citation] }, WORDS),
  ).toContain(
    '<ol><li value="1">“A &quot;&lt;b&gt;&quot; was seen.” <a href="https://reports.example/events/market">Fish market reopens</a>, 2024-04-02, SN, 2024/market.txt</li></ol>',
  );
});

test("writeAnswerHtml writes the events of a list as a table", () => {
  const written = writeAnswerHtml(
    { question: "", markdown: "1 event:", events: [makeEvent()], citations: [makeCitation()] },
    WORDS,
  );
  expect(written).toContain(
    "<tr><td>2024-04-02</td><td>Fish market reopens<sup>[1]</sup></td><td>SN</td></tr>",
  );
});
