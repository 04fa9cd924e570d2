import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ask, chatPage, highlightedText, untilAnswered } from "./setup/chat-page.ts";
import { openPage } from "./setup/open-page.ts";
import { answerSteps, BRIDGE, cite, type Reply, scriptChat, serveBridge } from "./setup/script-chat.ts";

const CROWD = "About three hundred people crossed it on the first morning.";
const PAYER = "The bridge was paid for by the district council.";

/** A page whose answers are `replies`. */
const openScripted = (replies: Reply[], options = {}) =>
  openPage(options, {
    prepare: async (page) => {
      await serveBridge(page);
      await scriptChat(page, replies);
    },
  });

const ANSWERED = answerSteps({ text: `> ${CROWD} [1]`, citations: [cite(1, CROWD)] });

/** The server has begun to answer and does not go on. */
const UNFINISHED: Reply = [
  { type: "start" },
  { type: "text-start", id: "text" },
  { type: "text-delta", id: "text", delta: "About three hundred" },
  "hang",
];

const requests = (page: Page) => page.evaluate(() => window.scriptedRequests);

/** Layout shifts so far that no input caused, summed as the browser scores them. */
async function watchLayoutShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const shifts = { total: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!("hadRecentInput" in entry && entry.hadRecentInput) && "value" in entry) {
          shifts.total += Number(entry.value);
        }
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total);
}

test("an answer appears as it streams, without a cut mark and without moving what is there", async () => {
  const words = `${CROWD} [1] More followed. `.repeat(30).split(/(?<= )/);
  const page = await openScripted([
    [
      { type: "start" },
      { type: "data-scope", id: "scope", data: { countries: ["MD"] } },
      { waitMs: 700 },
      { type: "data-sources", id: "sources", data: [cite(1, CROWD).event] },
      { type: "text-start", id: "text" },
      { type: "text-delta", id: "text", delta: `${CROWD} [` },
      { waitMs: 600 },
      { type: "text-delta", id: "text", delta: "1] And then: " },
      { type: "data-citations", id: "citations", data: [cite(1, CROWD)] },
      ...words.flatMap(
        (delta): Exclude<Reply, { status: number }> => [
          { type: "text-delta", id: "text", delta },
          { waitMs: 2 },
        ],
      ),
      { type: "text-end", id: "text" },
      {
        type: "data-result",
        id: "result",
        data: { outcome: "answered", mode: "quotes", events: null, total: null },
      },
      { type: "finish" },
    ],
  ]);
  const shifts = await watchLayoutShifts(page);
  await ask(page, "How many people came?");
  const answer = page.getByRole("article").locator(".answer");
  await page.getByText("Searching the reports…").waitFor();
  await expect.poll(() => answer.textContent().catch(() => ""), { timeout: 10_000 }).toBe(CROWD);
  await chatPage.citations(page).first().waitFor();
  expect(await chatPage.status(page).textContent()).not.toContain("ready");
  await untilAnswered(page);
  expect(await shifts()).toBeLessThan(0.02);
  expect(await chatPage.citations(page).count()).toBeGreaterThan(30);
});

test("stopping keeps what was said and lets the question be asked again", async () => {
  const page = await openScripted([UNFINISHED, ANSWERED]);
  await ask(page, "How many people came?");
  await page.getByText("About three hundred").waitFor();
  await page.getByRole("button", { name: "Stop answering" }).click();
  await page.getByText("Stopped before the end.").waitFor();
  expect(await chatPage.status(page).textContent()).toBe("Answer stopped");
  expect(await page.getByText("About three hundred").isVisible()).toBe(true);

  await page.getByRole("button", { name: "Ask again" }).click();
  await untilAnswered(page);
  expect(await chatPage.citations(page).count()).toBeGreaterThan(0);
  expect(await page.getByText("Stopped before the end.").count()).toBe(0);
});

test("Escape stops an answer", async () => {
  const page = await openScripted([UNFINISHED]);
  await ask(page, "How many people came?");
  await page.getByText("About three hundred").waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("Stopped before the end.").waitFor();
  await page.getByRole("button", { name: "Ask", exact: true }).waitFor();
});

test("an error shows the server's sentence, is announced, and can be retried", async () => {
  const message = "The language model does not answer; try again in a minute";
  const page = await openScripted([
    { status: 502, body: { error: { code: "model_unavailable", message } } },
    ANSWERED,
  ]);
  await ask(page, "How many people came?");
  await page.getByText(message).waitFor();
  expect(await chatPage.status(page).textContent()).toBe("The answer could not be completed");
  await page.getByRole("button", { name: "Try again" }).click();
  await untilAnswered(page);
  expect(await page.getByText(message).count()).toBe(0);
  expect((await requests(page)).map(({ messages }) => messages.map(({ role }) => role))).toEqual([
    ["user"],
    ["user"],
  ]);
});

test("an error in the middle of an answer keeps what was said", async () => {
  const message = "The database does not answer; try again in a minute";
  const page = await openScripted([
    [
      ...UNFINISHED.slice(0, -1),
      { type: "error", errorText: JSON.stringify({ error: { code: "database_unavailable", message } }) },
    ],
  ]);
  await ask(page, "How many people came?");
  await page.getByText(message).waitFor();
  expect(await page.getByText("About three hundred").isVisible()).toBe(true);
});

test("a connection that breaks is told as one", async () => {
  const page = await openScripted([[...UNFINISHED.slice(0, -1), "disconnect"]]);
  await ask(page, "How many people came?");
  await page.getByText("The server cannot be reached").waitFor();
});

test("being offline is said before a question is asked", async () => {
  const page = await openScripted([ANSWERED]);
  await page.context().setOffline(true);
  await page.getByText("You are offline.").waitFor();
  await page.context().setOffline(false);
  await expect.poll(() => page.getByText("You are offline.").count()).toBe(0);
});

test("a citation whose facts were not found says which", async () => {
  const page = await openScripted([
    answerSteps({
      text: "Nine hundred came [1]. The council paid [2].",
      citations: [cite(1, CROWD, { status: "unsupported", missing: ["Nine hundred"] }), cite(2, PAYER)],
      mode: "model",
    }),
  ]);
  await ask(page, "How many people came?");
  await untilAnswered(page);
  await page.getByRole("button", { name: "Citation 1, not fully found in the source" }).first().waitFor();
  await page.getByText("1 of 2 citations not fully found in the source").waitFor();
  await page.getByText("Not in the source: “Nine hundred”").waitFor();
});

test("Markdown is shown without raw HTML, images and links, and marks inside code stay text", async () => {
  const page = await openScripted([
    answerSteps({
      text: [
        `**Bold** [1](https://example.org) and <img src=x onerror="window.hacked = true"> end [7].`,
        "![picture](/icon.svg) [a link](https://example.org)",
        "Run `rows [1]` now.",
        "```\nblock [1]\n```",
      ].join("\n\n"),
      citations: [cite(1, CROWD)],
    }),
  ]);
  await ask(page, "How many people came?");
  await untilAnswered(page);
  const answer = page.locator(".answer");
  expect(await answer.locator("a, img, script, iframe").count()).toBe(0);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(await answer.locator("strong").textContent()).toBe("Bold");
  expect(await answer.locator("code").allTextContents()).toEqual(["rows [1]", "block [1]\n"]);
  expect(await answer.getByRole("button").count()).toBe(1);
  expect(await answer.textContent()).not.toContain("7");
});

test("a filter of the scope can be removed, which asks again without it", async () => {
  const scoped = { text: `> ${CROWD} [1]`, citations: [cite(1, CROWD)] };
  const page = await openScripted([
    answerSteps({ ...scoped, scope: { from: "2024-01-01", to: "2024-12-31", countries: ["MD"] } }),
    answerSteps({ ...scoped, scope: { countries: ["MD"] } }),
  ]);
  await ask(page, "How many people came in 2024?");
  await untilAnswered(page);
  await page.getByRole("button", { name: "2024: ask again without this filter" }).click();
  await expect.poll(async () => (await requests(page)).length).toBe(2);
  await untilAnswered(page);
  expect((await requests(page)).map(({ scope }) => scope)).toEqual([undefined, { countries: ["MD"] }]);
  expect(await page.getByRole("article").count()).toBe(1);
  expect(await page.getByRole("button", { name: /^2024/ }).count()).toBe(0);
  expect(await page.getByRole("button", { name: /^Moldova/ }).isVisible()).toBe(true);
});

test("events that answer a question are listed once, with what is cited from them", async () => {
  const { text: _text, passages: _passages, ...event } = BRIDGE;
  const others = Array.from({ length: 24 }, (_, index) => ({
    ...event,
    id: `other-${index}`,
    title: `Event ${index}`,
    dateStart: index < 12 ? "2023-03-06" : "2024-05-06",
  }));
  const page = await openScripted([
    answerSteps({
      text: `The reports hold **25** events:\n\n- 6 May 2024: **${event.title}** [1]\n- 6 May 2024: **Event 0**`,
      citations: [cite(1, CROWD)],
      events: [event, ...others],
    }),
  ]);
  await ask(page, "Which events were there?");
  await untilAnswered(page);
  expect(await chatPage.status(page).textContent()).toBe("Answer ready, with 25 events");
  expect(await page.locator(".answer").textContent()).toBe("The reports hold 25 events:");
  expect(await page.getByText(event.title).count()).toBe(1);
  const table = page.getByRole("table", { name: "25 events" });
  const rows = table.locator("tbody").getByRole("row");
  expect(await rows.count()).toBe(20);
  await page.getByText("20 of 25 shown").waitFor();
  expect(await page.getByRole("article").getByRole("img").getAttribute("aria-label")).toBe(
    "25 events from March 2023 to May 2024, most in May 2024 (13)",
  );
  const bars = await page.locator("figure rect title").allTextContents();
  expect([bars[0], bars.at(-1)]).toEqual(["March 2023: 12 events", "May 2024: 13 events"]);
  await page.getByRole("button", { name: "Show all 25" }).click();
  expect(await rows.count()).toBe(25);
  await table.getByRole("button", { name: "Citation 1: Footbridge opens at Old Ferry" }).click();
  expect(await highlightedText(page)).toBe(CROWD);
});

test("a digest tells of each event once: those it leaves out are listed below, and its sources too", async () => {
  const { text: _text, passages: _passages, ...told } = BRIDGE;
  const further = { ...told, id: "market", title: "Fish market reopens" };
  const page = await openScripted([
    answerSteps({
      text: `The reports tell of **2** events:\n\n- 6–7 May 2024, Moldova: ${CROWD} [1]\n\n1 of 2 are shown here.`,
      citations: [cite(1, CROWD)],
      events: [told, further],
    }),
  ]);
  await ask(page, "What happened in May 2024?");
  await untilAnswered(page);
  const table = page.getByRole("table", { name: "1 more event" });
  expect(await table.getByRole("button").allTextContents()).toEqual(["Fish market reopens"]);
  expect(await page.getByRole("button", { name: told.title, exact: true }).count()).toBe(1);
  expect(await page.getByText("All word for word from the reports").isVisible()).toBe(true);
});

test("a follow-up carries the words of what was said before, and nothing else", async () => {
  const page = await openScripted([ANSWERED]);
  await ask(page, "How many people came?");
  await untilAnswered(page);
  await ask(page, "And who paid?");
  await expect.poll(async () => (await requests(page)).length).toBe(2);
  const [, second] = await requests(page);
  expect(second?.messages).toMatchObject([
    { role: "user", parts: [{ type: "text", text: "How many people came?" }] },
    { role: "assistant", parts: [{ type: "text", text: `> ${CROWD} [1]` }] },
    { role: "user", parts: [{ type: "text", text: "And who paid?" }] },
  ]);
});

test("a new conversation begins empty", async () => {
  const page = await openScripted([ANSWERED]);
  await ask(page, "How many people came?");
  await untilAnswered(page);
  await chatPage.citations(page).first().click();
  await chatPage.report(page).waitFor();
  await page.getByRole("button", { name: "New conversation" }).click();
  expect(await page.getByRole("article").count()).toBe(0);
  expect(await chatPage.report(page).count()).toBe(0);
  await page.getByRole("heading", { name: "Ask the reports" }).waitFor();
  expect(await chatPage.field(page).evaluate((field) => field === document.activeElement)).toBe(true);
});

test("opening and closing a report leaves the chosen citation where it was, and focus on it", async () => {
  const long = answerSteps({
    text: Array.from({ length: 12 }, () => `${CROWD} [1] ${PAYER}`).join("\n\n"),
    citations: [cite(1, CROWD)],
  });
  const page = await openScripted([long], {
    viewport: { width: 1100, height: 700 },
    reducedMotion: "reduce",
  });
  await ask(page, "How many people came?");
  await untilAnswered(page);
  const citation = chatPage.citations(page).nth(8);
  await citation.scrollIntoViewIfNeeded();
  const place = async () => Math.round((await citation.boundingBox())?.y ?? Number.NaN);
  const before = await place();
  await citation.click();
  await chatPage.report(page).locator("mark[data-chosen]").waitFor();
  expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
  await page.keyboard.press("Escape");
  await chatPage.report(page).waitFor({ state: "detached" });
  expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
  expect(await citation.evaluate((button) => button === document.activeElement)).toBe(true);
});

test("a card with the quote shows while a citation is hovered, and while it is focused", async () => {
  const page = await openScripted([ANSWERED]);
  await ask(page, "How many people came?");
  await untilAnswered(page);
  const card = chatPage.card(page, CROWD);
  await chatPage.citations(page).first().hover();
  await card.waitFor();
  await page.getByText("6–7 May 2024 · Moldova").last().waitFor();
  await page.mouse.move(0, 0);
  await card.waitFor({ state: "detached" });
  await chatPage.citations(page).last().focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await card.waitFor();
});

test("a report that was removed since the answer says so", async () => {
  const page = await openScripted([ANSWERED]);
  await page.unroute("**/api/events/*");
  await page.route("**/api/events/*", (route) => route.fulfill({ status: 404, json: { error: {} } }));
  await ask(page, "How many people came?");
  await untilAnswered(page);
  await chatPage.citations(page).first().click();
  await page.getByText("This event is no longer in the reports.").waitFor();
});

test("a quote that was edited away since the answer is shown apart, and nothing is highlighted", async () => {
  const page = await openScripted([ANSWERED]);
  await page.unroute("**/api/events/*");
  const text = BRIDGE.text.replace("three hundred", "two hundred");
  await page.route("**/api/events/*", (route) => route.fulfill({ json: { ...BRIDGE, text } }));
  await ask(page, "How many people came?");
  await untilAnswered(page);
  await chatPage.citations(page).first().click();
  await page.getByText("The report has changed since this answer").waitFor();
  expect(await chatPage.report(page).locator("mark").count()).toBe(0);
});

test("a report that could not be fetched can be asked for again", async () => {
  const page = await openScripted([ANSWERED]);
  await page.unroute("**/api/events/*");
  await page.route("**/api/events/*", (route) => route.abort(), { times: 1 });
  await ask(page, "How many people came?");
  await untilAnswered(page);
  await chatPage.citations(page).first().click();
  await page.getByText("The report could not be opened.").waitFor();
  await serveBridge(page);
  await chatPage.report(page).getByRole("button", { name: "Try again" }).click();
  await chatPage.report(page).locator("mark[data-chosen]").waitFor();
});

test("a question over the limit says by how much, and cannot be asked", async () => {
  const page = await openScripted([ANSWERED]);
  await chatPage.field(page).fill("a".repeat(1_990));
  await page.getByText("1990 of 2000 characters").waitFor();
  await chatPage.field(page).fill("a".repeat(2_003));
  await page.getByText("Too long: take out 3 characters to ask").waitFor();
  await page.keyboard.press("Enter");
  expect(await page.getByRole("button", { name: "Ask", exact: true }).isDisabled()).toBe(true);
  expect(await page.getByRole("article").count()).toBe(0);
});

test("a long question is folded above its answer, and shown whole on request", async () => {
  const page = await openScripted([ANSWERED]);
  await ask(page, "What do the reports say of water? ".repeat(40).trim());
  await untilAnswered(page);
  const heading = page.getByRole("heading", { level: 2 });
  const height = async () => (await heading.boundingBox())?.height ?? 0;
  const folded = await height();
  expect(folded).toBeLessThan(150);
  await page.getByRole("button", { name: "Show the whole question" }).click();
  expect(await height()).toBeGreaterThan(folded * 2);
  await page.getByRole("button", { name: "Show less" }).click();
  expect(await height()).toBe(folded);
});

test("the card of a citation neither moves nor fades for who asks for stillness", async () => {
  const page = await openScripted([ANSWERED], { reducedMotion: "reduce" });
  await ask(page, "How many people came?");
  await untilAnswered(page);
  await chatPage.citations(page).first().hover();
  const card = chatPage.card(page, CROWD).locator("..");
  await card.waitFor();
  expect(await card.evaluate((element) => getComputedStyle(element).transitionDuration)).toBe("0s");
});

test("the note on quotes mode can be put away for good, and read again", async () => {
  const page = await openScripted([ANSWERED]);
  const note = page.getByText("copied word for word from the reports");
  await note.waitFor();
  await page.getByRole("button", { name: "Hide this note" }).click();
  await note.waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("button", { name: "Quotes mode" }).waitFor();
  expect(await note.count()).toBe(0);
  await page.getByRole("button", { name: "Quotes mode" }).click();
  await note.waitFor();
});
