import { expect, test } from "vitest";
import { findRegions } from "#lib/text/regions.ts";

test.each([
  ["Which events took place in Central Asia?", ["Central Asia"]],
  ["Events in Europe", ["Europe"]],
  ["Les formations dans les Balkans occidentaux", ["Balkans occidentaux"]],
  ["Events in Central Asian states", ["Central Asian states"]],
  ["Events in African countries", ["African countries"]],
  ["Events in the European Union", []],
  ["What happened in the Central African Republic?", []],
  ["Who visited the Council of Europe?", []],
  ["What did the Economic Commission for Africa publish?", []],
  ["What loan did the Caribbean Development Bank give Barbados?", []],
  ["La visite au Conseil de l'Europe", []],
])("findRegions finds those of %j that are no part of a longer name", (text, expected) => {
  expect(findRegions(text).map((region) => region.text)).toEqual(expected);
});
