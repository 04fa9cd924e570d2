import { describe, expect, test } from "vitest";
import { keepConversation, scopeId } from "#app/embed/kept-conversation.ts";
import { pageIdSchema } from "#lib/chat/conversations.ts";

/** A server that answers each request by its method and path. */
const server =
  (replies: Record<string, () => object>, asked: string[] = []): typeof fetch =>
  async (input, init) => {
    const name = `${init?.method ?? "GET"} ${String(input).split("?")[0]}`;
    asked.push(name);
    const reply = replies[name];
    if (!reply) throw new TypeError("Failed to fetch");
    return Response.json(reply());
  };

describe("scopeId", () => {
  test("is an id that the API takes, the same for the same scope and for no other", () => {
    const scopes = [
      undefined,
      { countries: ["MD"] },
      { countries: ["MD", "TJ"] },
      { languages: ["fr"] },
      { from: "2024-01-01" },
      { documents: ["a.txt"], from: "2024-01-01" },
    ];
    const ids = scopes.map(scopeId);
    expect(new Set(ids).size).toBe(scopes.length);
    for (const id of ids) expect(pageIdSchema.parse(id)).toBe(id);
    expect(scopeId({ from: "2024-01-01", documents: ["a.txt"] })).toBe(ids.at(-1));
    expect(scopeId({})).toBe(ids[0]);
  });
});

describe("keepConversation", () => {
  test("finds the conversation about the same part of the reports alone", async () => {
    const scope = { countries: ["MD"] };
    const conversations = [{ id: scopeId(scope) }];
    const { find } = keepConversation(server({ "GET /api/conversations": () => ({ conversations }) }));
    expect(await find(scope)).toBe(scopeId(scope));
    expect(await find(undefined)).toBeNull();
    expect(await find({ countries: ["TJ"] })).toBeNull();
  });

  test("begins one once the server is sent its cookie back, and none where it never is", async () => {
    const known = [false, true];
    const taken = keepConversation(server({ "POST /api/visitor": () => ({ known: known.shift() }) }));
    expect(await taken.begin(undefined)).toBe(scopeId());
    const asked: string[] = [];
    const refused = keepConversation(server({ "POST /api/visitor": () => ({ known: false }) }, asked));
    expect(await refused.begin(undefined)).toBeNull();
    expect(asked).toHaveLength(2);
  });

  test("has nothing to go on with, and begins nothing, while the server is away", async () => {
    const { find, begin } = keepConversation(server({}));
    expect(await find(undefined)).toBeNull();
    expect(await begin(undefined)).toBeNull();
  });

  test("begins after the one before is removed, which has the same id", async () => {
    const asked: string[] = [];
    let removed = () => {};
    const { leave, begin } = keepConversation(async (input, init) => {
      asked.push(`${init?.method} ${input}`);
      if (init?.method === "DELETE") await new Promise<void>((resolve) => (removed = resolve));
      return Response.json({ known: true });
    });
    leave("about-1");
    const begun = begin(undefined);
    await Promise.resolve();
    expect(asked).toEqual(["DELETE /api/conversations/about-1"]);
    removed();
    expect(await begun).toBe(scopeId());
  });
});
