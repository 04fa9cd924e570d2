import type { BrowserContextOptions, Page } from "playwright-core";
import { ask, chatPage, highlightedText, untilAnswered } from "../setup/chat-page.ts";
import { DESKTOP, PHONE } from "../setup/launch-browser.ts";
import { answerSteps, BRIDGE, cite, type Reply, scriptChat, serveBridge } from "../setup/script-chat.ts";

/** A state of the interface, and how a reader gets there. */
export interface State {
  path?: string;
  /** What the server answers, where that cannot be had from it at will. */
  replies?: Reply[];
  prepare?: (page: Page) => Promise<void>;
  reach?: (page: Page) => Promise<void>;
}

const CROWD = "About three hundred people crossed it on the first morning.";

const drills = "Who paid for the evacuation drills in Naryn?";

const withReply = (reply: Reply, reach: (page: Page) => Promise<void>): State => ({
  replies: [reply],
  prepare: serveBridge,
  reach,
});

const untilText = (text: string | RegExp) => async (page: Page) => {
  await ask(page, "How many people came?");
  await page.getByText(text).first().waitFor();
};

/** An event whose report is written from right to left, made for this. */
const ARABIC = {
  ...BRIDGE,
  id: "arabic",
  title: "افتتاح جسر للمشاة عند المعبر القديم",
  language: "ar",
  text: "افتتح جسر للمشاة يوم الثلاثاء بعد عامين من العمل.\nعبره نحو ثلاثمئة شخص في الصباح الأول.\n",
};
const ARABIC_QUOTE = "عبره نحو ثلاثمئة شخص في الصباح الأول.";
const ARABIC_START = ARABIC.start + ARABIC.text.indexOf(ARABIC_QUOTE);
const { text: _text, passages: _passages, ...ARABIC_EVENT } = ARABIC;

/** The states that a reader may meet, by name. */
export const STATES: Record<string, State> = {
  empty: {},
  answering: {
    replies: [[...answerSteps({ text: CROWD, citations: [cite(1, CROWD)] }).slice(0, 3), "hang"]],
    reach: async (page) => {
      await ask(page, "How many people came?");
      await page.getByText(/Reading \d+ event/).waitFor();
    },
  },
  answer: {
    reach: async (page) => {
      await ask(page, drills);
      await untilAnswered(page);
      await page.getByRole("region", { name: "The reports also answer" }).waitFor();
    },
  },
  "report-open": {
    reach: async (page) => {
      await ask(page, drills);
      await untilAnswered(page);
      await chatPage.citations(page).nth(1).click();
      await highlightedText(page);
    },
  },
  list: {
    reach: async (page) => {
      await ask(page, "Which events took place in 2023?");
      await untilAnswered(page);
    },
  },
  "three-turns": {
    reach: async (page) => {
      const questions = [drills, "Which events took place in Moldova?", "Who paid for suits in Gyumri?"];
      for (const [index, question] of questions.entries()) {
        await ask(page, question);
        await page.getByRole("article").nth(index).getByRole("button", { name: "Copy" }).waitFor();
      }
    },
  },
  refusal: {
    reach: async (page) => {
      await ask(page, "What is the boiling point of tungsten?");
      await untilAnswered(page);
    },
  },
  explorer: { path: "/events" },
  "explorer-filtered": { path: "/events?q=training&from=2023-01-01&to=2023-12-31" },
  event: {
    path: "/events?q=border",
    reach: async (page) => {
      await page.getByRole("region", { name: "List of events" }).getByRole("link").first().click();
      await page.getByRole("region", { name: "Text of the report" }).waitFor();
    },
  },
  "citation-card": {
    reach: async (page) => {
      await ask(page, drills);
      await untilAnswered(page);
      await chatPage.citations(page).first().focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Shift+Tab");
      await page.getByText("Word for word", { exact: true }).waitFor();
    },
  },
  "scope-editor": {
    reach: async (page) => {
      await ask(page, "Which events took place in Tajikistan in 2023?");
      await untilAnswered(page);
      await page.getByRole("button", { name: "Change" }).click();
      await page.getByRole("checkbox").nth(1).waitFor();
    },
  },
  "export-menu": {
    reach: async (page) => {
      await ask(page, drills);
      await untilAnswered(page);
      await page.getByRole("button", { name: "Export" }).click();
      await page.getByRole("dialog", { name: "Export" }).waitFor();
    },
  },
  "question-edited": {
    reach: async (page) => {
      await ask(page, drills);
      await untilAnswered(page);
      await page.getByRole("button", { name: "Edit the question" }).click();
    },
  },
  shortcuts: {
    reach: async (page) => {
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
    },
  },
  "model-away": withReply(
    answerSteps({
      text: `*The language model does not answer. These are the reports' own words.*\n\n> ${CROWD} [1]`,
      citations: [cite(1, CROWD)],
      modelFailure: "away",
    }),
    untilText("The language model does not answer"),
  ),
  unsupported: withReply(
    answerSteps({
      text: "Nine hundred people came on the first morning [1].",
      citations: [cite(1, CROWD, { status: "unsupported", missing: ["Nine hundred"] })],
      mode: "model",
    }),
    untilText("Not in the source"),
  ),
  failed: withReply(
    { status: 502, body: { error: { code: "model_unavailable", message: "The model does not answer" } } },
    untilText("The model does not answer"),
  ),
  "rate-limited": withReply(
    { status: 429, body: { error: { code: "rate_limited", message: "Too many", retryAfterSeconds: 42 } } },
    untilText(/Try again in \d+ s/),
  ),
  offline: {
    reach: async (page) => {
      await page.context().setOffline(true);
      await page.getByText("You are offline.").waitFor();
    },
  },
  "database-away": {
    prepare: async (page) => {
      await page.route("**/api/health", (route) =>
        route.fulfill({
          status: 503,
          json: { status: "unavailable", reason: "The database does not answer; try again in a minute" },
        }),
      );
    },
    reach: async (page) => page.getByText("Rapporteur is not ready to answer").waitFor(),
  },
  starting: {
    prepare: async (page) => {
      await page.route("**/api/health", (route) =>
        route.fulfill({ status: 503, json: { status: "starting", reason: "Reading the reports" } }),
      );
    },
    reach: async (page) => page.getByText("Rapporteur is reading the reports").waitFor(),
  },
  ingesting: {
    prepare: async (page) => {
      await page.route("**/api/health", (route) =>
        route.fulfill({
          json: { status: "ok", mode: "quotes", documents: 3, events: 41, passages: 60, ingesting: true },
        }),
      );
    },
    reach: async (page) => page.getByText("more being read").waitFor(),
  },
  "no-reports": {
    prepare: async (page) => {
      await page.route("**/api/health", (route) =>
        route.fulfill({ json: { status: "ok", mode: "quotes", documents: 0, events: 0, passages: 0 } }),
      );
      await page.route("**/api/suggestions*", (route) => route.fulfill({ json: { questions: [] } }));
    },
    reach: async (page) => page.getByText("There are no reports yet").waitFor(),
  },
  "long-question": {
    reach: async (page) => {
      await chatPage.field(page).fill("What did the reports say about water? ".repeat(51));
      await page.getByText(/of 2000 characters/).waitFor();
    },
  },
  "question-too-long": {
    reach: async (page) => {
      await chatPage.field(page).fill("a".repeat(2_003));
      await page.getByText("Too long").waitFor();
    },
  },
  "long-question-asked": {
    ...withReply(answerSteps({ text: `> ${CROWD} [1]`, citations: [cite(1, CROWD)] }), async (page) => {
      await ask(page, `What did the reports say about ${"water, ".repeat(120)}and ${"x".repeat(300)}?`);
      await untilAnswered(page);
    }),
  },
  "long-answer": withReply(
    answerSteps({
      text: Array.from({ length: 40 }, (_, index) => `${index + 1}. ${CROWD} [1] ${CROWD}`).join("\n"),
      citations: [cite(1, CROWD)],
    }),
    async (page) => {
      await ask(page, "How many people came?");
      await untilAnswered(page);
    },
  ),
  "right-to-left": {
    replies: [
      answerSteps({
        text: `> ${ARABIC_QUOTE} [1]`,
        citations: [
          {
            n: 1,
            document: ARABIC.document,
            start: ARABIC_START,
            end: ARABIC_START + ARABIC_QUOTE.length,
            quote: ARABIC_QUOTE,
            event: ARABIC_EVENT,
            check: { status: "verbatim" },
          },
        ],
      }),
    ],
    prepare: async (page) => {
      await page.route("**/api/events/*", (route) => route.fulfill({ json: ARABIC }));
    },
    reach: async (page) => {
      await ask(page, "كم شخصا عبر الجسر؟");
      await untilAnswered(page);
      await chatPage.citations(page).first().click();
      await highlightedText(page);
    },
  },
};

/** Prepares a page for a state, before it is opened. */
export async function prepareState(page: Page, { replies, prepare }: State): Promise<void> {
  if (replies) await scriptChat(page, replies);
  await prepare?.(page);
}

/** The windows and themes that a state is looked at in. */
export const LOOKS: Record<string, BrowserContextOptions> = {
  light: { ...DESKTOP, colorScheme: "light" },
  dark: { ...DESKTOP, colorScheme: "dark" },
  phone: { ...PHONE, colorScheme: "light" },
  "phone-dark": { ...PHONE, viewport: { width: 360, height: 780 }, colorScheme: "dark" },
};
