import type { LoaderBundle } from "./bundle-loader.ts";

/** The loader as a script that any site may load, also with `integrity` and under a cross-origin isolation policy. */
export function scriptResponse({ source }: LoaderBundle, cacheControl: string): Response {
  return new Response(source, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": cacheControl,
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      "x-content-type-options": "nosniff",
    },
  });
}
