import { expect, test } from "vitest";
import { openPage, PHONE, takeComplaints } from "./setup/open-page.ts";
import { violations } from "./setup/violations.ts";

const LAUNCHER = "rapporteur-launcher button.launcher";

test("the setup page gives the line to paste, and its preview follows the options", async () => {
  const page = await openPage({}, { path: "/embed/setup" });
  const button = page.locator(LAUNCHER);
  await button.waitFor();
  await page.getByLabel("Title").fill("Ask us");
  await page.getByLabel("Position").selectOption("At the left");
  await button.filter({ hasText: "Ask us" }).waitFor();
  expect((await button.boundingBox())?.x).toBe(24);
  const { origin } = new URL(page.url());
  const line = `<script async src="${origin}/widget.js" data-title="Ask us" data-position="left"></script>`;
  expect(await page.locator("code", { hasText: "<script" }).first().textContent()).toBe(line);
  expect(await page.locator("code", { hasText: 'integrity="sha384-' }).count()).toBe(1);
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

test("the setup page says at once what the widget would refuse, and leaves it out of the line", async () => {
  const page = await openPage({}, { path: "/embed/setup" });
  const line = page.locator("code", { hasText: "<script" }).first();
  for (const [label, value] of [
    ["Accent colour", "#ffee00"],
    ["Scope", '{"office": "Vienna"}'],
    ["Distance", "far"],
  ] as const) {
    await page.getByLabel(label).fill(value);
    await expect.poll(() => page.getByLabel(label).getAttribute("aria-invalid")).toBe("true");
  }
  expect(await page.getByText("This cannot be used").count()).toBe(3);
  expect(await line.textContent()).not.toContain("data-");
  await page.getByLabel("Scope").fill('{"countries": ["MD"]}');
  expect(await page.getByText("This cannot be used").count()).toBe(2);
  expect(await line.textContent()).toContain("data-scope=");
  expect(await violations(page)).toEqual([]);
});

test("the setup page copies the line, and says so", async () => {
  const page = await openPage(
    { permissions: ["clipboard-read", "clipboard-write"] },
    { path: "/embed/setup" },
  );
  await page.getByRole("button", { name: "Copy: The line to paste" }).click();
  await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("/widget.js");
});

test.each(["light", "dark"] as const)(
  "axe finds nothing on the setup page in the %s theme",
  async (colorScheme) => {
    for (const options of [{}, PHONE]) {
      const page = await openPage({ ...options, colorScheme }, { path: "/embed/setup" });
      await page.locator(LAUNCHER).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  },
);
