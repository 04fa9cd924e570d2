import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { openPage, takeComplaints } from "./setup/open-page.ts";

test("the setup page gives the line to paste, and its preview follows the options", async () => {
  const page = await openPage({}, { path: "/embed/setup" });
  const button = page.locator("rapporteur-launcher button.launcher");
  await button.waitFor();
  await page.getByLabel("Title").fill("Ask us");
  await page.getByLabel("Position").fill("left");
  await button.filter({ hasText: "Ask us" }).waitFor();
  const { origin } = new URL(page.url());
  const line = `<script async src="${origin}/widget.js" data-title="Ask us" data-position="left"></script>`;
  expect(await page.locator("code", { hasText: "<script" }).first().textContent()).toBe(line);
  expect(await page.locator("code", { hasText: 'integrity="sha384-' }).count()).toBe(1);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await button.click();
  await page
    .frameLocator("rapporteur-launcher iframe")
    .getByRole("textbox", { name: "Your question" })
    .waitFor();
  expect(await page.locator("rapporteur-launcher").count()).toBe(1);
  // On the server's own site a sandbox cannot keep the frame from the page, which is its own anyway.
  const unexpected = takeComplaints(page).filter((text) => !text.includes("can escape its sandboxing"));
  expect(unexpected).toEqual([]);
});
