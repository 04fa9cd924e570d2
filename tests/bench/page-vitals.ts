import type { Page } from "playwright-core";

/** What a visitor feels of a page, as the Web Vitals define it (web.dev/articles/lcp, /cls, /inp). */
export interface PageVitals {
  /** Until the largest thing in view was painted. */
  lcpMs: number;
  /** How far things moved by themselves: the worst five seconds of it, a score. */
  cls: number;
  /** From an interaction to the next painted frame: the slowest, or of more than 50 all but one in 50. */
  inpMs: number;
}

/** The browser tells of no interaction that was faster. */
const LEAST_INTERACTION_MS = 16;

interface Observed {
  lcpMs: number;
  shifts: { at: number; value: number }[];
  interactions: Record<number, number>;
}

declare global {
  interface Window {
    observedVitals: Observed;
  }
}

/** Lets a page observe itself from its beginning. */
export async function observeVitals(page: Page): Promise<void> {
  await page.addInitScript((durationThreshold) => {
    const observed: Observed = { lcpMs: 0, shifts: [], interactions: {} };
    window.observedVitals = observed;
    type Entry = PerformanceEntry & { value: number; hadRecentInput: boolean; interactionId: number };
    const observe = (type: string, read: (entry: Entry) => void) =>
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) read(entry as Entry);
      }).observe({ type, buffered: true, durationThreshold } as PerformanceObserverInit);
    observe("largest-contentful-paint", ({ startTime }) => {
      observed.lcpMs = startTime;
    });
    observe("layout-shift", ({ startTime, value, hadRecentInput }) => {
      if (!hadRecentInput) observed.shifts.push({ at: startTime, value });
    });
    observe("event", ({ interactionId, duration }) => {
      if (interactionId)
        observed.interactions[interactionId] = Math.max(observed.interactions[interactionId] ?? 0, duration);
    });
  }, LEAST_INTERACTION_MS);
}

/** What a page has observed of itself so far. */
export async function readVitals(page: Page): Promise<PageVitals> {
  const { lcpMs, shifts, interactions } = await page.evaluate(() => window.observedVitals);
  return { lcpMs, cls: worstWindow(shifts), inpMs: slowInteraction(Object.values(interactions)) };
}

/** Of all windows of at most five seconds, with less than one between the shifts in them, the one with the greatest sum. */
export function worstWindow(shifts: Observed["shifts"]): number {
  let worst = 0;
  let sum = 0;
  let [first, last] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { at, value } of shifts) {
    if (at - last >= 1000 || at - first >= 5000) {
      first = at;
      sum = 0;
    }
    last = at;
    sum += value;
    worst = Math.max(worst, sum);
  }
  return worst;
}

function slowInteraction(durations: number[]): number {
  const slowestFirst = durations.toSorted((a, b) => b - a);
  return slowestFirst[Math.floor(durations.length / 50)] ?? LEAST_INTERACTION_MS;
}
