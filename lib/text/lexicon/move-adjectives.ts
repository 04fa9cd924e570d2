import type { GlossItem } from "./gloss-item.ts";

const JOINS = new Set(["and", "or"]);

/**
 * Puts adjectives before their noun, the last one first: "coopération policière internationale" reads "international police
 * cooperation". Two adjectives joined by "and" keep their order.
 */
export function moveAdjectives<Item extends GlossItem & { lemma: string }>(items: readonly Item[]): Item[] {
  const moved: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const noun = items[at]!;
    const end = noun.partOfSpeech === "noun" ? adjectivesAfter(items, at) : at + 1;
    if (end === at + 1) {
      moved.push(noun);
      at = end;
      continue;
    }
    const adjectives = items.slice(at + 1, end);
    const joined = adjectives.some((item) => JOINS.has(item.text));
    const group = [...(joined ? adjectives : adjectives.reverse()), noun];
    for (const [index, item] of group.entries())
      moved.push({ ...item, before: index === 0 ? noun.before : " " });
    at = end;
  }
  return moved;
}

/** Where the adjectives that directly follow the noun at `at` end. */
function adjectivesAfter(items: readonly GlossItem[], at: number): number {
  let end = at + 1;
  while (end < items.length) {
    if (isAdjective(items[end]!) && !isLastBeforePreposition(items, end)) end++;
    else if (end > at + 1 && joinsAdjective(items, end)) end += 2;
    else break;
  }
  return end;
}

const isAdjective = (item: GlossItem) => item.movable && /^\s+$/.test(item.before);

/** "et militaires" after "responsables gouvernementaux", unless a noun of its own follows. */
function joinsAdjective(items: readonly GlossItem[], at: number): boolean {
  const [join, adjective, next] = [items[at]!, items[at + 1], items[at + 2]];
  if (!JOINS.has(join.text) || !/^\s+$/.test(join.before) || !adjective) return false;
  return isAdjective(adjective) && next?.partOfSpeech !== "noun";
}

/** A participle used as adjective stays behind its noun when it has a complement: "un texte adapté à". */
function isLastBeforePreposition(items: readonly (GlossItem & { lemma?: string })[], at: number): boolean {
  const lemma = items[at]!.lemma ?? "";
  const next = items[at + 1];
  if (!/[éiu]$/.test(lemma) || next?.partOfSpeech !== "function") return false;
  return ["to", "at", "by", "in", "on", "for", "with", "of", "from"].includes(next.text.split(" ")[0] ?? "");
}
