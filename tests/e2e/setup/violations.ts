import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const TARGET_SIZE = "target-size";

/** What axe objects to, as rule and element. */
export async function violations(page: Page): Promise<string[]> {
  // Contrast is measured on what is drawn, so nothing may still be fading in.
  await page.locator("[data-starting-style]").waitFor({ state: "detached" });
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const all = found.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ id, target: target.join(" ") })));
  const still: string[] = [];
  for (const { id, target } of all) {
    if (id !== TARGET_SIZE || (await isSmallInView(page, target))) still.push(`${id}: ${target}`);
  }
  return still;
}

/** Axe measures the part of a control that the bar at the page's end leaves free, wherever the page was scrolled to. */
async function isSmallInView(page: Page, target: string): Promise<boolean> {
  const control = page.locator(target);
  if ((await control.count()) !== 1) return true;
  await control.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const { violations: found } = await new AxeBuilder({ page })
    .include(target)
    .withRules([TARGET_SIZE])
    .analyze();
  return found.length > 0;
}
