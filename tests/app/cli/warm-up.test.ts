import { expect, test } from "vitest";
import { warmUp } from "#app/cli/warm-up.ts";

test("warmUp asks the suggested questions, and ends where there are none to be had", async () => {
  const asked: string[] = [];
  await warmUp((request, response) => {
    asked.push(request.url!);
    response.end(JSON.stringify(request.url === "/api/suggestions" ? { questions: ["a b"] } : {}));
  });
  expect(asked).toEqual(["/api/suggestions", "/api/search?q=a+b", "/api/search?q=a+b"]);
  asked.length = 0;
  await warmUp((request, response) => {
    asked.push(request.url!);
    response.writeHead(401).end(JSON.stringify({ error: {} }));
  });
  expect(asked).toEqual(["/api/suggestions"]);
});
