import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { LOOKS, prepareState, STATES } from "./screenshots/states.ts";
import { openPage } from "./setup/open-page.ts";
import { violations } from "./setup/violations.ts";

/** Whether the page is wider than its window. */
const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** The controls that are too small to hit: under 24 pixels one way, unless they stand in a line of text or have a label around them. */
const smallControls = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, input, textarea, select, summary, a:not(.skip-link)")]
      .filter((control) => !control.closest("dd, label") && control.checkVisibility())
      .map((control) => ({
        name: control.ariaLabel ?? control.textContent,
        box: control.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0 && (box.width < 23.9 || box.height < 23.9))
      .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
  );

// Both themes and both windows, without every pair of them: colours do not depend on the window, nor layout on the theme.
describe.each(["light", "phone-dark"])("%s", (look) => {
  test.each(Object.entries(STATES))(
    "in the state %s axe finds nothing, nothing overflows, and every control can be hit",
    async (_name, state) => {
      const page = await openPage(
        { ...LOOKS[look], reducedMotion: "reduce" },
        { path: state.path, prepare: (prepared) => prepareState(prepared, state) },
      );
      await state.reach?.(page);
      expect(await violations(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      expect(await smallControls(page)).toEqual([]);
    },
  );
});

test("axe finds nothing on a page that does not exist", async () => {
  const page = await openPage({}, { path: "/no-such-page" });
  expect(await violations(page)).toEqual([]);
});
