import { expect, test } from "vitest";
import { ask, chatPage, untilAnswered } from "./setup/chat-page.ts";
import { openPage, PHONE } from "./setup/open-page.ts";
import { answerSteps, cite, scriptChat, serveBridge } from "./setup/script-chat.ts";
import { violations } from "./setup/violations.ts";

const CROWD = "About three hundred people crossed it on the first morning.";
const UNCITED = { text: "Ana Rusu counted **nine hundred** bicycles.", states: ["nine hundred", "Ana Rusu"] };
const ANSWER = answerSteps({
  text: `Three hundred people came [1]. ${UNCITED.text} It was a fine day.`,
  citations: [cite(1, CROWD, { status: "supported" })],
  mode: "model",
  uncited: [UNCITED],
});
const NAME = "No source is given for “nine hundred”, “Ana Rusu”";

const openAnswered = async (options = {}) => {
  const page = await openPage(options, {
    prepare: async (prepared) => {
      await serveBridge(prepared);
      await prepared.route("**/api/suggestions*", (route) => route.fulfill({ json: { questions: [] } }));
      await scriptChat(prepared, [ANSWER]);
    },
  });
  await ask(page, "How many people came?");
  await untilAnswered(page);
  return page;
};

test("a sentence without a source is marked, and the mark says what it states to pointer and keyboard", async () => {
  const page = await openAnswered();
  const mark = page.locator(".answer").getByRole("button", { name: NAME });
  expect(await mark.textContent()).toBe("?");
  expect(await page.locator(".answer").textContent()).toContain("bicycles.\u2060? It was");
  await page.getByText("1 sentence without a source").waitFor();

  await mark.hover();
  await page.getByText(NAME, { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.mouse.move(0, 0);
  await expect.poll(() => page.getByText(NAME, { exact: true }).count()).toBe(0);

  await chatPage.citations(page).first().focus();
  await page.keyboard.press("Tab");
  await page.getByText(NAME, { exact: true }).waitFor();
});

test("a sentence without a source says what it states to a finger", async () => {
  const page = await openAnswered(PHONE);
  const answer = page.locator(".answer");
  await answer.getByRole("button", { name: NAME }).tap();
  expect(await answer.textContent()).toContain(`(${NAME})`);
  await answer.getByRole("button", { name: NAME }).tap();
  expect(await answer.textContent()).not.toContain(NAME);
});
