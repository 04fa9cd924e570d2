import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { ReportsServer } from "#tests/eval/serve-reports.ts";
import { ask, chatPage, untilAnswered } from "./setup/chat-page.ts";
import { conversationsList, openList, questions } from "./setup/conversations.ts";
import { type HeldModel, startHeldModel } from "./setup/held-model.ts";
import { openPage } from "./setup/open-page.ts";
import { startServer } from "./setup/start-server.ts";

const QUESTION = "Who spoke at the water conference in Almaty?";
const BEGINNING = "Water was the subject of this conference.";
const REST = "More is told in the report.";

let model: HeldModel;
let server: ReportsServer;

beforeAll(async () => {
  model = await startHeldModel(BEGINNING, REST);
  server = await startServer({ settings: { CHAT_MODEL: "held", OPENAI_BASE_URL: model.baseUrl } });
}, 240_000);

afterEach(() => model.goOn());

afterAll(async () => {
  await server?.stop();
  await model?.close();
});

async function openRunning() {
  const page = await openPage({}, { path: server.base });
  await ask(page, QUESTION);
  await page.getByText(BEGINNING).waitFor();
  return page;
}

test("a reload in the middle of an answer shows what was there, and the answer finishes", async () => {
  const page = await openRunning();
  const asked = model.asked();
  // Long enough for what there is to be stored.
  await page.waitForTimeout(1500);
  await page.reload();
  await page.getByText(BEGINNING).waitFor();
  expect(await questions(page)).toEqual([QUESTION]);
  await page.getByRole("button", { name: "Stop answering" }).waitFor();
  expect(await chatPage.status(page).textContent()).toContain("Searching");
  model.goOn();
  await page.getByText(REST).waitFor();
  await untilAnswered(page);
  await page.getByRole("button", { name: "Helpful", exact: true }).waitFor();
  expect(model.asked()).toBe(asked);
  await page.reload();
  await page.getByText(REST).waitFor();
});

test("an answer that was left for another conversation is complete when one comes back", async () => {
  const page = await openRunning();
  await page.getByRole("button", { name: "New conversation" }).click();
  await page.getByRole("heading", { name: "Ask the reports" }).waitFor();
  model.goOn();
  await openList(page);
  await conversationsList.rows(page).first().click();
  await page.getByText(REST).waitFor();
});

test("an answer that was stopped stays stopped, with what there was of it, and can be asked again", async () => {
  const page = await openRunning();
  await page.getByRole("button", { name: "Stop answering" }).click();
  await page.getByText("Stopped before the end.").waitFor();
  await page.waitForTimeout(1500);
  await page.reload();
  await page.getByText("Stopped before the end.").waitFor();
  await page.getByText(BEGINNING).waitFor();
  model.goOn();
  await page.getByRole("button", { name: "Ask again", exact: true }).click();
  await expect.poll(() => page.getByText("Stopped before the end.").count()).toBe(0);
  await page.getByText(BEGINNING).waitFor();
  model.goOn();
  await page.getByText(REST).waitFor();
  await untilAnswered(page);
  await page.reload();
  await page.getByText(REST).waitFor();
  expect(await page.getByRole("article").count()).toBe(1);
});

test("a reloaded page can stop the answer that it follows", async () => {
  const page = await openRunning();
  await page.reload();
  await page.getByRole("button", { name: "Stop answering" }).click();
  await page.getByText("Stopped before the end.").waitFor();
  await page.reload();
  await page.getByText("Stopped before the end.").waitFor();
});

test("a second tab follows the answer that the first one asked for", async () => {
  const page = await openRunning();
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  await tab.getByText(QUESTION).first().waitFor();
  model.goOn();
  await tab.getByText(REST).waitFor();
  await page.getByText(REST).waitFor();
});
