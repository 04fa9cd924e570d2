import { expect, test } from "vitest";
import { isLegibleAccent } from "#lib/widget/contrast.ts";

test.each(["#17584a", "#5b2a86", "#000000", "#0b57d0"])("isLegibleAccent takes %s", (accent) => {
  expect(isLegibleAccent(accent)).toBe(true);
});

test.each(["#ffee00", "#ffffff", "#8fd0b8", "#808080"])("isLegibleAccent refuses %s", (accent) => {
  expect(isLegibleAccent(accent)).toBe(false);
});
