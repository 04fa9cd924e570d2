import { RapporteurError } from "#lib/errors.ts";
import { requestJson } from "#tests/eval/http-system.ts";

/** Requests behind a percentile: with fewer, the 95th is one request's luck. */
const LEAST_REQUESTS = 200;

/** How long, in ms, a server takes for a search of each question. */
export function timeSearches(base: string, questions: string[]): Promise<number[]> {
  return timeEach(questions, (question) =>
    requestJson(`${base}/api/search?${new URLSearchParams({ q: question })}`),
  );
}

/** How long, in ms, a server takes for a whole answer to each question. */
export function timeAnswers(base: string, questions: string[]): Promise<number[]> {
  return timeEach(questions, (question) => requestJson(`${base}/api/ask`, { question }));
}

/** How long, in ms, a server takes for each of its pages, to the last byte. */
export function timePages(base: string, paths: string[]): Promise<number[]> {
  return timeEach(paths, async (path) => {
    const response = await fetch(base + path);
    const page = await response.text();
    if (!response.ok)
      throw new RapporteurError("internal", `${base}${path} answered ${response.status}: ${page}`);
  });
}

/** One after the other, and all of them over again until there are enough. */
async function timeEach(questions: string[], ask: (question: string) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  while (times.length < LEAST_REQUESTS) {
    for (const question of questions) {
      const start = performance.now();
      await ask(question);
      times.push(performance.now() - start);
    }
  }
  return times;
}

/** How long, in ms, a streamed answer to each question takes to its first byte, and to its first word. */
export async function timeStreams(
  base: string,
  questions: string[],
): Promise<{ firstByte: number[]; firstWord: number[] }> {
  const firstByte: number[] = [];
  const firstWord: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    const since = () => performance.now() - start;
    const times: { byte?: number; word?: number } = {};
    let received = "";
    for await (const chunk of await openStream(base, question)) {
      times.byte ??= since();
      received += chunk;
      if (received.includes('"text-delta"')) times.word ??= since();
    }
    if (times.byte === undefined || times.word === undefined) {
      throw new RapporteurError(
        "internal",
        `The streamed answer to "${question}" holds no words: ${received}`,
      );
    }
    firstByte.push(times.byte);
    firstWord.push(times.word);
  }
  return { firstByte, firstWord };
}

async function openStream(base: string, question: string): Promise<ReadableStream<string>> {
  const messages = [{ role: "user", parts: [{ type: "text", text: question }] }];
  const response = await fetch(`${base}/api/chat`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ messages }),
  });
  if (response.ok && response.body) return response.body.pipeThrough(new TextDecoderStream());
  throw new RapporteurError(
    "internal",
    `${base}/api/chat answered ${response.status}: ${await response.text()}`,
  );
}
