import { citiesNamed, looseKey } from "./cities.ts";
import { capitalOf, nameKey, placesByName } from "./country-names.ts";

/** Names too unlike for their letters to tell, by `nameKey`: a new name's old one, a French name's English one. */
const OTHER_NAMES = new Map([
  ["nur sultan", "astana"],
  ["khodjent", "khujand"],
  ["samarcande", "samarkand"],
  ["la haye", "the hague"],
  ["anvers", "antwerp"],
  ["cracovie", "krakow"],
  ["venise", "venice"],
  ["salonique", "thessaloniki"],
  ["alep", "aleppo"],
  ["tanger", "tangier"],
  ["le cap", "cape town"],
]);

/**
 * What a town's name in one language has in common with its name in others, so that "Tashkent" and « Tachkent » are one town: lower
 * case, accents folded, transliterations alike; for a capital, of its English name.
 */
export function townKey(name: string): string {
  const key = OTHER_NAMES.get(nameKey(name)) ?? nameKey(name);
  const known = placesByName().get(key);
  if (known?.kind !== "capital") return looseKey(key);
  // Beside a capital's names stand other seats of government, towns of their own: "Cotonou".
  const isTown = citiesNamed(key).some(({ country, isRegion }) => country === known.country && !isRegion);
  const capital = isTown ? undefined : capitalOf(known.country);
  return looseKey(capital ? nameKey(capital) : key);
}
