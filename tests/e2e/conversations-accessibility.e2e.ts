import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ask, chatPage, highlightedText, untilAnswered } from "./setup/chat-page.ts";
import { act, conversationsList, openList } from "./setup/conversations.ts";
import { DESKTOP, openPage, PHONE } from "./setup/open-page.ts";
import { violations } from "./setup/violations.ts";

const QUESTION = "Who spoke at the water conference in Almaty?";

const asked = async (page: Page) => {
  await ask(page, QUESTION);
  await untilAnswered(page);
};

const listed = async (page: Page) => {
  await asked(page);
  await openList(page);
  await conversationsList.rows(page).first().waitFor();
};

const shared = async (page: Page): Promise<string> => {
  await listed(page);
  await act(page, QUESTION, "Share");
  await page.getByRole("button", { name: "Make a link" }).click();
  return page.getByRole("textbox", { name: "Link to the conversation" }).inputValue();
};

/** Each state of the page, and how a reader gets there. */
const STATES: Record<string, (page: Page) => Promise<unknown>> = {
  "no conversation": openList,
  conversations: listed,
  "search without a result": async (page) => {
    await listed(page);
    await conversationsList.field(page).fill("zebra");
    await page.getByText("No conversation holds these words.").waitFor();
  },
  "actions of a conversation": async (page) => {
    await listed(page);
    await page.getByRole("button", { name: /^Actions for/ }).click();
    await page.getByRole("menuitem", { name: "Rename" }).waitFor();
  },
  renaming: async (page) => {
    await listed(page);
    await act(page, QUESTION, "Rename");
    await page.getByRole("textbox", { name: "Title of the conversation" }).waitFor();
  },
  deleting: async (page) => {
    await listed(page);
    await act(page, QUESTION, "Delete");
    await page.getByRole("alertdialog").waitFor();
  },
  "before sharing": async (page) => {
    await listed(page);
    await act(page, QUESTION, "Share");
    await page.getByRole("button", { name: "Make a link" }).waitFor();
  },
  sharing: shared,
  "conversation that is not here": async (page) => {
    await page.goto("/?c=nothing");
    await page.getByRole("heading", { name: "This conversation is not here" }).waitFor();
  },
  "reason of feedback": async (page) => {
    await asked(page);
    await page.getByRole("button", { name: "Not helpful" }).click();
    await page.getByRole("textbox", { name: /wrong or missing/ }).waitFor();
  },
  "shared conversation": async (page) => {
    await page.goto(await shared(page));
    await chatPage.citations(page).first().waitFor();
  },
  "shared conversation with a report open": async (page) => {
    await page.goto(await shared(page));
    await chatPage.citations(page).first().click();
    await highlightedText(page);
  },
  "revoked link": async (page) => {
    await page.goto("/shared/nothing");
    await page.getByRole("heading", { name: "This conversation is no longer shared" }).waitFor();
  },
};

/** Both themes and both widths, each in one of two looks: what a theme and a width do to one another was never found. */
const LOOKS: [string, BrowserContextOptions][] = [
  ["light on a desktop", { ...DESKTOP, colorScheme: "light" }],
  ["dark on a phone", { ...PHONE, colorScheme: "dark" }],
];

describe.each(LOOKS)("axe finds nothing in %s", (_, look) => {
  test.each(Object.entries(STATES))("in the state %s", async (_name, reach) => {
    const page = await openPage({ ...look, reducedMotion: "reduce" });
    await reach(page);
    expect(await violations(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  });
});
