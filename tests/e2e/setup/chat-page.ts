import type { Locator, Page } from "playwright-core";

/** The parts of the chat page, as a person would name them. */
export const chatPage = {
  field: (page: Page): Locator => page.getByRole("textbox", { name: "Your question" }),
  status: (page: Page): Locator => page.getByRole("status"),
  citations: (page: Page): Locator =>
    page.getByRole("article").getByRole("button", { name: /^Citation \d+/ }),
  /** The card that shows the quote of the citation being hovered or focused; the same quote in an answer has its mark. */
  card: (page: Page, quote: string): Locator =>
    page.locator("blockquote", { hasText: quote }).filter({ hasNot: page.getByRole("button") }),
  /** The report that is open: a region beside the conversation, or a dialog on a phone. */
  report: (page: Page): Locator =>
    page.getByRole("complementary", { name: "Report" }).or(page.getByRole("dialog", { name: "Report" })),
};

/** Types a question and asks it. */
export async function ask(page: Page, question: string): Promise<void> {
  await chatPage.field(page).fill(question);
  await chatPage.field(page).press("Enter");
}

/** Resolves when the answer is complete. */
export async function untilAnswered(page: Page): Promise<void> {
  await chatPage
    .status(page)
    .filter({ hasText: /Answer ready|do not answer/ })
    .waitFor();
}

/** The words of the highlighted quote, as they stand in the page. */
export async function highlightedText(page: Page): Promise<string> {
  const marks = chatPage.report(page).locator("mark[data-chosen]");
  await marks.first().waitFor();
  return (await marks.allTextContents()).join("");
}
