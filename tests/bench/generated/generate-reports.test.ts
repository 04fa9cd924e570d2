import { describe, expect, it } from "vitest";
import { generateReports } from "./generate-reports.ts";

const generate = () => {
  const { documents, questions } = generateReports({ passages: 80, dimension: 8 });
  return { documents: [...documents], questions };
};

describe("generateReports", () => {
  it("makes the same reports and questions every time", () => {
    expect(generate()).toEqual(generate());
  });

  it("places every event, passage and sentence where its text is", () => {
    const { documents } = generate();
    expect(documents.flatMap(({ passages }) => passages)).toHaveLength(80);
    for (const { text, events, passages } of documents) {
      expect(events.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      for (const { start, end, text: passage, sentences } of passages) {
        expect(text.slice(start, end)).toBe(passage);
        expect(sentences.map(({ start, end }) => text.slice(start, end)).join(" ")).toBe(passage);
      }
    }
  });

  it("gives vectors of length 1, nearer to their own passage than to another's", () => {
    const [first, other] = generate().documents[0]!.passages;
    const dot = (a: number[], b: number[]) => a.reduce((sum, value, place) => sum + value * b[place]!, 0);
    const [sentence] = first!.sentences;
    expect(dot(sentence!.embedding, sentence!.embedding)).toBeCloseTo(1, 3);
    expect(dot(sentence!.embedding, first!.embedding)).toBeGreaterThan(
      dot(sentence!.embedding, other!.embedding),
    );
  });
});
