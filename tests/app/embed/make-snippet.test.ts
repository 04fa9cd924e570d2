import { expect, test } from "vitest";
import { makeSnippet } from "#app/embed/setup/make-snippet.ts";

test("makeSnippet leaves out what is not set, and quotes what is", () => {
  expect(
    makeSnippet(
      { src: "https://r.example/widget.js" },
      { title: 'Ask "us" & <them>', theme: " ", lang: "fr" },
    ),
  ).toBe(
    '<script async src="https://r.example/widget.js" data-title="Ask &quot;us&quot; &amp; &lt;them>" data-lang="fr"></script>',
  );
});

test("makeSnippet pins one version with its integrity", () => {
  expect(makeSnippet({ src: "https://r.example/widget-1.js", integrity: "sha384-x" }, {})).toBe(
    '<script async src="https://r.example/widget-1.js" integrity="sha384-x" crossorigin="anonymous"></script>',
  );
});
