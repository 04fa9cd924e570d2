/** Two reports of one happening share at least this part of the shorter one's names and numbers, and at least so many. */
const SHARED_PART = 0.5;
const SHARED_LEAST = 4;

/** An event that may be one of several reports of a happening. */
export interface Report {
  document: string;
  /** The same for two events only where they have the same text. */
  content: string;
  /** What it names and numbers: see `namesAndNumbers`. */
  marks: Set<string>;
}

/** The places of every two reports of different documents that have the same text, which undated ones may have too. */
export function pairCopies(reports: Pick<Report, "document" | "content">[]): [number, number][] {
  const places = Map.groupBy(reports.keys(), (place) => reports[place]!.content);
  return [...places.values()].flatMap((copies) =>
    copies.flatMap((a, index) =>
      copies
        .slice(index + 1)
        .filter((b) => reports[a]!.document !== reports[b]!.document)
        .map((b): [number, number] => [a, b]),
    ),
  );
}

/**
 * Groups reports of the same happening, each of another document, given which two could be: by the names and numbers that they share.
 * The most alike come together first, and a report joins only where it is like every one that is there. Returns the groups of more
 * than one, as places in ascending order.
 */
export function groupReports(reports: Report[], pairs: Iterable<[number, number]>): number[][] {
  const alike = [...pairs]
    .map(([a, b]) => ({ a, b, likeness: likeness(reports[a]!, reports[b]!) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((one, other) => other.likeness - one.likeness || one.a - other.a || one.b - other.b);
  const isAlike = new Set(alike.map(({ a, b }) => `${a} ${b}`));
  const groups = new Map<number, number[]>();
  for (const { a, b } of alike) {
    const [one, other] = [groups.get(a) ?? [a], groups.get(b) ?? [b]];
    if (one === other || !canJoin(one, other)) continue;
    const joined = [...one, ...other].sort((x, y) => x - y);
    for (const place of joined) groups.set(place, joined);
  }
  return [...new Set(groups.values())];

  function canJoin(one: number[], other: number[]): boolean {
    return one.every((x) =>
      other.every(
        (y) =>
          reports[x]!.document !== reports[y]!.document && isAlike.has(`${Math.min(x, y)} ${Math.max(x, y)}`),
      ),
    );
  }
}

/** The part of the shorter one's marks that both hold; 0 where that is too little to be the same happening. */
function likeness(a: Report, b: Report): number {
  if (a.content === b.content) return 1;
  const [shorter, longer] = a.marks.size <= b.marks.size ? [a.marks, b.marks] : [b.marks, a.marks];
  let shared = 0;
  for (const mark of shorter) if (longer.has(mark)) shared += 1;
  const part = shared / shorter.size;
  return shared >= SHARED_LEAST && part >= SHARED_PART ? part : 0;
}
