import { expect, it } from "vitest";
import { assignFolds } from "./assign-folds.ts";

it("assignFolds keeps a group together and fills folds evenly, the largest group first", () => {
  expect(assignFolds(["a", "b", "a", "c", "d", "b", "a"], 2)).toEqual([0, 1, 0, 1, 0, 1, 0]);
});
