import { randomBytes } from "node:crypto";
import { errors, jwtVerify, SignJWT } from "jose";
import type { Database } from "#lib/db/client.ts";
import { readSigningKey } from "#lib/db/signing-key.ts";
import { readEnv } from "#lib/env.ts";
import { hasIdentity } from "#lib/widget/identity.ts";
import { visitorLimit } from "./visitor-limit.ts";

const PURPOSE = "visitor";
const ALGORITHM = "HS256";
const VISITOR_BYTES = 16;

/** As long as browsers keep a cookie at most (RFC 6265bis, 5.5). Each question begins it anew. */
const LIFETIME_SECONDS = 400 * 24 * 60 * 60;

/** Whether the visitor's browser reached this server, or the proxy before it, by https. */
function isSecure(request: Request): boolean {
  const [forwarded] = (request.headers.get("x-forwarded-proto") ?? "").split(",");
  return forwarded?.trim() === "https" || new URL(request.url).protocol === "https:";
}

/** With the prefix no other host of the same domain can plant a cookie of its own. */
const cookieName = (request: Request) =>
  isSecure(request) ? "__Host-rapporteur-visitor" : "rapporteur-visitor";

/** Conversations are a browser's; one that names its visitor in each request may be several persons'. */
export const isNamed = (request: Request) => hasIdentity(readEnv()) && request.headers.has("authorization");

/** Whether a page of another origin has sent it, as far as the browser says. */
function isForeign(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  return site === "cross-site" || site === "same-site";
}

/** Whether the conversations of whoever sends a request can be kept. */
export function keepsConversations(request: Request): boolean {
  return !isNamed(request) && !isForeign(request);
}

/**
 * The visitor whose conversations a request may read and change; null for nobody yet, or nobody at all. A cookie that this server
 * has not signed counts for nothing.
 * @throws RapporteurError `unauthorized` as `visitorLimit` does.
 */
export async function readVisitor(request: Request, db: Database): Promise<string | null> {
  await visitorLimit(request);
  if (!keepsConversations(request)) return null;
  const name = cookieName(request);
  const cookies = (request.headers.get("cookie") ?? "").split(";").map((cookie) => cookie.trim());
  const token = cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
  if (!token) return null;
  try {
    const { payload } = await jwtVerify(token, await readSigningKey(db, { purpose: PURPOSE }), {
      algorithms: [ALGORITHM],
      requiredClaims: ["exp", "sub"],
    });
    return payload.sub ?? null;
  } catch (error) {
    // Forged, too old, or signed with a key that is no more: somebody new.
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

/** The id of somebody who was not here before. */
export function newVisitor(): string {
  return randomBytes(VISITOR_BYTES).toString("base64url");
}

/** The `Set-Cookie` header that lets `readVisitor` know a visitor again. */
export async function visitorCookie(request: Request, db: Database, visitor: string): Promise<string> {
  const token = await new SignJWT()
    .setProtectedHeader({ alg: ALGORITHM })
    .setSubject(visitor)
    .setExpirationTime(Math.floor(Date.now() / 1000) + LIFETIME_SECONDS)
    .sign(await readSigningKey(db, { purpose: PURPOSE }));
  const attributes = ["Path=/", `Max-Age=${LIFETIME_SECONDS}`, "HttpOnly", "SameSite=Lax"];
  if (isSecure(request)) attributes.push("Secure");
  return `${cookieName(request)}=${token}; ${attributes.join("; ")}`;
}
