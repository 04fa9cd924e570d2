import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { base64url, type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exchangeToken, type Identity, readSession, requiresIdentity } from "#lib/widget/identity.ts";

const SECRET = "a secret of the intranet, for tests alone";
const secretKey = new TextEncoder().encode(SECRET);
const MINUTE = 60;
const now = () => Math.floor(Date.now() / 1000);

let keys: Server;
let rsa: CryptoKey;
let ec: CryptoKey;
let strangers: CryptoKey;
let settings: Identity;

beforeAll(async () => {
  const pairs = await Promise.all([
    generateKeyPair("RS256"),
    generateKeyPair("ES256"),
    generateKeyPair("RS256"),
  ]);
  [rsa, ec, strangers] = [pairs[0].privateKey, pairs[1].privateKey, pairs[2].privateKey];
  const published = [
    { ...(await exportJWK(pairs[0].publicKey)), kid: "rsa", alg: "RS256" },
    { ...(await exportJWK(pairs[1].publicKey)), kid: "ec", alg: "ES256" },
  ];
  keys = createServer((_request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ keys: published }));
  }).listen(0, "127.0.0.1");
  await once(keys, "listening");
  settings = {
    EMBED_JWT_SECRET: SECRET,
    EMBED_JWKS_URL: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/keys`,
    EMBED_JWT_AUDIENCE: "rapporteur",
    EMBED_ANONYMOUS: false,
    sessionKey: randomBytes(32),
  };
});

afterAll(() => {
  keys.closeAllConnections();
  keys.close();
});

interface TokenOptions {
  alg?: string;
  kid?: string;
  key?: Uint8Array | CryptoKey;
  claims?: JWTPayload;
}

/** A token that is right in every respect but those given. */
function sign({ alg = "HS256", kid, key = secretKey, claims = {} }: TokenOptions = {}): Promise<string> {
  const payload = { aud: "rapporteur", exp: now() + 5 * MINUTE, ...claims };
  return new SignJWT(payload).setProtectedHeader({ alg, ...(kid && { kid }) }).sign(key);
}

const encode = (value: object) => base64url.encode(JSON.stringify(value));

describe("exchangeToken", () => {
  test.each<[string, () => TokenOptions]>([
    ["HS256", () => ({})],
    ["RS256", () => ({ alg: "RS256", kid: "rsa", key: rsa })],
    ["ES256", () => ({ alg: "ES256", kid: "ec", key: ec })],
  ])("takes a token signed with %s, and its claims come back with the session", async (_alg, options) => {
    const claims = { name: "Ana", scope: { countries: ["md"], from: "2024-01-01" } };
    const { session, expiresInSeconds, name } = await exchangeToken(
      settings,
      await sign({ ...options(), claims }),
    );
    expect(name).toBe("Ana");
    expect(expiresInSeconds).toBeGreaterThan(4 * MINUTE);
    expect(expiresInSeconds).toBeLessThanOrEqual(5 * MINUTE);
    expect(await readSession(settings, `Bearer ${session}`)).toEqual({
      name: "Ana",
      scope: { countries: ["MD"], from: "2024-01-01" },
    });
  });

  test.each<[string, string, () => Promise<string> | string]>([
    ["has expired", "it has expired", () => sign({ claims: { exp: now() - 5 * MINUTE } })],
    ["never expires", "claim exp", () => sign({ claims: { exp: undefined } })],
    ["lives for an hour", "more than 15 minutes", () => sign({ claims: { exp: now() + 60 * MINUTE } })],
    ["is not valid yet", "claim nbf", () => sign({ claims: { nbf: now() + 5 * MINUTE } })],
    ["is for somebody else", "claim aud", () => sign({ claims: { aud: "payroll" } })],
    ["is for nobody", "claim aud", () => sign({ claims: { aud: undefined } })],
    [
      "is signed with another secret",
      "signature",
      () => sign({ key: new TextEncoder().encode(SECRET.toUpperCase()) }),
    ],
    [
      "is signed with a stranger's key",
      "signature",
      () => sign({ alg: "RS256", kid: "rsa", key: strangers }),
    ],
    [
      "names a key that is not published",
      "key is not known",
      () => sign({ alg: "RS256", kid: "x", key: rsa }),
    ],
    ["is signed with another algorithm", "not set up here", () => sign({ alg: "HS512" })],
    [
      "is not signed",
      "not set up here",
      () => `${encode({ alg: "none" })}.${encode({ aud: "rapporteur", exp: now() + MINUTE })}.`,
    ],
    [
      "had its claims changed",
      "signature",
      async () => {
        const [head, , signature] = (await sign({ claims: { scope: { countries: ["MD"] } } })).split(".");
        return [head, encode({ aud: "rapporteur", exp: now() + MINUTE }), signature].join(".");
      },
    ],
    ["is no token", "cannot be read", () => "hello"],
    ["limits to nothing", "claim scope", () => sign({ claims: { scope: { countries: [] } } })],
    ["limits in an unknown way", "claim scope", () => sign({ claims: { scope: { office: ["A"] } } })],
    ["has an OAuth scope", "claim scope", () => sign({ claims: { scope: "openid" } })],
    ["is a session", "signature", async () => (await exchangeToken(settings, await sign())).session],
  ])("refuses a token that %s", async (_name, message, make) => {
    const refusal = exchangeToken(settings, await make());
    await expect(refusal).rejects.toMatchObject({ code: "unauthorized", status: 401 });
    await expect(refusal).rejects.toThrow(message);
  });

  test("refuses what the settings verify no keys for", async () => {
    const { EMBED_JWKS_URL: _, ...secretAlone } = settings;
    await expect(
      exchangeToken(
        { ...secretAlone, EMBED_JWKS_URL: undefined },
        await sign({ alg: "RS256", kid: "rsa", key: rsa }),
      ),
    ).rejects.toMatchObject({ code: "unauthorized" });
    await expect(
      exchangeToken({ ...settings, EMBED_JWT_SECRET: undefined }, await sign()),
    ).rejects.toMatchObject({
      code: "unauthorized",
    });
  });

  test("says that it cannot verify while the keys cannot be fetched", async () => {
    const away = { ...settings, EMBED_JWKS_URL: "http://127.0.0.1:1/keys" };
    await expect(
      exchangeToken(away, await sign({ alg: "RS256", kid: "rsa", key: rsa })),
    ).rejects.toMatchObject({ code: "identity_unavailable", status: 503 });
  });
});

describe("readSession", () => {
  test("takes a session that another process gave, with nothing but keys published", async () => {
    const published = { ...settings, EMBED_JWT_SECRET: undefined };
    const { session } = await exchangeToken(published, await sign({ alg: "ES256", kid: "ec", key: ec }));
    // Another copy of the module has nothing in common with this one but what both are given.
    const copy: typeof import("#lib/widget/identity.ts") = await import(`${"#lib/widget/identity.ts"}?copy`);
    expect(await copy.readSession({ ...published }, `Bearer ${session}`)).toEqual({});
  });

  test.each([
    ["a host's token in place of a session", () => sign()],
    [
      "a session of another database's key",
      async () => (await exchangeToken({ ...settings, sessionKey: randomBytes(32) }, await sign())).session,
    ],
    [
      "a session of other published keys",
      async () => {
        const other = { ...settings, EMBED_JWKS_URL: "https://keys.example.org/" };
        return (await exchangeToken(other, await sign())).session;
      },
    ],
    [
      "a session of another server",
      async () => {
        const other = { ...settings, EMBED_JWT_SECRET: `${SECRET} of another server` };
        const token = await sign({ key: new TextEncoder().encode(other.EMBED_JWT_SECRET) });
        return (await exchangeToken(other, token)).session;
      },
    ],
    ["an empty session", () => ""],
  ])("refuses %s", async (_name, make) => {
    await expect(readSession(settings, `Bearer ${await make()}`)).rejects.toMatchObject({
      code: "unauthorized",
    });
  });

  test("refuses another scheme", async () => {
    await expect(readSession(settings, "Basic dTpw")).rejects.toMatchObject({ code: "unauthorized" });
  });
});

test("requiresIdentity asks for tokens once they can be verified, unless the settings say otherwise", () => {
  expect(requiresIdentity(settings)).toBe(true);
  expect(requiresIdentity({ ...settings, EMBED_ANONYMOUS: true })).toBe(false);
  expect(requiresIdentity({ ...settings, EMBED_JWT_SECRET: undefined, EMBED_JWKS_URL: undefined })).toBe(
    false,
  );
});
