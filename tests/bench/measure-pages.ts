import type { Browser, Page } from "playwright-core";
import { DESKTOP, launchBrowser } from "#tests/e2e/setup/launch-browser.ts";
import {
  compressedBytes,
  countScriptBytes,
  MOST_LOADER_BYTES,
  MOST_SCRIPT_BYTES,
} from "#tests/e2e/setup/script-bytes.ts";
import {
  answerSteps,
  BRIDGE,
  cite,
  type Step,
  scriptChat,
  serveBridge,
} from "#tests/e2e/setup/script-chat.ts";
import { serveReports } from "#tests/eval/serve-reports.ts";
import { percentile } from "#tests/eval/statistics.ts";
import type { FigureFamily } from "./bench-setting.ts";
import type { Figure } from "./figure.ts";
import { observeVitals, type PageVitals, readVitals } from "./page-vitals.ts";

/** How many times slower than this machine a visitor's is taken to be. */
const SLOW_DOWN = 4;

/** Loads of which the median is taken, each by a browser that has nothing of the site. */
const LOADS = 5;

/** What is loaded, when it is seen, and how it answers to the hand, in a real browser on the built server. */
export const measurePages: FigureFamily = async ({ reports, ingested, say }) => {
  const { dataDir } = await ingested();
  await using server = await serveReports({ command: "serve", reports, dataDir });
  const browser = await launchBrowser();
  try {
    say("Loading pages");
    const sizes = [
      await loaderSize(server.base),
      await firstLoad(browser, server.base, "/embed"),
      await firstLoad(browser, server.base, "/"),
    ];
    say(`Loading the chat page ${LOADS} times, ${SLOW_DOWN} times slower`);
    const loads: PageVitals[] = [];
    while (loads.length < LOADS) loads.push(await loadSlowly(browser, server.base));
    say("Using the chat page while an answer streams");
    const streaming = await useWhileStreaming(browser, server.base);
    return [
      ...sizes,
      {
        name: `/, LCP, ${SLOW_DOWN}× slower`,
        value:
          percentile(
            loads.map(({ lcpMs }) => lcpMs),
            0.5,
          ) / 1000,
        unit: "s",
        limit: 1.5,
      },
      {
        name: `/, CLS, ${SLOW_DOWN}× slower`,
        value: Math.max(...loads.map(({ cls }) => cls)),
        unit: "",
        limit: 0.02,
      },
      { name: `answer streams, INP, ${SLOW_DOWN}× slower`, value: streaming.inpMs, unit: "ms", limit: 200 },
      { name: `answer streams, CLS, ${SLOW_DOWN}× slower`, value: streaming.cls, unit: "", limit: 0.02 },
    ];
  } finally {
    await browser.close();
  }
};

async function loaderSize(base: string): Promise<Figure> {
  const script = await (await fetch(`${base}/widget.js`)).text();
  return {
    name: "/widget.js, compressed",
    value: compressedBytes(script) / 1000,
    unit: "kB",
    limit: MOST_LOADER_BYTES / 1000,
  };
}

async function firstLoad(browser: Browser, base: string, path: "/" | "/embed"): Promise<Figure> {
  return await withPage(browser, async (page) => {
    const scriptBytes = countScriptBytes(page, base);
    await page.goto(base + path, { waitUntil: "networkidle" });
    const name = `${path}, JavaScript of the first load`;
    return { name, value: (await scriptBytes()) / 1000, unit: "kB", limit: MOST_SCRIPT_BYTES[path] / 1000 };
  });
}

function loadSlowly(browser: Browser, base: string): Promise<PageVitals> {
  return withPage(browser, async (page) => {
    await slowDown(page);
    await page.goto(base, { waitUntil: "networkidle" });
    return readVitals(page);
  });
}

/** What a reader does who does not wait for the answer's end: types the next question, opens a report, closes it. */
function useWhileStreaming(browser: Browser, base: string): Promise<PageVitals> {
  return withPage(browser, async (page) => {
    await scriptChat(page, [longAnswer()]);
    await serveBridge(page);
    await slowDown(page);
    await page.goto(base, { waitUntil: "networkidle" });
    const field = page.getByRole("textbox", { name: "Your question" });
    await field.fill("Who crossed the bridge?");
    await field.press("Enter");
    const citation = page
      .getByRole("article")
      .getByRole("button", { name: /^Citation \d+/ })
      .first();
    await citation.waitFor();
    await field.click();
    await page.keyboard.type("And who paid for it, and how much was it?", { delay: 60 });
    await citation.click();
    await page.getByRole("complementary", { name: "Report" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.keyboard.type("And when?", { delay: 60 });
    const stop = page.getByRole("button", { name: "Stop" });
    if (!(await stop.isVisible())) throw new Error("The answer had ended before it was used");
    await stop.click();
    await page.waitForTimeout(500);
    return readVitals(page);
  });
}

/** Words at the pace of a fast model for as long as the reader above takes, with citations among them. */
function longAnswer(): Step[] {
  const quote = "About three hundred people crossed it on the first morning.";
  const citations = [cite(1, quote)];
  const [first, ...rest] = answerSteps({ text: "", citations, mode: "model" }).filter(
    (step) => !(typeof step === "object" && "type" in step && step.type === "text-delta"),
  );
  const begun = rest.findIndex(
    (step) => typeof step === "object" && "type" in step && step.type === "text-start",
  );
  const words: Step[] = Array.from({ length: 600 }, (_, index): Step[] => [
    {
      type: "text-delta",
      id: "text",
      delta: index % 25 === 24 ? `${BRIDGE.title} [1].\n\n- ` : "a further word ",
    },
    ...(index === 24 ? [{ type: "data-citations", id: "citations", data: citations } as const] : []),
    { waitMs: 20 },
  ]).flat();
  return [first!, ...rest.slice(0, begun + 1), ...words, ...rest.slice(begun + 1)];
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_DOWN });
}

async function withPage<Result>(browser: Browser, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ locale: "en-GB", ...DESKTOP });
  try {
    const page = await context.newPage();
    await observeVitals(page);
    return await use(page);
  } finally {
    await context.close();
  }
}
