import { type Figure, isWithinLimit } from "./figure.ts";

const NAME_WIDTH = 42;
const UNIT_WIDTH = 6;

/** A table of figures, a line each, with the limit beside it and a mark where it is missed. */
export function printFigures(figures: Figure[]): string {
  return figures
    .map((figure) => {
      const { name, value, unit, limit } = figure;
      const bound = limit === null ? "" : `≤ ${limit} ${unit}`.trimEnd();
      const missed = isWithinLimit(figure) ? "" : "   MISSED";
      return `${name.padEnd(NAME_WIDTH)}${number(value).padStart(9)} ${unit.padEnd(UNIT_WIDTH)} ${bound}${missed}`.trimEnd();
    })
    .join("\n")
    .concat("\n");
}

function number(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(value < 1 ? 3 : value < 10 ? 2 : 1);
}
