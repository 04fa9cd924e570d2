import { describe, expect, test } from "vitest";
import { createMarkFilter } from "#lib/answer/citation-marks.ts";

/** Evidence 1 to 3 exists and is cited as 11 to 13. */
function filter(...chunks: string[]): string {
  const marks = createMarkFilter((mark) => (mark <= 3 ? mark + 10 : null));
  return chunks.map((chunk) => marks.push(chunk)).join("") + marks.flush();
}

describe("createMarkFilter", () => {
  test.each([
    ["one mark", "It rained [1].", "It rained [11]."],
    ["several in one pair of brackets", "It rained [2,3].", "It rained [12][13]."],
    ["neighbours", "It rained [1][2].", "It rained [11][12]."],
    ["a range", "It rained [1-3].", "It rained [11][12][13]."],
    ["full-width brackets", "It rained 【1】.", "It rained [11]."],
    ["full-width brackets with a pointer", "It rained【1†source】.", "It rained[11]."],
    ["a footnote's form", "It rained [^2].", "It rained [12]."],
    ["a word before the number", "It rained [source 2].", "It rained [12]."],
  ])("turns %s into plain marks", (_form, text, wanted) => {
    expect(filter(text)).toBe(wanted);
  });

  test("drops an unknown number with the space before it", () => {
    expect(filter("It rained [9].")).toBe("It rained.");
    expect(filter("It rained [1, 9].")).toBe("It rained [11].");
  });

  test("leaves other brackets, escapes and code alone", () => {
    expect(filter("He said [sic] so, see \\[1] and `list[1]`.")).toBe(
      "He said [sic] so, see \\[1] and `list[1]`.",
    );
    expect(filter("```\nx[2]\n``` and [2]")).toBe("```\nx[2]\n``` and [12]");
  });

  test("keeps a mark before brackets from becoming a link", () => {
    expect(filter("It rained [1](http://example.org).")).toBe("It rained [11]\\(http://example.org).");
  });

  test("gives the same however the text is cut", () => {
    const text = "A [1] b 【2】, `c[3]` d [2, 3]. E [7] f [^1]";
    const whole = filter(text);
    for (let cut = 1; cut < text.length; cut++)
      expect(filter(text.slice(0, cut), text.slice(cut))).toBe(whole);
    expect(filter(...text)).toBe(whole);
  });

  test.each(["It rained [", "It rained [1", "It rained [1,", "It rained 【2"])(
    "drops the mark that %j was cut in",
    (text) => {
      expect(filter(text)).toBe("It rained");
    },
  );

  test("tells the resolver the statement since the mark before", () => {
    const statements: string[] = [];
    const marks = createMarkFilter((mark, statement) => {
      statements.push(statement.trim());
      return mark;
    });
    marks.push("It rained [1]. Then it sn");
    marks.push("owed [2][3].");
    marks.flush();
    expect(statements).toEqual(["It rained", ". Then it snowed", ""]);
  });
});
