import { type NextRequest, NextResponse } from "next/server";
import { isDevelopment, readEnv } from "#lib/env.ts";
import { requiresIdentity } from "#lib/widget/identity.ts";
import { contentSecurityPolicy } from "#lib/widget/security-headers.ts";
import { isLanguage, LANGUAGE_COOKIE, LANGUAGE_COOKIE_SECONDS } from "./app/interface/language.ts";

/**
 * Gives every page its security headers; `/embed` may be framed by the sites that EMBED_ORIGINS lists. Keeps the pages of
 * reports from whoever has to say who they are.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const env = readEnv();
  const isEmbedded = pathname === "/embed";
  // These pages hold reports when they arrive, and a link cannot say who follows it.
  if (requiresIdentity(env) && holdsReports(pathname)) {
    return new NextResponse("The reports are read from a page that says who you are; open them there\n", {
      status: 401,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy({
    embeddable: isEmbedded,
    origins: env.EMBED_ORIGINS,
    nonce,
    development: isDevelopment(),
  });
  const headers = new Headers(request.headers);
  // Next reads the nonce from here and puts it on the scripts it writes.
  headers.set("content-security-policy", policy);
  // A page is in the language it is asked for as a whole, or else in the one its reader has chosen; a frame's page chooses for it.
  const asked = searchParams.get("lang");
  const chosen = isEmbedded ? undefined : request.cookies.get(LANGUAGE_COOKIE)?.value;
  const language = [asked, chosen].find(isLanguage);
  if (language) headers.set("accept-language", language);
  const response = isWritten(pathname)
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL("/not-found", request.url), { request: { headers } });
  if (isLanguage(asked) && asked !== chosen && !isEmbedded) {
    response.cookies.set(LANGUAGE_COOKIE, asked, { maxAge: LANGUAGE_COOKIE_SECONDS, sameSite: "lax" });
  }
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", "no-referrer");
  response.headers.set("permissions-policy", "camera=(), microphone=(), geolocation=()");
  return response;
}

/** Whether a path can be read: one that was cut inside a character leads nowhere. */
function isWritten(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}

/** Whether a path, however it is written, leads to a page that is made of reports. */
function holdsReports(pathname: string): boolean {
  return !isWritten(pathname) || /^\/+(events|shared)\b/i.test(decodeURIComponent(pathname));
}

/** Pages alone: the API and the files of the build hold nothing to run. */
export const config = { matcher: "/((?!api/|_next/|widget|icon\\.svg).*)" };
