import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ask, chatPage, highlightedText, untilAnswered } from "./setup/chat-page.ts";
import { act, conversationsList, openList, questions } from "./setup/conversations.ts";
import { openPage } from "./setup/open-page.ts";
import { keepAnswers, readCitations } from "./setup/read-citations.ts";

const WATER = "Who spoke at the water conference in Almaty?";
const HOW_MANY = "How many trainings were held?";
const ELECTIONS = "Which elections were observed?";

/** A page on which `question` has been asked and answered. */
async function openAnswered(
  question = HOW_MANY,
  options: Parameters<typeof openPage>[1] = {},
): Promise<Page> {
  const page = await openPage({}, options);
  await ask(page, question);
  await untilAnswered(page);
  return page;
}

/** Another tab of the same browser. */
async function openTab(page: Page, path = "/"): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(path);
  await tab.waitForLoadState("networkidle");
  return tab;
}

const answerOf = (page: Page) => page.getByRole("article").locator(".answer").allTextContents();

/** Waits until the answers stand that stood there before. */
async function untilShown(page: Page, answers: string[]): Promise<void> {
  await expect.poll(() => answerOf(page), { timeout: 15_000 }).toEqual(answers);
}

test("a reload shows the conversation as it was, and its citations lead where they led", async () => {
  const page = await openAnswered(WATER, { prepare: keepAnswers });
  const [citation] = await readCitations(page);
  await ask(page, ELECTIONS);
  await expect.poll(() => page.getByRole("article").count()).toBe(2);
  await untilAnswered(page);
  expect(new URL(page.url()).search).toMatch(/^\?c=[0-9a-f]{32}$/);
  const before = await answerOf(page);
  await page.reload();
  await untilShown(page, before);
  expect(await questions(page)).toEqual([WATER, ELECTIONS]);
  await chatPage.citations(page).first().click();
  expect(await highlightedText(page)).toBe(citation?.quote);
  await page.keyboard.press("Escape");
  // The conversation goes on where it was.
  await ask(page, HOW_MANY);
  await expect.poll(() => page.getByRole("article").count()).toBe(3);
});

test("two tabs that a new visitor asks in at once keep a conversation each", async () => {
  const first = await openPage();
  const second = await openTab(first);
  await Promise.all([ask(first, HOW_MANY), ask(second, ELECTIONS)]);
  await Promise.all([untilAnswered(first), untilAnswered(second)]);
  expect(first.url()).not.toBe(second.url());
  for (const [tab, question] of [
    [first, HOW_MANY],
    [second, ELECTIONS],
  ] as const) {
    const before = await answerOf(tab);
    await tab.reload();
    await untilShown(tab, before);
    expect(await questions(tab)).toEqual([question]);
  }
  await openList(first);
  expect(await conversationsList.rows(first).count()).toBe(2);
});

test("another conversation is opened from the list and by the browser's history, and a new one begins empty", async () => {
  const page = await openAnswered();
  const [first] = await answerOf(page);
  await page.getByRole("button", { name: "New conversation" }).click();
  await page.getByRole("heading", { name: "Ask the reports" }).waitFor();
  expect(new URL(page.url()).search).toBe("");
  await ask(page, ELECTIONS);
  await untilAnswered(page);
  await openList(page);
  await conversationsList.rows(page).filter({ hasText: HOW_MANY }).click();
  await conversationsList.drawer(page).waitFor({ state: "detached" });
  await untilShown(page, [first ?? ""]);
  await page.goBack();
  await expect.poll(() => questions(page)).toEqual([ELECTIONS]);
  await page.goForward();
  await expect.poll(() => questions(page)).toEqual([HOW_MANY]);
  await page.goBack();
  await expect.poll(() => questions(page)).toEqual([ELECTIONS]);
  await page.goBack();
  await expect.poll(() => questions(page)).toEqual([HOW_MANY]);
});

test("conversations are searched by what was asked and answered, renamed and deleted", async () => {
  const page = await openAnswered();
  await page.getByRole("button", { name: "New conversation" }).click();
  await ask(page, ELECTIONS);
  await untilAnswered(page);
  await openList(page);
  const rows = conversationsList.rows(page);
  expect(await rows.count()).toBe(2);
  expect(await rows.first().getAttribute("aria-current")).toBe("page");

  await conversationsList.field(page).fill("train");
  await expect.poll(() => rows.count()).toBe(1);
  await rows.filter({ hasText: HOW_MANY }).waitFor();
  await conversationsList.field(page).fill("zebra");
  await page.getByText("No conversation holds these words.").waitFor();
  await conversationsList.field(page).fill("");
  await expect.poll(() => rows.count()).toBe(2);

  await act(page, HOW_MANY, "Rename");
  const title = page.getByRole("textbox", { name: "Title of the conversation" });
  await expect.poll(() => title.evaluate((field) => field === document.activeElement)).toBe(true);
  await title.press("Escape");
  await title.waitFor({ state: "detached" });
  await conversationsList.drawer(page).waitFor();
  await act(page, HOW_MANY, "Rename");
  await title.fill("For the annual report");
  await title.press("Enter");
  await rows.filter({ hasText: "For the annual report" }).waitFor();

  await act(page, ELECTIONS, "Delete");
  await page.getByRole("alertdialog").getByRole("button", { name: "Cancel" }).click();
  expect(await rows.count()).toBe(2);
  await act(page, ELECTIONS, "Delete");
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
  await expect.poll(() => rows.count()).toBe(1);
  // The one that was shown is gone from the page too.
  await page.keyboard.press("Escape");
  await conversationsList.drawer(page).waitFor({ state: "detached" });
  await page.getByRole("heading", { name: "Ask the reports" }).waitFor();
  expect(new URL(page.url()).search).toBe("");
  await page.reload();
  await openList(page);
  expect(await rows.allTextContents()).toEqual([expect.stringContaining("For the annual report")]);
});

test("the list is used by keyboard alone, and gives focus back", async () => {
  const page = await openAnswered();
  const button = page.getByRole("button", { name: "Conversations", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  await conversationsList.rows(page).first().waitFor();
  await page.keyboard.press("Escape");
  await conversationsList.drawer(page).waitFor({ state: "detached" });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("a link shows a conversation to anybody, with its citations, until it is revoked", async () => {
  const page = await openAnswered(WATER, { prepare: keepAnswers });
  const [citation] = await readCitations(page);
  const before = await answerOf(page);
  await page.getByRole("button", { name: "Share this conversation" }).click();
  await page.getByRole("button", { name: "Make a link" }).click();
  const link = await page.getByRole("textbox", { name: "Link to the conversation" }).inputValue();
  await page.getByText("It shows 1 question.").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await ask(page, ELECTIONS);
  await expect.poll(() => page.getByRole("article").count()).toBe(2);
  await untilAnswered(page);

  const path = new URL(link).pathname;
  const reader = await openPage({}, { path });
  await untilShown(reader, before);
  expect(await questions(reader)).toEqual([WATER]);
  await chatPage.citations(reader).first().click();
  expect(await highlightedText(reader)).toBe(citation?.quote);
  await reader.keyboard.press("Escape");
  await chatPage.report(reader).waitFor({ state: "detached" });
  expect((await reader.context().cookies()).filter(({ name }) => name.includes("visitor"))).toEqual([]);
  expect(await reader.getByRole("textbox").count()).toBe(0);
  expect(await reader.locator('meta[name="robots"]').getAttribute("content")).toContain("noindex");

  await page.getByRole("button", { name: "Share this conversation" }).click();
  await page.getByText("1 question was asked since and is not shown.").waitFor();
  await page.getByRole("button", { name: "Show these too" }).click();
  await page.getByText("It shows 2 questions.").waitFor();
  await reader.reload();
  await expect.poll(() => questions(reader)).toHaveLength(2);

  await page.getByRole("button", { name: "Stop sharing" }).click();
  await page.getByText("The link no longer works").waitFor();
  const response = await reader.goto(path);
  expect(response?.status()).toBe(404);
  await reader.getByRole("heading", { name: "This conversation is no longer shared" }).waitFor();
});

test("another browser cannot open a conversation by its address, and is told why", async () => {
  const page = await openAnswered();
  const { pathname, search } = new URL(page.url());
  const other = await openPage({}, { path: pathname + search });
  await other.getByRole("heading", { name: "This conversation is not here" }).waitFor();
  expect(await other.getByRole("article").count()).toBe(0);
  await other.getByRole("main").getByRole("button", { name: "New conversation" }).click();
  await other.getByRole("heading", { name: "Ask the reports" }).waitFor();
});

test("feedback on an answer is stored with its reason, and can be changed", async () => {
  const page = await openAnswered();
  const choice = (name: string) => page.getByRole("button", { name, exact: true });
  await choice("Not helpful").click();
  const reason = page.getByRole("textbox", { name: /wrong or missing/ });
  await reason.fill("It counts the seminars too");
  await page.getByRole("button", { name: "Send" }).click();
  await reason.waitFor({ state: "detached" });
  await page.reload();
  await expect.poll(() => choice("Not helpful").getAttribute("aria-pressed")).toBe("true");
  await choice("Not helpful").click();
  expect(await reason.inputValue()).toBe("It counts the seminars too");
  await choice("Helpful").click();
  await expect.poll(() => choice("Helpful").getAttribute("aria-pressed")).toBe("true");
  expect(await choice("Not helpful").getAttribute("aria-pressed")).toBe("false");
  const id = new URL(page.url()).searchParams.get("c");
  const stored = await page.request.get(`/api/conversations/${id}`);
  expect((await stored.json()).turns[0].feedback).toEqual({ helpful: true, reason: null });
});

test("the header fits a narrow phone in the longer language", async () => {
  const page = await openPage({ viewport: { width: 360, height: 740 }, isMobile: true, locale: "fr-FR" });
  await page.getByRole("textbox", { name: "Votre question" }).fill(HOW_MANY);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Nouvelle conversation" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
