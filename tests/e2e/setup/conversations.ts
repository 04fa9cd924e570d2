import type { Locator, Page } from "playwright-core";

/** The list of conversations, as a person would name its parts. */
export const conversationsList = {
  drawer: (page: Page): Locator => page.getByRole("dialog", { name: "Conversations" }),
  rows: (page: Page): Locator =>
    conversationsList.drawer(page).getByRole("list", { name: "Conversations" }).getByRole("link"),
  field: (page: Page): Locator => conversationsList.drawer(page).getByRole("searchbox"),
};

/** Opens the list and waits for what is in it. */
export async function openList(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Conversations", exact: true }).click();
  await conversationsList.drawer(page).waitFor();
  await page
    .getByRole("list", { name: "Conversations" })
    .or(page.getByText("Nothing has been asked"))
    .first()
    .waitFor();
}

/** Chooses an action of the conversation that is titled so. */
export async function act(page: Page, title: string, action: "Rename" | "Share" | "Delete"): Promise<void> {
  await page.getByRole("button", { name: `Actions for “${title}”` }).click();
  await page.getByRole("menuitem", { name: action }).click();
}

/** The questions that are shown, in order. */
export const questions = (page: Page): Promise<string[]> =>
  page.getByRole("article").getByRole("heading", { level: 2 }).allTextContents();
