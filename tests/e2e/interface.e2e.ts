import type { Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { ask, chatPage, highlightedText, untilAnswered } from "./setup/chat-page.ts";
import { openPage, PHONE, takeComplaints } from "./setup/open-page.ts";
import {
  answerSteps,
  BRIDGE,
  cite,
  type Reply,
  type Step,
  scriptChat,
  serveBridge,
} from "./setup/script-chat.ts";

const CROWD = "About three hundred people crossed it on the first morning.";
const PAYER = "The bridge was paid for by the district council.";
const TWICE = answerSteps({
  text: `> ${CROWD} [1]\n\n> ${PAYER} [2]`,
  citations: [cite(1, CROWD), cite(2, PAYER)],
});

const openScripted = (replies: Reply[], options = {}) =>
  openPage(options, {
    prepare: async (page) => {
      await serveBridge(page);
      await page.route("**/api/suggestions*", (route) => route.fulfill({ json: { questions: [] } }));
      await scriptChat(page, replies);
    },
  });

const language = (page: Page) => page.locator("html").getAttribute("lang");
const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

describe("the language", () => {
  test("is switched beside a conversation, which stays, and is kept for every page", async () => {
    const page = await openScripted([TWICE]);
    await ask(page, "How many people came?");
    await untilAnswered(page);
    await page.getByRole("link", { name: "Français" }).click();
    await page.getByRole("link", { name: "English" }).waitFor();
    expect(await language(page)).toBe("fr");
    expect(await page.getByRole("heading", { level: 2 }).textContent()).toBe("How many people came?");
    await page.getByRole("button", { name: "Copier" }).waitFor();
    await page.goto("/events");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Événements");
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Events" }).waitFor();
    await page.reload();
    expect(await language(page)).toBe("en");
  });

  test("of an address holds as the explorer's filters change, and on the pages after it", async () => {
    const page = await openPage({}, { path: "/events?lang=fr" });
    await page.getByRole("searchbox").pressSequentially("border");
    await page.waitForURL("**/events?q=border&lang=fr");
    expect(await page.getByRole("searchbox").evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    await page.getByRole("combobox", { name: "Pays" }).selectOption("TJ");
    await page.waitForURL("**/events?q=border&country=TJ&lang=fr");
    await page.getByRole("link", { name: "Retirer tous les filtres" }).click();
    await page.waitForURL("**/events?lang=fr");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Événements");
    await page.getByRole("region", { name: "Liste des événements" }).getByRole("link").first().click();
    await page.getByRole("link", { name: "Poser une question sur cet événement" }).waitFor();
  });

  test.each(["/", "/events", "/no-such-page"])("French fits a narrow phone on %s", async (path) => {
    const page = await openPage({ ...PHONE, viewport: { width: 360, height: 780 }, locale: "fr-FR" });
    await page.goto(path);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(360);
  });

  test("is switched on the page that stands in for one that failed", async () => {
    const broken = { type: "data-citations", id: "citations", data: [{ n: 1 }] } as unknown as Step;
    const page = await openScripted([[...TWICE.slice(0, -2), broken, ...TWICE.slice(-2)]]);
    await ask(page, "How many people came?");
    await page.getByRole("heading", { level: 1, name: "This page failed" }).waitFor();
    await page.getByRole("link", { name: "Français" }).click();
    await page.getByRole("button", { name: "Réessayer" }).waitFor();
    expect(await language(page)).toBe("fr");
    expect(takeComplaints(page).length).toBeGreaterThan(0);
  });

  test("is switched without JavaScript, with the filters kept", async () => {
    const page = await openPage({ javaScriptEnabled: false }, { path: "/events?country=TJ" });
    await page.getByRole("link", { name: "Français" }).click();
    await page.waitForURL("**/events?country=TJ&lang=fr");
    expect(await language(page)).toBe("fr");
  });
});

describe("the keyboard shortcuts", () => {
  test.each(["/", "/events"])("are listed under ? on %s, and focus returns", async (path) => {
    const page = await openPage({}, { path });
    const button = page.getByRole("button", { name: "Keyboard shortcuts" });
    await button.focus();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await dialog.waitFor();
    expect(await dialog.locator("kbd", { hasText: /^\/$/ }).count()).toBe(1);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("leave what is behind the list alone: Escape closes the one in front", async () => {
    const page = await openScripted([TWICE]);
    await ask(page, "How many people came?");
    await untilAnswered(page);
    await chatPage.citations(page).first().click();
    await highlightedText(page);
    for (const [button, dialog] of [
      ["Keyboard shortcuts", "Keyboard shortcuts"],
      ["Export", "Export"],
    ] as const) {
      await page.getByRole("button", { name: button }).click();
      await page.getByRole("dialog", { name: dialog }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog", { name: dialog }).waitFor({ state: "detached" });
      expect(await chatPage.report(page).isVisible()).toBe(true);
    }
    await page.keyboard.press("Escape");
    await chatPage.report(page).waitFor({ state: "detached" });
  });

  test("are not listed while a question is typed", async () => {
    const page = await openPage();
    await chatPage.field(page).pressSequentially("Why?");
    expect(await chatPage.field(page).inputValue()).toBe("Why?");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  test("lead from citation to citation with the arrows, in the answer and in the report", async () => {
    const page = await openScripted([TWICE]);
    await ask(page, "How many people came?");
    await untilAnswered(page);
    await chatPage.citations(page).first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await focusedName(page)).toMatch(/^Citation 2/);
    await page.keyboard.press("ArrowLeft");
    expect(await focusedName(page)).toMatch(/^Citation 1/);
    await page.keyboard.press("Enter");
    expect(await highlightedText(page)).toBe(CROWD);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => highlightedText(page)).toBe(PAYER);
  });
});

describe("on paper", () => {
  test("an answer stands with its sources and their words, and nothing to operate", async () => {
    const page = await openScripted([TWICE], { colorScheme: "dark" });
    await ask(page, "How many people came?");
    await untilAnswered(page);
    const quote = page.getByText(`[2] “${PAYER}”`);
    expect(await quote.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await quote.isVisible()).toBe(true);
    expect(await page.getByRole("heading", { level: 2 }).isVisible()).toBe(true);
    for (const control of [
      chatPage.field(page),
      page.getByRole("link", { name: "Events" }),
      page.getByRole("button", { name: "Copy" }),
      page.getByRole("button", { name: "Edit the question" }),
      page.getByRole("link", { name: /^Open page/ }),
    ]) {
      expect(await control.isVisible()).toBe(false);
    }
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      "rgb(255, 255, 255)",
    );
    const pdf = (await page.pdf()).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test("an event stands with its text alone", async () => {
    const page = await openPage({}, { path: "/events?q=border" });
    await page.getByRole("region", { name: "List of events" }).getByRole("link").first().click();
    const text = page.getByRole("region", { name: "Text of the report" });
    await text.waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await text.isVisible()).toBe(true);
    expect(await page.getByRole("link", { name: "Ask about this event" }).isVisible()).toBe(false);
    expect(await page.getByRole("complementary", { name: "Similar events" }).isVisible()).toBe(false);
  });
});

describe("states", () => {
  test("too many questions: the wait is counted down, and then the question can be asked again", async () => {
    const limited = { code: "rate_limited", message: "Too many questions", retryAfterSeconds: 3 };
    const page = await openScripted([{ status: 429, body: { error: limited } }, TWICE]);
    await ask(page, "How many people came?");
    const wait = page.getByRole("button", { name: /^Try again in [123] s$/ });
    await wait.waitFor();
    await wait.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Try again", exact: true }).click();
    await untilAnswered(page);
    expect(await page.evaluate(() => window.scriptedRequests.length)).toBe(2);
  });

  test.each(["away", "uncited", "cut_off"] as const)(
    "a language model that is %s is told of by the answer, which can be asked for again",
    async (modelFailure) => {
      const page = await openScripted([
        answerSteps({
          text: `*The language model does not answer.*\n\n> ${CROWD} [1]`,
          citations: [cite(1, CROWD)],
          modelFailure,
        }),
        TWICE,
      ]);
      await ask(page, "How many people came?");
      await untilAnswered(page);
      await page.getByText("The language model does not answer.").waitFor();
      await page.getByRole("button", { name: "Ask again" }).click();
      await page.getByText(PAYER).first().waitFor();
      expect(await page.getByRole("button", { name: "Ask again" }).count()).toBe(0);
    },
  );

  test("a server that comes back is noticed, with what can be asked of it", async () => {
    const page = await openPage(
      {},
      {
        prepare: async (prepared) => {
          const away = { status: "unavailable", reason: "The database does not answer" };
          await prepared.route("**/api/health", (route) => route.fulfill({ status: 503, json: away }));
          await prepared.route("**/api/suggestions*", (route) => route.fulfill({ status: 503, json: {} }));
        },
      },
    );
    const notice = page.getByText("Rapporteur is not ready to answer: The database does not answer");
    await notice.waitFor();
    await page.unroute("**/api/health");
    await page.unroute("**/api/suggestions*");
    await notice.waitFor({ state: "detached", timeout: 15_000 });
    await page.getByRole("list").getByRole("button").first().waitFor();
  });

  test("what goes wrong is told in French to a French reader", async () => {
    const away = { status: "unavailable", reason: "The database does not answer" };
    const page = await openPage(
      { locale: "fr-FR" },
      {
        prepare: async (prepared) => {
          await prepared.route("**/api/health", (route) => route.fulfill({ status: 503, json: away }));
          const error = { code: "database_unavailable", message: "The database does not answer" };
          await scriptChat(prepared, [{ status: 503, body: { error } }]);
        },
      },
    );
    await page.getByText("Rapporteur n’est pas prêt à répondre.").waitFor();
    const field = page.getByRole("textbox", { name: "Votre question" });
    await field.fill("Qui a payé ?");
    await field.press("Enter");
    await page.getByText("La base de données ne répond pas.").waitFor();
    expect(await page.getByText("The database").count()).toBe(0);
  });

  test("reports that are being read are told of, until they are", async () => {
    let ingesting = true;
    const page = await openPage(
      {},
      {
        prepare: async (prepared) => {
          await prepared.route("**/api/health", (route) =>
            route.fulfill({
              json: { status: "ok", mode: "quotes", documents: 3, events: 41, passages: 60, ingesting },
            }),
          );
        },
      },
    );
    const note = page.getByText("more being read");
    await note.waitFor();
    ingesting = false;
    await note.waitFor({ state: "detached", timeout: 15_000 });
  });

  test("words of a report that run from right to left are set that way, wherever they stand", async () => {
    const title = "افتتاح جسر للمشاة";
    const quote = "عبره نحو ثلاثمئة شخص في الصباح الأول.";
    const { text: _text, passages: _passages, ...event } = { ...BRIDGE, id: "arabic", title, language: "ar" };
    const citation = { ...cite(1, CROWD), quote, event, start: event.start, end: event.start + quote.length };
    const page = await openScripted([answerSteps({ text: `> ${quote} [1]`, citations: [citation] })]);
    await page.unroute("**/api/events/*");
    await page.route("**/api/events/*", (route) =>
      route.fulfill({ json: { ...BRIDGE, ...event, text: quote } }),
    );
    await ask(page, "How many people came?");
    await untilAnswered(page);
    await chatPage.citations(page).first().click();
    await highlightedText(page);
    const directions = await page.evaluate(
      (words) =>
        [...document.querySelectorAll(":is(p, h2, button, blockquote)")]
          .filter((element) => words.includes(element.textContent.trim()))
          .map((element) => getComputedStyle(element).direction),
      [title, quote],
    );
    expect(directions.length).toBeGreaterThanOrEqual(3);
    expect(new Set(directions)).toEqual(new Set(["rtl"]));
  });
});

test("an address that was cut inside a character is not found, and leads back", async () => {
  const page = await openPage();
  onTestFinished(() => void takeComplaints(page));
  const response = await page.goto("/events/%E0%A4%A");
  expect(response?.status()).toBe(404);
  await page.getByRole("link", { name: "Back to the questions" }).click();
  await chatPage.field(page).waitFor();
});
