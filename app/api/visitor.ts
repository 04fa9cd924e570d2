import { randomBytes } from "node:crypto";
import { errors, jwtVerify, SignJWT } from "jose";
import { EMBEDDED_DAYS, EMBEDDED_HEADER, EMBEDDED_PREFIX } from "#lib/chat/embedded.ts";
import type { Database } from "#lib/db/client.ts";
import { readSigningKey } from "#lib/db/signing-key.ts";
import { readEnv } from "#lib/env.ts";
import { hasIdentity } from "#lib/widget/identity.ts";
import { visitorLimit } from "./visitor-limit.ts";

const ALGORITHM = "HS256";
const VISITOR_BYTES = 16;
const DAY_SECONDS = 24 * 60 * 60;

interface VisitorKind {
  /** What the ids of such visitors begin with. */
  prefix: string;
  cookie: string;
  attributes: string[];
  /** How long the browser keeps the cookie. Each question begins it anew. */
  lifetimeSeconds: number;
}

/** Of the full page. As long as browsers keep a cookie at most (RFC 6265bis, 5.5). */
const PAGE: VisitorKind = {
  prefix: "",
  cookie: "rapporteur-visitor",
  attributes: ["SameSite=Lax"],
  lifetimeSeconds: 400 * DAY_SECONDS,
};

/** Of a chat that a page embeds: the browser keeps the cookie apart for each embedding site, or refuses it. */
const EMBEDDED: VisitorKind = {
  prefix: EMBEDDED_PREFIX,
  cookie: "rapporteur-embedded",
  attributes: ["SameSite=None", "Secure", "Partitioned"],
  lifetimeSeconds: EMBEDDED_DAYS * DAY_SECONDS,
};

/** Whether the visitor's browser reached this server, or the proxy before it, by https. */
function isSecure(request: Request): boolean {
  const [forwarded] = (request.headers.get("x-forwarded-proto") ?? "").split(",");
  return forwarded?.trim() === "https" || new URL(request.url).protocol === "https:";
}

/** With the prefix no other host of the same domain can plant a cookie of its own. */
const cookieName = (request: Request, { cookie }: VisitorKind) =>
  isSecure(request) ? `__Host-${cookie}` : cookie;

/** Conversations are a browser's; one that names its visitor in each request may be several persons'. */
export const isNamed = (request: Request) => hasIdentity(readEnv()) && request.headers.has("authorization");

/** What visitor a request can be of, as far as its conversations go; null where they cannot be kept. */
function visitorKind(request: Request): VisitorKind | null {
  const site = request.headers.get("sec-fetch-site");
  if (request.headers.has(EMBEDDED_HEADER)) {
    // The cookie goes along with requests of the page around the frame, too: only what the frame itself has sent counts.
    return site === "same-origin" && !hasIdentity(readEnv()) ? EMBEDDED : null;
  }
  const isForeign = site === "cross-site" || site === "same-site";
  return isForeign || isNamed(request) ? null : PAGE;
}

/**
 * The visitor whose conversations a request may read and change; null for nobody yet, or nobody at all. A cookie that this server
 * has not signed counts for nothing.
 * @throws RapporteurError `unauthorized` as `visitorLimit` does.
 */
export async function readVisitor(request: Request, db: Database): Promise<string | null> {
  await visitorLimit(request);
  const kind = visitorKind(request);
  if (!kind) return null;
  const name = cookieName(request, kind);
  const cookies = (request.headers.get("cookie") ?? "").split(";").map((cookie) => cookie.trim());
  const token = cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
  if (!token) return null;
  try {
    const { payload } = await jwtVerify(token, await cookieKey(db, kind), {
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

/**
 * The visitor to keep a question for, who may be new; null where it cannot be kept. A browser may refuse the cookie of an embedded
 * chat, so that nobody could ever read or delete what was kept: there, only who has sent it back already is a visitor.
 */
export async function askingVisitor(request: Request, db: Database): Promise<string | null> {
  const visitor = await readVisitor(request, db);
  return visitor ?? (visitorKind(request) === PAGE ? newVisitor(PAGE) : null);
}

/** The id of somebody who was not here before. */
const newVisitor = ({ prefix }: VisitorKind) => prefix + randomBytes(VISITOR_BYTES).toString("base64url");

/** The headers that let `readVisitor` know a visitor again, or else somebody new; none where conversations cannot be kept. */
export async function visitorHeaders(
  request: Request,
  db: Database,
  visitor: string | null,
): Promise<Record<string, string>> {
  const kind = visitorKind(request);
  if (!kind) return {};
  const token = await new SignJWT()
    .setProtectedHeader({ alg: ALGORITHM })
    .setSubject(visitor ?? newVisitor(kind))
    .setExpirationTime(Math.floor(Date.now() / 1000) + kind.lifetimeSeconds)
    .sign(await cookieKey(db, kind));
  const attributes = ["Path=/", `Max-Age=${kind.lifetimeSeconds}`, "HttpOnly", ...kind.attributes];
  if (isSecure(request) && kind === PAGE) attributes.push("Secure");
  return { "set-cookie": `${cookieName(request, kind)}=${token}; ${attributes.join("; ")}` };
}

/** A key for each kind, so that the cookie of one is worth nothing as that of another. */
const cookieKey = (db: Database, { prefix }: VisitorKind) =>
  readSigningKey(db, { purpose: `${prefix}visitor` });
