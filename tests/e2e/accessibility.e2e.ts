import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ask, chatPage, highlightedText, untilAnswered } from "./setup/chat-page.ts";
import { DESKTOP, openPage, PHONE } from "./setup/open-page.ts";
import { answerSteps, BRIDGE, cite, type Reply, scriptChat, serveBridge } from "./setup/script-chat.ts";
import { violations } from "./setup/violations.ts";

const CROWD = "About three hundred people crossed it on the first morning.";

const ANSWER = answerSteps({
  text: `## In short\n\n> ${CROWD} [1]\n\n- Nine hundred came [2]\n\n\`code\``,
  citations: [cite(1, CROWD), cite(2, CROWD, { status: "unsupported", missing: ["Nine hundred"] })],
  scope: { from: "2024-01-01", to: "2024-12-31", countries: ["MD"] },
});

const LIST = answerSteps({
  text: "The reports hold **31** events:\n\n- 6 May 2024: **Footbridge opens** [1]",
  citations: [cite(1, CROWD)],
  events: [BRIDGE, ...Array.from({ length: 30 }, (_, index) => ({ ...BRIDGE, id: `bridge-${index}` }))],
});

const FAILURE: Reply = {
  status: 502,
  body: { error: { code: "model_unavailable", message: "No answer came" } },
};

const answered = async (page: Page) => {
  await ask(page, "How many people came?");
  await untilAnswered(page);
};

/** Each state of the page, and how a reader gets there. */
const STATES: Record<string, { replies?: Reply[]; reach: (page: Page) => Promise<void> }> = {
  empty: { reach: async () => undefined },
  answering: {
    replies: [[...ANSWER.slice(0, 3), "hang"]],
    reach: async (page) => {
      await ask(page, "How many people came?");
      await page.getByText(/Reading \d+ event/).waitFor();
    },
  },
  answered: { reach: answered },
  "answered twice, then with a list": {
    replies: [ANSWER, ANSWER, LIST],
    reach: async (page) => {
      await answered(page);
      await ask(page, "Who paid?");
      await page.getByRole("article").nth(1).getByRole("list", { name: "Sources" }).waitFor();
      await ask(page, "Which events were there?");
      await page.getByRole("table", { name: "31 events" }).waitFor();
    },
  },
  "citation card": {
    reach: async (page) => {
      await answered(page);
      await chatPage.citations(page).first().hover();
      await chatPage.card(page, CROWD).waitFor();
    },
  },
  "report open": {
    reach: async (page) => {
      await answered(page);
      await chatPage.citations(page).first().click();
      await highlightedText(page);
    },
  },
  failed: {
    replies: [FAILURE],
    reach: async (page) => {
      await ask(page, "How many people came?");
      await page.getByText("No answer came").waitFor();
    },
  },
  "question too long": {
    reach: async (page) => {
      await chatPage.field(page).fill("a".repeat(2_003));
      await page.getByText("Too long").waitFor();
    },
  },
};

const WINDOWS: [string, BrowserContextOptions][] = [
  ["desktop", DESKTOP],
  ["phone", PHONE],
];

describe.each(["light", "dark"] as const)("axe finds nothing in %s", (colorScheme) => {
  describe.each(WINDOWS)("on a %s", (_, window) => {
    test.each(Object.entries(STATES))("in the state %s", async (_name, { replies = [ANSWER], reach }) => {
      const page = await openPage(
        { ...window, colorScheme, reducedMotion: "reduce" },
        {
          prepare: async (prepared) => {
            await serveBridge(prepared);
            await scriptChat(prepared, replies);
          },
        },
      );
      await reach(page);
      expect(await violations(page)).toEqual([]);
    });
  });
});

test("axe finds nothing on a page that does not exist", async () => {
  const page = await openPage({}, { path: "/no-such-page" });
  expect(await violations(page)).toEqual([]);
});

test("every control is at least 24 pixels each way", async () => {
  const page = await openPage(PHONE, {
    prepare: async (prepared) => {
      await serveBridge(prepared);
      await scriptChat(prepared, [ANSWER]);
    },
  });
  await answered(page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, textarea, a:focus")]
      .map((control) => ({
        name: control.ariaLabel ?? control.textContent,
        box: control.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
  );
  expect(small).toEqual([]);
});
