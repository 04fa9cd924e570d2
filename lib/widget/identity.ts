import { createHmac } from "node:crypto";
import { createRemoteJWKSet, decodeProtectedHeader, errors, type JWTPayload, jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import { type Scope, scopeSchema } from "../chat/types.ts";
import type { Env } from "../env.ts";
import { RapporteurError } from "../errors.ts";

export type IdentitySettings = Pick<
  Env,
  "EMBED_JWT_SECRET" | "EMBED_JWKS_URL" | "EMBED_JWT_AUDIENCE" | "EMBED_ANONYMOUS"
>;

/** What sessions are made and read with. */
export interface Identity extends IdentitySettings {
  /** 256 random bits, the same in every process that takes the other's sessions. */
  sessionKey: Uint8Array;
}

/** Somebody whom the page around the widget has named. */
export interface Visitor {
  name?: string;
  /** The only part of the reports that they may read; undefined for all. */
  scope?: Scope;
}

export interface Session {
  session: string;
  /** How long it can be used. */
  expiresInSeconds: number;
  name?: string;
}

/** A token is passed on at once and used once; one that lives longer was made for something else. */
const MAX_TOKEN_SECONDS = 15 * 60;

/** What two clocks may differ by. */
const CLOCK_TOLERANCE_SECONDS = 30;

const SESSION_AUDIENCE = "rapporteur-session";
const SESSION_ALGORITHM = "HS256";

/** An empty list would otherwise be read as no filter, and let everything through. */
const limitSchema = scopeSchema.refine(
  (scope) => Object.values(scope).every((filter) => filter.length > 0),
  "no list may be empty",
);
const claimsSchema = z.object({ name: z.string().max(200).optional(), scope: limitSchema.optional() });

/** Whether visitors can say who they are. */
export function hasIdentity(settings: IdentitySettings): boolean {
  return Boolean(settings.EMBED_JWT_SECRET || settings.EMBED_JWKS_URL);
}

/** Whether nobody may read reports who has not said who they are. */
export function requiresIdentity(settings: IdentitySettings): boolean {
  return hasIdentity(settings) && !settings.EMBED_ANONYMOUS;
}

/**
 * Verifies a token of the page around the widget and gives a session for it, which ends no later than the token.
 * @throws RapporteurError `unauthorized` when it is not valid, `identity_unavailable` when its keys cannot be fetched.
 */
export async function exchangeToken(identity: Identity, token: string): Promise<Session> {
  const { payload, visitor } = await verifyToken(identity, token);
  const now = Math.floor(Date.now() / 1000);
  const expires = Math.min(payload.exp ?? now, now + MAX_TOKEN_SECONDS);
  const session = await new SignJWT({ ...visitor })
    .setProtectedHeader({ alg: SESSION_ALGORITHM })
    .setAudience(SESSION_AUDIENCE)
    .setExpirationTime(expires)
    .sign(signingKey(identity));
  return {
    session,
    expiresInSeconds: Math.max(0, expires - now),
    ...(visitor.name && { name: visitor.name }),
  };
}

/**
 * The visitor of a session from an `Authorization` header.
 * @throws RapporteurError `unauthorized` when it is not a valid session.
 */
export async function readSession(identity: Identity, authorization: string): Promise<Visitor> {
  const [, session] = /^Bearer ([\w.-]+)$/i.exec(authorization) ?? [];
  if (session === undefined) throw refused("it is not of the form Bearer …");
  const { payload } = await verified(() =>
    jwtVerify(session, signingKey(identity), {
      algorithms: [SESSION_ALGORITHM],
      audience: SESSION_AUDIENCE,
      requiredClaims: ["exp"],
    }),
  );
  return readClaims(payload);
}

async function verifyToken(settings: IdentitySettings, token: string) {
  const { payload } = await verified(async () => {
    const { alg } = decodeProtectedHeader(token);
    const options = {
      audience: settings.EMBED_JWT_AUDIENCE,
      requiredClaims: ["exp", "aud"],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    };
    // Each kind of key verifies its own algorithms alone, so that a public key never serves as a secret.
    if (alg === "HS256" && settings.EMBED_JWT_SECRET) {
      return jwtVerify(token, new TextEncoder().encode(settings.EMBED_JWT_SECRET), {
        ...options,
        algorithms: ["HS256"],
      });
    }
    if ((alg === "RS256" || alg === "ES256") && settings.EMBED_JWKS_URL) {
      return jwtVerify(token, keySet(settings.EMBED_JWKS_URL), {
        ...options,
        algorithms: ["RS256", "ES256"],
      });
    }
    throw refused("it is signed in a way that is not set up here");
  });
  const lifetime = (payload.exp ?? 0) - Math.floor(Date.now() / 1000);
  if (lifetime > MAX_TOKEN_SECONDS + CLOCK_TOLERANCE_SECONDS)
    throw refused("it is valid for more than 15 minutes");
  return { payload, visitor: readClaims(payload) };
}

/** @throws RapporteurError `unauthorized` when a claim is not what it must be: a limit must not be lost in silence. */
function readClaims(payload: JWTPayload): Visitor {
  const claims = claimsSchema.safeParse(payload);
  if (!claims.success) throw refused(`its claim ${claims.error.issues[0]?.path.join(".")} is not valid`);
  return claims.data;
}

const refused = (reason: string, cause?: unknown) =>
  new RapporteurError("unauthorized", `The sign-in was refused: ${reason}`, { cause });

/** Runs a verification and says what was wrong, without repeating any of the token. */
async function verified<Result>(verify: () => Promise<Result>): Promise<Result> {
  try {
    return await verify();
  } catch (error) {
    if (error instanceof RapporteurError) throw error;
    if (error instanceof errors.JWTExpired) throw refused("it has expired", error);
    if (error instanceof errors.JWTClaimValidationFailed) {
      throw refused(`its claim ${error.claim} is missing or wrong`, error);
    }
    if (error instanceof errors.JWSSignatureVerificationFailed)
      throw refused("its signature is wrong", error);
    if (error instanceof errors.JWKSNoMatchingKey) throw refused("its key is not known", error);
    // A key set that cannot be fetched: not the visitor's fault, and passing.
    if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || isFetchFailure(error)) {
      throw new RapporteurError(
        "identity_unavailable",
        "Sign-ins cannot be verified now, since the keys of EMBED_JWKS_URL cannot be read",
        { cause: error },
      );
    }
    throw refused("it cannot be read", error);
  }
}

/** `fetch` fails with a TypeError; an answer that is no success or no JSON is a plain error of jose. */
const isFetchFailure = (error: unknown) =>
  (error instanceof TypeError && error.message === "fetch failed") ||
  (error instanceof errors.JOSEError && error.code === "ERR_JOSE_GENERIC");

type KeySet = ReturnType<typeof createRemoteJWKSet>;

/** On `globalThis` since every route may hold a copy of this module of its own. */
const KEY_SETS = Symbol.for("rapporteur.key-sets");

function keySet(url: string): KeySet {
  const holder = globalThis as { [KEY_SETS]?: Map<string, KeySet> };
  holder[KEY_SETS] ??= new Map();
  const known = holder[KEY_SETS].get(url) ?? createRemoteJWKSet(new URL(url));
  holder[KEY_SETS].set(url, known);
  return known;
}

/** Of the settings too, so that whoever changes the secret or the keys ends the sessions that were given for them. */
function signingKey({ sessionKey, EMBED_JWT_SECRET, EMBED_JWKS_URL }: Identity): Uint8Array {
  return createHmac("sha256", sessionKey)
    .update(JSON.stringify([EMBED_JWT_SECRET, EMBED_JWKS_URL]))
    .digest();
}
