import type { InferUIMessageChunk } from "ai";
import type { Page } from "playwright-core";
import type { ChatMessage } from "#lib/chat/messages.ts";
import type { Citation, Event, ModelFailure, UncitedStatement } from "#lib/chat/types.ts";

/** One thing the scripted server does: send a part, wait so many milliseconds, never go on, or break off. */
export type Step = InferUIMessageChunk<ChatMessage> | { waitMs: number } | "hang" | "disconnect";

/** One request's answer: an error response, or a stream. */
export type Reply = { status: number; body: object } | Step[];

declare global {
  interface Window {
    /** The bodies of the requests the scripted server has had. */
    scriptedRequests: { messages: { role: string }[]; scope?: object }[];
  }
}

/**
 * Lets `POST /api/chat` be answered inside the page by `replies`, one a request, the last one for all that follow. That
 * makes what a server does only sometimes happen every time, part by part.
 */
export async function scriptChat(page: Page, replies: Reply[]): Promise<void> {
  await page.addInitScript((script) => {
    type PlainStep = { waitMs: number } | { type: string } | "hang" | "disconnect";
    const plainReplies: ({ status: number; body: object } | PlainStep[])[] = JSON.parse(script);
    const realFetch = window.fetch;
    window.scriptedRequests = [];

    function stream(steps: PlainStep[], signal: AbortSignal | null | undefined) {
      const encoder = new TextEncoder();
      return new ReadableStream({
        async start(controller) {
          let ended = false;
          signal?.addEventListener("abort", () => {
            ended = true;
            controller.error(new DOMException("The request was stopped", "AbortError"));
          });
          for (const step of steps) {
            if (step === "hang") await new Promise(() => undefined);
            else if (step === "disconnect") controller.error(new TypeError("network error"));
            else if ("waitMs" in step) await new Promise((resolve) => setTimeout(resolve, step.waitMs));
            else controller.enqueue(encoder.encode(`data: ${JSON.stringify(step)}\n\n`));
            if (ended || step === "disconnect") return;
          }
          controller.close();
        },
      });
    }

    window.fetch = async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input, location.href);
      if (url.pathname !== "/api/chat") return realFetch(input, init);
      window.scriptedRequests.push(JSON.parse(String(init?.body)));
      const reply = plainReplies[Math.min(window.scriptedRequests.length, plainReplies.length) - 1] ?? [];
      if (!Array.isArray(reply)) return Response.json(reply.body, { status: reply.status });
      return new Response(stream(reply, init?.signal), { headers: { "content-type": "text/event-stream" } });
    };
  }, JSON.stringify(replies));
}

/** An event of the scripted reports, with its text. */
export const BRIDGE: Event & { text: string; passages: [] } = {
  id: "bridge",
  document: "2024/bridge.txt",
  start: 100,
  end: 400,
  title: "Footbridge opens at Old Ferry",
  dateStart: "2024-05-06",
  dateEnd: "2024-05-07",
  countries: ["MD"],
  language: "en",
  text: "OLD FERRY, 7 May – A footbridge opened on Tuesday after two years of work.\nAbout three hundred people crossed it on the first morning. “It saves my children an hour a day,” said Ana Rusu, a teacher.\nThe bridge was paid for by the district council.\n",
  passages: [],
};

/** A citation of `quote`, which must stand in the event's text. */
export function cite(n: number, quote: string, check: Citation["check"] = { status: "verbatim" }): Citation {
  const { text: _text, passages: _passages, ...event } = BRIDGE;
  const offset = BRIDGE.text.indexOf(quote);
  if (offset === -1) throw new Error(`The scripted event does not hold "${quote}"`);
  const start = event.start + offset;
  return { n, document: event.document, start, end: start + quote.length, quote, event, check };
}

interface ScriptedAnswer {
  text: string;
  citations?: Citation[];
  scope?: object;
  events?: Event[];
  mode?: "quotes" | "model";
  modelFailure?: ModelFailure;
  uncited?: UncitedStatement[];
}

/** The parts of a complete answer. */
export function answerSteps({
  text,
  citations = [],
  scope = {},
  events,
  mode = "quotes",
  modelFailure,
  uncited,
}: ScriptedAnswer): Step[] {
  return [
    { type: "start" },
    { type: "data-scope", id: "scope", data: scope },
    { type: "data-sources", id: "sources", data: citations.map(({ event }) => event) },
    { type: "text-start", id: "text" },
    { type: "text-delta", id: "text", delta: text },
    { type: "data-citations", id: "citations", data: citations },
    { type: "text-end", id: "text" },
    {
      type: "data-result",
      id: "result",
      data: {
        outcome: "answered",
        mode,
        events: events ?? null,
        total: events?.length ?? null,
        modelFailure,
        uncited,
      },
    },
    { type: "finish" },
  ];
}

/** Answers `GET /api/events/:id` with the scripted event. */
export async function serveBridge(page: Page): Promise<void> {
  await page.route("**/api/events/*", (route) => route.fulfill({ json: BRIDGE }));
}
