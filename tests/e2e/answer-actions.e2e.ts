import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { ask, chatPage, untilAnswered } from "./setup/chat-page.ts";
import { openPage } from "./setup/open-page.ts";
import { answerSteps, cite, type Reply, scriptChat, serveBridge } from "./setup/script-chat.ts";

const CROWD = "About three hundred people crossed it on the first morning.";
const PAYER = "The bridge was paid for by the district council.";
const ANSWERED = answerSteps({ text: `> ${CROWD} [1]`, citations: [cite(1, CROWD)] });
const PAID = answerSteps({ text: `> ${PAYER} [1]`, citations: [cite(1, PAYER)] });

const openScripted = (replies: Reply[], options = {}) =>
  openPage(options, {
    prepare: async (page) => {
      await serveBridge(page);
      await page.route("**/api/suggestions*", (route) => route.fulfill({ json: { questions: [] } }));
      await scriptChat(page, replies);
    },
  });

const requests = (page: Page) => page.evaluate(() => window.scriptedRequests);

const questions = (page: Page) =>
  page.getByRole("article").getByRole("heading", { level: 2 }).allTextContents();

/** Chooses an item of the export menu, and reads the file that is saved. */
async function exported(page: Page, item: string): Promise<{ name: string; content: Buffer }> {
  await page.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog", { name: "Export" }).getByRole("button", { name: item }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

describe("an answer", () => {
  test("is copied as Markdown and as rich text, with its sources, and says so", async () => {
    const page = await openScripted([ANSWERED], { permissions: ["clipboard-read", "clipboard-write"] });
    await ask(page, "How many people came?");
    await untilAnswered(page);
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await chatPage.status(page).textContent()).toBe("Copied");
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { plain: await read("text/plain"), html: await read("text/html") };
    });
    const source = `“${CROWD}” [Footbridge opens at Old Ferry](${inject("baseUrl")}/events/bridge), 6–7 May 2024, Moldova, 2024/bridge.txt`;
    expect(copied.plain).toBe(`> ${CROWD} [1]\n\n**Sources**\n\n1. ${source}\n`);
    expect(copied.html).toContain(`<blockquote><p>${CROWD}<sup>[1]</sup></p></blockquote>`);
    expect(copied.html).toContain(">Footbridge opens at Old Ferry</a>, 6–7 May 2024, Moldova");
  });

  test("is copied where the page has no secure context, as on an intranet without HTTPS", async () => {
    const page = await openScripted([ANSWERED], { permissions: ["clipboard-read", "clipboard-write"] });
    await page.evaluate(() => Object.defineProperty(navigator.clipboard, "write", { value: undefined }));
    await ask(page, "How many people came?");
    await untilAnswered(page);
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`> ${CROWD} [1]`);
  });

  test("cannot be copied or exported before it is complete", async () => {
    const page = await openScripted([[...ANSWERED.slice(0, 5), "hang"]]);
    await ask(page, "How many people came?");
    await page.getByText(CROWD).waitFor();
    expect(await page.getByRole("button", { name: "Copy" }).count()).toBe(0);
  });
});

describe("a conversation", () => {
  test("is exported as Markdown, every answer under its question", async () => {
    const page = await openScripted([ANSWERED, PAID]);
    await ask(page, "How many people came?");
    await untilAnswered(page);
    await ask(page, "Who paid?");
    await page.getByRole("article").nth(1).getByRole("button", { name: "Copy" }).waitFor();
    const { name, content } = await exported(page, "Markdown");
    expect(name).toMatch(/^rapporteur-\d{4}-\d\d-\d\d\.md$/);
    const markdown = content.toString("utf8");
    expect(markdown.match(/^#.*/gm)).toEqual([
      expect.stringMatching(/^# Conversation of \d+ \w+ \d{4}$/),
      "## How many people came?",
      "## Who paid?",
    ]);
    expect(markdown).toContain(`> ${PAYER} [1]`);
    expect(markdown.match(/^1\. “/gm)).toHaveLength(2);
  });

  test("is exported for Word, with every citation as a footnote", async () => {
    const page = await openScripted([ANSWERED, PAID]);
    await ask(page, "How many people came?");
    await untilAnswered(page);
    await ask(page, "Who paid?");
    await page.getByRole("article").nth(1).getByRole("button", { name: "Copy" }).waitFor();
    const { name, content } = await exported(page, "Word, with footnotes");
    expect(name).toMatch(/^rapporteur-\d{4}-\d\d-\d\d\.docx$/);
    const files = unzipSync(content);
    const xml = (file: string) => strFromU8(files[file] ?? new Uint8Array());
    const references = xml("word/document.xml").matchAll(/<w:footnoteReference [^>]*w:id="(\d+)"/g);
    expect([...references].map(([, id]) => id)).toEqual(["1", "2"]);
    const notes = xml("word/footnotes.xml").replace(/<[^>]+>/g, "");
    expect(notes).toContain(
      `“${CROWD}” Footbridge opens at Old Ferry, 6–7 May 2024, Moldova, 2024/bridge.txt`,
    );
    expect(notes).toContain(`“${PAYER}” Footbridge opens`);
  });
});

describe("a question", () => {
  test("is edited and asked again in its place, by keyboard", async () => {
    const page = await openScripted([ANSWERED, PAID]);
    await ask(page, "How many people came?");
    await untilAnswered(page);
    const edit = page.getByRole("button", { name: "Edit the question" });
    await edit.focus();
    await page.keyboard.press("Enter");
    const field = page.getByRole("textbox", { name: "The question, edited" });
    expect(await field.inputValue()).toBe("How many people came?");
    expect(await field.evaluate((textarea) => textarea === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await edit.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await questions(page)).toEqual(["How many people came?"]);

    await page.keyboard.press("Enter");
    await field.fill("Who paid?");
    await page.keyboard.press("Enter");
    await page.getByText(PAYER).first().waitFor();
    expect(await questions(page)).toEqual(["Who paid?"]);
    expect((await requests(page)).at(-1)?.messages).toMatchObject([
      { role: "user", parts: [{ text: "Who paid?" }] },
    ]);
    expect(await edit.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test("before others is edited, which drops those after it, and says so beforehand", async () => {
    const page = await openScripted([ANSWERED, PAID, ANSWERED, PAID]);
    for (const [index, question] of ["First?", "Second?", "Third?"].entries()) {
      await ask(page, question);
      await page.getByRole("article").nth(index).getByRole("button", { name: "Copy" }).waitFor();
    }
    await page.getByRole("button", { name: "Edit the question" }).nth(1).click();
    await page.getByText("The question after this one is dropped.").waitFor();
    await page.getByRole("textbox", { name: "The question, edited" }).fill("Second, otherwise?");
    await page.getByRole("button", { name: "Ask instead" }).click();
    await page.getByText(PAYER).first().waitFor();
    expect(await questions(page)).toEqual(["First?", "Second, otherwise?"]);
    const { messages } = (await requests(page)).at(-1) ?? { messages: [] };
    expect(messages.map(({ role }) => role)).toEqual(["user", "assistant", "user"]);
  });
});

describe("the questions to go on with", () => {
  test("are drawn from the events cited, and asked by choosing one", async () => {
    const page = await openPage();
    await ask(page, "What did Henrike Solberg say about lists?");
    await untilAnswered(page);
    const further = page.getByRole("region", { name: "The reports also answer" }).getByRole("button");
    await further.first().waitFor();
    const question = (await further.first().textContent()) ?? "";
    await further.first().click();
    await page.getByRole("heading", { level: 2, name: question }).waitFor();
    await untilAnswered(page);
    expect(await chatPage.status(page).textContent()).toMatch(/^Answer ready/);
    expect(await further.allTextContents()).not.toContain(question);
  });

  test("are in the reader's language", async () => {
    const page = await openPage({ locale: "fr-FR" });
    await page
      .getByRole("textbox", { name: "Votre question" })
      .fill("Quels événements ont eu lieu au Bénin ?");
    await page.keyboard.press("Enter");
    const further = page.getByRole("region", { name: "Les rapports répondent aussi à" }).getByRole("button");
    await further.first().waitFor();
    expect((await further.allTextContents()).every((question) => /^(?:Qu|Com)/.test(question))).toBe(true);
  });
});

test("the scope is changed: another period and other countries", async () => {
  const scoped = { text: `> ${CROWD} [1]`, citations: [cite(1, CROWD)] };
  const page = await openScripted([
    answerSteps({ ...scoped, scope: { from: "2024-01-01", to: "2024-12-31", countries: ["MD"] } }),
    answerSteps({ ...scoped, scope: { from: "2023-01-01", to: "2024-12-31", countries: ["TJ"] } }),
  ]);
  await ask(page, "How many people came to Moldova in 2024?");
  await untilAnswered(page);
  await page.getByRole("button", { name: "Change" }).click();
  const editor = page.getByRole("dialog", { name: "Ask again within" });
  await editor.getByLabel("From").fill("2023-01-01");
  await editor.getByRole("checkbox", { name: "Moldova" }).uncheck();
  await editor.getByRole("checkbox", { name: "Tajikistan" }).check();
  await editor.getByRole("button", { name: "Ask again" }).click();
  await expect.poll(async () => (await requests(page)).length).toBe(2);
  expect((await requests(page))[1]?.scope).toEqual({
    from: "2023-01-01",
    to: "2024-12-31",
    countries: ["TJ"],
  });
  await page.getByRole("button", { name: /^Tajikistan: ask again/ }).waitFor();
  expect(await editor.count()).toBe(0);
});

test("the card of a citation shows its quote among the words around it, and what the check found", async () => {
  const missing = { status: "unsupported" as const, missing: ["Nine hundred"] };
  const page = await openScripted([
    answerSteps({
      text: "Many came [1]. Nine hundred [2].",
      citations: [cite(1, CROWD), cite(2, CROWD, missing)],
    }),
  ]);
  await ask(page, "How many people came?");
  await untilAnswered(page);
  await chatPage.citations(page).first().hover();
  const card = chatPage.card(page, CROWD);
  await card.filter({ hasText: "“It saves my children an hour a day,”" }).waitFor();
  await page.getByText("Word for word", { exact: true }).waitFor();
  await chatPage.citations(page).nth(1).hover();
  await page.locator("p:visible", { hasText: "Not in the source: “Nine hundred”" }).nth(1).waitFor();
});
