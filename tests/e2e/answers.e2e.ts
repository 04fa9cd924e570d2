import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import type { Event } from "#lib/chat/types.ts";
import { ask, chatPage, highlightedText, untilAnswered } from "./setup/chat-page.ts";
import { openPage, PHONE } from "./setup/open-page.ts";
import { keepAnswers, readCitations } from "./setup/read-citations.ts";

const suggestions = (page: Page) =>
  page.getByRole("region", { name: "Ask the reports" }).getByRole("list").getByRole("button");

/** Whether the page is wider than its window. */
const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** The events of the country that most events are about, and its name. */
async function busiestCountry(): Promise<{ name: string; events: Event[] }> {
  const response = await fetch(`${inject("baseUrl")}/api/events?limit=200`);
  const { events } = (await response.json()) as { events: Event[] };
  const byCountry = Map.groupBy(
    events.flatMap((event) => event.countries.map((country) => ({ country, event }))),
    ({ country }) => country,
  );
  const [country, found] = [...byCountry].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  if (!country || !found) throw new Error("No event has a country");
  const name = new Intl.DisplayNames("en-GB", { type: "region" }).of(country) ?? country;
  return { name, events: found.map(({ event }) => event) };
}

test("a suggested question is answered, and its citation opens the event at the exact quote", async () => {
  const page = await openPage({}, { prepare: keepAnswers });
  const question = await suggestions(page).first().textContent();
  await suggestions(page).first().click();
  await untilAnswered(page);
  expect(await page.getByRole("heading", { level: 2, name: question ?? "" }).isVisible()).toBe(true);

  const [citation] = await readCitations(page);
  await chatPage.citations(page).first().click();
  expect(await highlightedText(page)).toBe(citation?.quote);
  const report = chatPage.report(page);
  expect(await report.getByRole("heading", { level: 2 }).textContent()).toBe(citation?.event.title);
  const mark = await report.locator("mark[data-chosen]").first().boundingBox();
  const text = await report.getByRole("region", { name: "Text of the report" }).boundingBox();
  if (!mark || !text) throw new Error("The quote is not laid out");
  expect(mark.y).toBeGreaterThanOrEqual(text.y);
  expect(mark.y + Math.min(mark.height, text.height)).toBeLessThanOrEqual(text.y + text.height);
});

test("every citation of an answer is reached by next, and shows its own quote", async () => {
  const page = await openPage({}, { prepare: keepAnswers });
  await suggestions(page).first().click();
  await untilAnswered(page);
  await chatPage.citations(page).first().click();
  for (const [index, { quote }] of (await readCitations(page)).entries()) {
    if (index > 0) await page.getByRole("button", { name: "Next citation" }).click();
    await expect.poll(() => highlightedText(page)).toBe(quote);
  }
});

test("a question is asked, its citation read and left by keyboard alone", async () => {
  const page = await openPage({}, { prepare: keepAnswers });
  const question = await suggestions(page).first().textContent();
  await page.keyboard.press("/");
  await page.keyboard.press("/");
  await page.keyboard.insertText("first line");
  await page.keyboard.press("Shift+Enter");
  expect(await chatPage.field(page).inputValue()).toBe("first line\n");
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(question ?? "");
  await page.keyboard.press("Enter");
  await untilAnswered(page);

  const focusedName = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  for (let presses = 0; presses < 50 && !(await focusedName()).startsWith("Citation"); presses++) {
    await page.keyboard.press("Shift+Tab");
  }
  const name = await focusedName();
  expect(name).toMatch(/^Citation \d+/);
  await page.keyboard.press("Enter");
  const number = Number(/\d+/.exec(name)?.[0]);
  const quotes = new Map((await readCitations(page)).map(({ n, quote }) => [n, quote]));
  expect(await highlightedText(page)).toBe(quotes.get(number));
  expect(await chatPage.report(page).locator(":focus").count()).toBe(1);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  expect(await chatPage.report(page).count()).toBe(0);
  expect(await focusedName()).toBe(name);
});

test("on a phone the report is a sheet, nothing is wider than the screen, and closing leads back", async () => {
  const page = await openPage({ ...PHONE, reducedMotion: "reduce" });
  expect(await overflows(page)).toBe(false);
  await suggestions(page).first().tap();
  await untilAnswered(page);
  expect(await overflows(page)).toBe(false);
  const citation = chatPage.citations(page).first();
  const name = await citation.getAttribute("aria-label");
  await citation.tap();
  await highlightedText(page);
  const sheet = await page.getByRole("dialog", { name: "Report" }).boundingBox();
  expect(sheet).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  expect(await overflows(page)).toBe(false);
  await page.getByRole("button", { name: "Close the report" }).tap();
  await expect.poll(() => chatPage.report(page).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(name);
});

test("a question for events lists them by date, and choosing one opens it", async () => {
  const { name, events } = await busiestCountry();
  const page = await openPage();
  await ask(page, `Which events took place in ${name}?`);
  await untilAnswered(page);
  const heading = page.getByRole("heading", { level: 3, name: /^\d+ events?$/ });
  const total = Number.parseInt((await heading.textContent()) ?? "", 10);
  const rows = page
    .getByRole("table", { name: /^\d+ events?$/ })
    .locator("tbody")
    .getByRole("row");
  expect(total).toBe(events.length);
  const more = page.getByRole("button", { name: /^Show all/ });
  if (await more.isVisible()) await more.click();
  expect(await rows.count()).toBe(total);

  await rows.first().getByRole("button").first().click();
  const title = await chatPage.report(page).getByRole("heading", { level: 2 }).textContent();
  expect(events.map((event) => event.title)).toContain(title);
  await page.getByText(`Event 1 of ${total}`).waitFor();
});

test("a question the reports do not answer is refused without sources", async () => {
  const page = await openPage();
  await ask(page, "What is the boiling point of tungsten?");
  await untilAnswered(page);
  expect(await chatPage.status(page).textContent()).toBe("The reports do not answer this question");
  expect(await chatPage.citations(page).count()).toBe(0);
  expect(await page.getByRole("list", { name: "Sources" }).count()).toBe(0);
});

test("the interface speaks French to a French browser", async () => {
  const page = await openPage({ locale: "fr-FR" });
  expect(await page.locator("html").getAttribute("lang")).toBe("fr");
  expect(await page.getByRole("heading", { level: 2, name: "Interrogez les rapports" }).isVisible()).toBe(
    true,
  );
  expect(await page.getByRole("textbox", { name: "Votre question" }).isVisible()).toBe(true);
  expect(await page.getByText(/\d événements? dans \d+ documents?/).isVisible()).toBe(true);
});

test("a page that does not exist says so and leads back", async () => {
  const page = await openPage({}, { path: "/no-such-page" });
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("There is no such page");
  await page.getByRole("link", { name: "Back to the questions" }).click();
  await chatPage.field(page).waitFor();
});
