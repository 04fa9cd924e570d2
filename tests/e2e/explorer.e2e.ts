import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import type { Event, EventDetail } from "#lib/chat/types.ts";
import { temporaryFolder } from "#tests/setup/folder.ts";
import { ask, chatPage, untilAnswered } from "./setup/chat-page.ts";
import { openPage, PHONE } from "./setup/open-page.ts";
import { startServer } from "./setup/start-server.ts";
import { violations } from "./setup/violations.ts";

interface EventsPage {
  total: number;
  events: Event[];
  nextCursor: string | null;
}

async function api<Body>(path: string): Promise<Body> {
  const response = await fetch(`${inject("baseUrl")}/api${path}`);
  return (await response.json()) as Body;
}

const events = (query = "") => api<EventsPage>(`/events?limit=200&${query}`);

const explorer = {
  search: (page: Page) => page.getByRole("searchbox", { name: "Search the events" }),
  total: (page: Page) => page.getByRole("status"),
  list: (page: Page) => page.getByRole("region", { name: "List of events" }),
  titles: (page: Page) => explorer.list(page).getByRole("listitem").getByRole("link").allTextContents(),
  month: (page: Page, name: string) =>
    page
      .getByRole("region", { name: "Events by month" })
      .getByRole("link", { name: new RegExp(`^${name}:`) }),
  country: (page: Page) => page.getByRole("region", { name: "By country" }).getByRole("link"),
  filters: (page: Page) => page.getByRole("list", { name: "Filters" }),
};

/** Resolves when the page says that it shows `total` events. */
async function untilTotal(page: Page, total: number): Promise<void> {
  await explorer
    .total(page)
    .filter({ hasText: new RegExp(`^${total} `) })
    .waitFor();
}

const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe("the list", () => {
  test("shows every event by month, those without a date last and marked, page by page", async () => {
    const { total, events: all } = await events();
    const page = await openPage({}, { path: "/events" });
    await untilTotal(page, total);
    const titles = await explorer.titles(page);
    const more = page.getByRole("link", { name: "More events" });
    expect(total).toBeGreaterThan(titles.length);
    while (await more.isVisible()) {
      const shown = titles.length;
      await more.click();
      await page.getByText(`${shown + 1}–`).waitFor();
      titles.push(...(await explorer.titles(page)));
    }
    expect(titles).toEqual(all.map(({ title }) => title));

    const undated = page.getByRole("region", { name: "Without a date" });
    expect(await undated.getByRole("listitem").count()).toBe(
      all.filter(({ dateStart }) => dateStart === null).length,
    );
    await page.goBack();
    await page.getByText(/^1–\d+ of/).waitFor();
    expect((await explorer.titles(page))[0]).toBe(all[0]?.title);
  });

  test("goes back to its beginning from a later page, and from a page that is gone", async () => {
    const { total, events: all } = await events();
    const page = await openPage({}, { path: "/events" });
    await page.getByRole("link", { name: "More events" }).click();
    await page.getByRole("link", { name: "Back to the first events" }).click();
    await page.getByText(/^1–\d+ of/).waitFor();
    expect((await explorer.titles(page))[0]).toBe(all[0]?.title);
    await page.goto("/events?cursor=nonsense");
    await untilTotal(page, total);
    expect(query(page)).toEqual({});
  });

  test("names months by their first day's events and in the reader's language", async () => {
    const { events: all } = await events();
    const first = all[0]?.dateStart;
    if (!first) throw new Error("The first event has no date");
    const name = new Intl.DateTimeFormat("fr-FR", { month: "long", year: "numeric", timeZone: "UTC" }).format(
      new Date(first),
    );
    const page = await openPage({ locale: "fr-FR" }, { path: "/events" });
    await expect.poll(() => page.title()).toBe("Événements – Rapporteur");
    expect(await page.getByRole("heading", { level: 3 }).first().textContent()).toBe(name);
  });
});

describe("the filters", () => {
  test("search as one types makes one step in the history", async () => {
    const { total } = await events();
    const { total: found } = await events("q=border");
    const page = await openPage({}, { path: "/events" });
    await explorer.search(page).pressSequentially("bor", { delay: 30 });
    await page.waitForURL("**/events?q=bor");
    await explorer.search(page).pressSequentially("der", { delay: 30 });
    await page.waitForURL("**/events?q=border");
    await untilTotal(page, found);
    expect(await explorer.search(page).inputValue()).toBe("border");
    expect(await explorer.search(page).evaluate((field) => field === document.activeElement)).toBe(true);

    await page.goBack();
    await page.waitForURL("**/events");
    await untilTotal(page, total);
    expect(await explorer.search(page).inputValue()).toBe("");
    await page.goForward();
    await untilTotal(page, found);
    expect(await explorer.search(page).inputValue()).toBe("border");
  });

  test("what is typed while an answer is under way is kept", async () => {
    const page = await openPage({}, { path: "/events" });
    await page.route("**/events?q=bo*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await explorer.search(page).pressSequentially("bo");
    await page.waitForTimeout(400);
    await explorer.search(page).pressSequentially("rder", { delay: 60 });
    await page.waitForURL("**/events?q=border");
    expect(await explorer.search(page).inputValue()).toBe("border");
  });

  test("period, country, language and document narrow the list and stand in the address", async () => {
    const { events: all } = await events();
    const event = all.find(({ dateStart, countries }) => dateStart && countries.length === 1);
    if (!event?.dateStart || !event.countries[0]) throw new Error("No event has a date and a country");
    const page = await openPage({}, { path: "/events" });
    await page.getByRole("combobox", { name: "Country" }).selectOption(event.countries[0]);
    await page.waitForURL("**country=*");
    await page.getByRole("combobox", { name: "Language" }).selectOption(event.language);
    await page.waitForURL("**language=*");
    await page.getByRole("combobox", { name: "Document" }).selectOption(event.document);
    await page.waitForURL("**document=*");
    await page.getByLabel("From").fill(event.dateStart);
    await page.waitForURL("**from=*");
    await page.getByLabel("Until").fill(event.dateEnd ?? event.dateStart);
    await page.waitForURL("**to=*");
    const parameters = {
      country: event.countries[0],
      language: event.language,
      document: event.document,
      from: event.dateStart,
      to: event.dateEnd ?? event.dateStart,
    };
    expect(query(page)).toEqual(parameters);
    const expected = await events(`${new URLSearchParams(parameters)}`);
    await untilTotal(page, expected.total);
    expect(await explorer.titles(page)).toEqual(expected.events.map(({ title }) => title));

    const shared = await openPage({}, { path: new URL(page.url()).pathname + new URL(page.url()).search });
    expect(await explorer.titles(shared)).toEqual(expected.events.map(({ title }) => title));
    expect(await shared.getByRole("combobox", { name: "Country" }).inputValue()).toBe(event.countries[0]);
    expect(await shared.getByLabel("From").inputValue()).toBe(event.dateStart);
  });

  test("each filter can be removed by itself, and all at once", async () => {
    const { total } = await events();
    const page = await openPage({}, { path: "/events?q=border&country=TJ&country=UA&from=2022-01-01" });
    expect(await explorer.filters(page).getByRole("link").count()).toBe(5);
    expect(
      await page.getByRole("combobox", { name: "Country" }).locator("option:checked").textContent(),
    ).toBe("2 chosen");
    await explorer.filters(page).getByRole("link", { name: "Remove the filter Ukraine" }).click();
    await page.waitForURL("**/events?q=border&from=2022-01-01&country=TJ");
    expect(await explorer.total(page).evaluate((status) => status === document.activeElement)).toBe(true);
    await explorer.filters(page).getByRole("link", { name: "Clear all filters" }).click();
    await untilTotal(page, total);
    expect(query(page)).toEqual({});
    expect(await explorer.search(page).inputValue()).toBe("");
  });

  test("a value that no filter takes is named and left out", async () => {
    const { total } = await events("country=TJ");
    const page = await openPage({}, { path: "/events?country=TJ&from=yesterday" });
    await untilTotal(page, total);
    expect(await page.getByText("“yesterday”").isVisible()).toBe(true);
  });

  test("the form works without JavaScript", async () => {
    const { total } = await events("q=border&country=TJ");
    const page = await openPage({ javaScriptEnabled: false }, { path: "/events" });
    await explorer.search(page).fill("border");
    await page.getByRole("combobox", { name: "Country" }).selectOption("TJ");
    await page.getByRole("button", { name: "Search" }).click();
    await untilTotal(page, total);
    expect(query(page)).toMatchObject({ q: "border", country: "TJ", from: "" });
    expect(await explorer.search(page).inputValue()).toBe("border");
    await explorer.filters(page).getByRole("link", { name: "Clear all filters" }).click();
    await untilTotal(page, (await events()).total);
  });

  test("nothing that matches offers to clear the filters", async () => {
    const { total } = await events();
    const page = await openPage({}, { path: "/events?q=zyzzyva" });
    await untilTotal(page, 0);
    expect(await page.getByText("No event matches").isVisible()).toBe(true);
    await explorer.list(page).getByRole("link", { name: "Clear all filters" }).click();
    await untilTotal(page, total);
  });
});

describe("the charts", () => {
  test("a month leads to as many events as its bar says, and back", async () => {
    const { total } = await events();
    const { events: all } = await events();
    const month = all[0]?.dateStart?.slice(0, 7) ?? "";
    const name = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(
      new Date(`${month}-01`),
    );
    const page = await openPage({}, { path: "/events" });
    const bar = explorer.month(page, name);
    const said = Number(/: (\d+) events?/.exec((await bar.textContent()) ?? "")?.[1]);
    await bar.focus();
    await page.keyboard.press("Enter");
    await untilTotal(page, said);
    expect(query(page).from).toBe(`${month}-01`);
    expect(query(page).to?.slice(0, 7)).toBe(month);
    expect(await bar.getAttribute("aria-current")).toBe("true");
    expect(await bar.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await untilTotal(page, total);
    expect(query(page)).toEqual({});
  });

  test("a year leads to its events", async () => {
    const page = await openPage({}, { path: "/events" });
    await page.getByRole("link", { name: "All of 2023" }).click();
    await page.waitForURL("**/events?from=2023-01-01&to=2023-12-31");
    await untilTotal(page, (await events("from=2023-01-01&to=2023-12-31")).total);
  });

  test("a country leads to as many events as stand beside it, within the other filters", async () => {
    const page = await openPage({}, { path: "/events?from=2023-01-01" });
    const country = explorer.country(page).first();
    const said = Number(/(\d+)$/.exec((await country.textContent()) ?? "")?.[1]);
    await country.click();
    await untilTotal(page, said);
    expect(query(page)).toMatchObject({ from: "2023-01-01", country: expect.stringMatching(/^[A-Z]{2}$/) });
    await page.locator('[aria-current="true"]', { hasText: /chosen/ }).click();
    await untilTotal(page, (await events("from=2023-01-01")).total);
  });
});

describe("an event's page", () => {
  test("is reached from the list, and tells what the reports say of the event", async () => {
    const { events: all } = await events();
    const listed = all[2];
    if (!listed) throw new Error("There are too few events");
    const page = await openPage({}, { path: "/events" });
    await explorer.list(page).getByRole("link", { name: listed.title }).first().click();
    await page.waitForURL(`**/events/${listed.id}`);
    const event = await api<EventDetail>(`/events/${listed.id}`);
    await expect.poll(() => page.title()).toBe(`${event.title} – Rapporteur`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(event.title);
    const text = page.getByRole("region", { name: "Text of the report" });
    expect((await text.locator("p").allTextContents()).join("")).toBe(event.text);
    expect(await page.getByRole("complementary", { name: "Similar events" }).getByRole("link").count()).toBe(
      5,
    );

    await page.getByRole("link", { name: event.document }).click();
    await untilTotal(page, (await events(`document=${encodeURIComponent(event.document)}`)).total);
    expect(query(page)).toEqual({ document: event.document });
    await page.goBack();
    await page.waitForURL(`**/events/${listed.id}`);
  });

  test("leads through its document, event by event", async () => {
    const { events: all } = await events();
    const byDocument = Map.groupBy(all, ({ document }) => document);
    const [first, second] = [...byDocument.values()]
      .map((found) => found.toSorted((a, b) => a.start - b.start))
      .find((found) => found.length > 2) ?? [undefined, undefined];
    const page = await openPage({}, { path: `/events/${first?.id}` });
    expect(await page.getByRole("link", { name: /^Previous event/ }).count()).toBe(0);
    await page.getByRole("link", { name: /^Next event/ }).click();
    await page.waitForURL(`**/events/${second?.id}`);
    await page.getByRole("link", { name: /^Previous event/ }).click();
    await page.waitForURL(`**/events/${first?.id}`);
  });

  test("brings a question about it to the chat, which waits to be asked", async () => {
    const { events: all } = await events();
    const event = all[0];
    const page = await openPage({}, { path: `/events/${event?.id}` });
    await page.getByRole("link", { name: "Ask about this event" }).click();
    const field = chatPage.field(page);
    await field.waitFor();
    expect(await field.inputValue()).toBe(`What was reported on “${event?.title}”?`);
    expect(await field.evaluate((textarea) => textarea === document.activeElement)).toBe(true);
    expect(await page.getByRole("article").count()).toBe(0);
    await field.press("Enter");
    await untilAnswered(page);
    const sources = page.getByRole("list", { name: "Sources" });
    expect(await sources.getByText(event?.title ?? "", { exact: true }).count()).toBeGreaterThan(0);
  });

  test.each(["nobody", "a%00b", "%2Fevents", "%25"])("of an unknown id %s is not found", async (id) => {
    const page = await openPage();
    const response = await page.goto(`/events/${id}`);
    expect(response?.status()).toBe(404);
    await page.getByRole("main").getByRole("link", { name: "All events" }).click();
    await untilTotal(page, (await events()).total);
  });
});

describe("the chat", () => {
  test("leads to all events", async () => {
    const page = await openPage();
    await page.getByRole("link", { name: "Events" }).click();
    await untilTotal(page, (await events()).total);
  });

  test("opens a source's page beside the conversation, from its list and from the panel", async () => {
    const page = await openPage();
    const title = (await events()).events[0]?.title ?? "";
    await ask(page, `What was reported on “${title}”?`);
    await untilAnswered(page);
    const fromList = page.getByRole("list", { name: "Sources" }).getByRole("link", { name: /^Open page/ });
    const [opened] = await Promise.all([page.context().waitForEvent("page"), fromList.first().click()]);
    await opened.waitForURL("**/events/*");
    await chatPage.citations(page).first().click();
    const fromPanel = chatPage.report(page).getByRole("link", { name: "Open page (opens a new tab)" });
    expect(await fromPanel.getAttribute("href")).toBe(new URL(opened.url()).pathname);
    expect(await chatPage.citations(page).first().isVisible()).toBe(true);
  });

  test("leads from a list of events to the explorer with the same filters", async () => {
    const page = await openPage();
    await ask(page, "Which events took place in Tajikistan?");
    await untilAnswered(page);
    const browse = page.getByRole("article").getByRole("link", { name: /^Browse events \(Tajikistan\)/ });
    const [opened] = await Promise.all([page.context().waitForEvent("page"), browse.click()]);
    await opened.waitForURL("**/events?country=TJ");
    await untilTotal(opened, (await events("country=TJ")).total);
  });
});

test("without reports the explorer says how to add some, and axe finds nothing", async () => {
  const server = await startServer({ reports: temporaryFolder({}) });
  onTestFinished(() => server.stop());
  const page = await openPage({}, { path: `${server.base}/events` });
  expect(await page.getByRole("heading", { level: 2 }).textContent()).toBe("There are no reports yet");
  expect(await page.getByText("npm start -- path/to/reports").isVisible()).toBe(true);
  expect(await violations(page)).toEqual([]);
});

describe("keyboard and screen", () => {
  test("the list is one link away, and the search field one key", async () => {
    const page = await openPage({}, { path: "/events" });
    await page.keyboard.press("/");
    expect(await explorer.search(page).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await explorer.search(page).inputValue()).toBe("");
    await page.reload();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const { events: all } = await events();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(all[0]?.title);
  });

  test.each([360, 390, 768, 1024, 1280, 1920])(
    "nothing is wider than a window of %i pixels",
    async (width) => {
      const { events: all } = await events();
      const page = await openPage({ viewport: { width, height: 800 } }, { path: "/events" });
      expect(await overflows(page)).toBe(false);
      await page.goto(`/events/${all[0]?.id}`);
      expect(await overflows(page)).toBe(false);
    },
  );

  test("every control is at least 24 pixels each way", async () => {
    const { events: all } = await events();
    const page = await openPage(PHONE, { path: "/events?country=TJ&q=border" });
    const small = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("button, input, select, summary, a:not(.skip-link)")]
          .filter((control) => !control.closest("dd"))
          .map((control) => ({ name: control.textContent, box: control.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.width < 23.9 || box.height < 23.9))
          .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
      );
    expect(await small()).toEqual([]);
    await page.goto(`/events/${all[0]?.id}`);
    expect(await small()).toEqual([]);
  });
});

/** The explorer's pages and states. */
const STATES: Record<string, () => Promise<string>> = {
  "every event": async () => "/events",
  "filtered by month and countries": async () =>
    "/events?from=2023-01-01&to=2023-01-31&country=TJ&country=UA&language=en",
  "a filter that is none": async () => "/events?from=x",
  "nothing found": async () => "/events?q=zyzzyva",
  "a later page": async () => {
    const { nextCursor } = await api<EventsPage>("/events?limit=50");
    return `/events?cursor=${nextCursor}`;
  },
  "an event": async () => `/events/${(await events()).events[0]?.id}`,
  "an event in French": async () => `/events/${(await events("language=fr")).events[0]?.id}`,
  "an unknown event": async () => "/events/nobody",
  "a question in the chat's address": async () => "/?q=What+was+reported%3F",
};

const WINDOWS: [string, BrowserContextOptions][] = [
  ["desktop", { viewport: { width: 1280, height: 900 } }],
  ["phone", PHONE],
];

describe.each(["light", "dark"] as const)("axe finds nothing in %s", (colorScheme) => {
  describe.each(WINDOWS)("on a %s", (_, window) => {
    test.each(Object.entries(STATES))("in the state %s", async (_name, address) => {
      const page = await openPage(
        { ...window, colorScheme, reducedMotion: "reduce" },
        { path: await address() },
      );
      expect(await violations(page)).toEqual([]);
    });
  });
});
