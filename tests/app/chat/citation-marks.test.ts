import type { Root } from "hast";
import { expect, test } from "vitest";
import { markUncited, protectMarks, rehypeCitationMarks } from "#app/chat/citation-marks.ts";

/** The tree of one element holding `text`, after the plugin. */
function transform(tagName: string, text: string) {
  const tree: Root = {
    type: "root",
    children: [{ type: "element", tagName, properties: {}, children: [{ type: "text", value: text }] }],
  };
  rehypeCitationMarks()(tree);
  const [element] = tree.children;
  return element?.type === "element" ? element.children : [];
}

test("protectMarks hides a mark from Markdown's links and references", () => {
  const protectedText = protectMarks("Prices rose [1](see the annex) and fell [2][3].", false);
  expect(protectedText).not.toMatch(/\[\d/);
});

test.each(["Prices rose [", "Prices rose [1", "Prices rose [12"])(
  "protectMarks holds back the cut mark of %j while the answer streams",
  (text) => {
    expect(protectMarks(text, true)).toBe("Prices rose");
    expect(protectMarks(text, false)).toBe(text);
  },
);

test("protectMarks leaves brackets that are no marks", () => {
  const text = "See [annex], [1a], [2024] and [].";
  expect(protectMarks(text, false)).toBe(text);
});

test("rehypeCitationMarks turns each mark into an element held to the word before it", () => {
  expect(transform("p", protectMarks("Rose [1], fell [12].", false))).toEqual([
    { type: "text", value: "Rose\u2060" },
    { type: "element", tagName: "sup", properties: { dataMark: "1" }, children: [] },
    { type: "text", value: ", fell\u2060" },
    { type: "element", tagName: "sup", properties: { dataMark: "12" }, children: [] },
    { type: "text", value: "." },
  ]);
});

test("rehypeCitationMarks writes a mark inside code as the text it was", () => {
  expect(transform("code", protectMarks("rows [1] of [2]", false))).toEqual([
    { type: "text", value: "rows [1] of [2]" },
  ]);
});

test("markUncited puts a mark behind each sentence, which becomes an element of its own", () => {
  const uncited = [{ text: "Forty came." }, { text: "Forty came." }, { text: "Nobody said so." }];
  const marked = markUncited("Forty came. It rose [1]. Forty came.", uncited);
  expect(transform("p", protectMarks(marked, false))).toEqual([
    { type: "text", value: "Forty came.\u2060" },
    { type: "element", tagName: "sup", properties: { dataUncited: "0" }, children: [] },
    { type: "text", value: " It rose\u2060" },
    { type: "element", tagName: "sup", properties: { dataMark: "1" }, children: [] },
    { type: "text", value: ". Forty came.\u2060" },
    { type: "element", tagName: "sup", properties: { dataUncited: "1" }, children: [] },
    { type: "text", value: "" },
  ]);
});

test("protectMarks leaves an escaped mark the text it is", () => {
  expect(protectMarks("rows \\[1]", false)).toBe("rows \\[1]");
});
