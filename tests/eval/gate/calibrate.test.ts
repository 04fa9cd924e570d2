import { expect, it } from "vitest";
import type { GateFeatures } from "#lib/retrieval/relevance-gate.ts";
import { calibrate, judge } from "./calibrate.ts";
import type { GateExample } from "./gate-example.ts";

/** The gate's features are its own business: these stand for any. */
function example(id: number, answerable: boolean, coverage: number, group = `group-${id}`): GateExample {
  const features = { coverage, luck: (id * 37) % 10 } as unknown as GateFeatures;
  return { id: `q${id}`, question: `Question ${id}`, answerable, kind: "fact", group, features };
}

const examples = Array.from({ length: 60 }, (_, index) =>
  example(index, index % 2 === 0, (index % 2 === 0 ? 0.7 : 0.3) + (index % 10) / 100),
);

it("calibrate weighs whatever features there are, and folds the threshold into the bias", () => {
  const { weights, heldOut, separation } = calibrate(examples, { falseRefusal: 0 });
  expect(Object.keys(weights)).toEqual(["bias", "coverage", "luck"]);
  expect(separation).toBe(1);
  expect(heldOut.filter(({ answerable, score }) => answerable !== score > 0)).toEqual([]);
  const score = ({ coverage, luck }: Record<string, number>) =>
    weights.bias! + weights.coverage! * coverage! + weights.luck! * luck!;
  const judged = judge(examples, (features) => score({ ...features }));
  expect(judged.filter(({ answerable, score }) => answerable && score <= 0)).toEqual([]);
});

it("calibrate judges a question by what it learned from other groups alone", () => {
  // One group whose questions have no answer although all they show says otherwise: learned from itself, it would be refused.
  const misleading = Array.from({ length: 20 }, (_, index) => example(100 + index, false, 0.9, "misleading"));
  const { heldOut } = calibrate([...examples, ...misleading], { falseRefusal: 0.03 });
  expect(heldOut.filter(({ group, score }) => group === "misleading" && score <= 0)).toEqual([]);
});

it("calibrate refuses what nothing was found for, whatever the weights", () => {
  const unfound: GateExample = { ...example(200, false, 0), features: null };
  const { heldOut } = calibrate([...examples, unfound], { falseRefusal: 0.03 });
  expect(heldOut.at(-1)?.score).toBe(Number.NEGATIVE_INFINITY);
});
