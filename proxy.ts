import { type NextRequest, NextResponse } from "next/server";
import { isDevelopment, readEnv } from "#lib/env.ts";
import { contentSecurityPolicy } from "#lib/widget/security-headers.ts";
import { LANGUAGES } from "./app/interface/language.ts";

/** Gives every page its security headers; `/embed` may be framed by the sites that EMBED_ORIGINS lists. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy({
    embeddable: pathname === "/embed",
    origins: readEnv().EMBED_ORIGINS,
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

/** Pages alone: the API and the files of the build hold nothing to run. */
export const config = { matcher: "/((?!api/|_next/|widget|icon\\.svg).*)" };
