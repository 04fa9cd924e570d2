import { type NextRequest, NextResponse } from "next/server";
import { isDevelopment, readEnv } from "#lib/env.ts";
import { requiresIdentity } from "#lib/widget/identity.ts";
import { contentSecurityPolicy } from "#lib/widget/security-headers.ts";
import { LANGUAGES } from "./app/interface/language.ts";

/**
 * Gives every page its security headers; `/embed` may be framed by the sites that EMBED_ORIGINS lists. Keeps the pages of
 * reports from whoever has to say who they are.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const env = readEnv();
  // These pages hold reports when they arrive, and a link cannot say who follows it.
  if (requiresIdentity(env) && holdsReports(pathname)) {
    return new NextResponse("The reports are read from a page that says who you are; open them there\n", {
      status: 401,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy({
    embeddable: pathname === "/embed",
    origins: env.EMBED_ORIGINS,
    nonce,
    development: isDevelopment(),
  });
  const headers = new Headers(request.headers);
  // Next reads the nonce from here and puts it on the scripts it writes.
  headers.set("content-security-policy", policy);
  // A page that was asked for in a language is in it as a whole, whatever the browser prefers.
  const language = searchParams.get("lang");
  if (LANGUAGES.some((known) => known === language)) headers.set("accept-language", `${language}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", "no-referrer");
  response.headers.set("permissions-policy", "camera=(), microphone=(), geolocation=()");
  return response;
}

/** Whether a path, however it is written, leads to a page that is made of reports. */
function holdsReports(pathname: string): boolean {
  try {
    return /^\/+events\b/i.test(decodeURIComponent(pathname));
  } catch (error) {
    if (error instanceof URIError) return true;
    throw error;
  }
}

/** Pages alone: the API and the files of the build hold nothing to run. */
export const config = { matcher: "/((?!api/|_next/|widget|icon\\.svg).*)" };
