import { frameAncestors } from "./origins.ts";

export interface PageRequest {
  /** Whether it is the page that other sites may frame. */
  embeddable: boolean;
  /** EMBED_ORIGINS. */
  origins: readonly string[];
  /** Of the one response, for the scripts that the server writes into it. */
  nonce: string;
  /** Whether the server follows changes of the source, which takes `eval`, inline styles and a socket. */
  development: boolean;
}

/**
 * The Content-Security-Policy of a page: nothing but this server's own files, scripts that the server itself wrote, and no
 * frame around it but those that may be. `strict-dynamic` is left out on purpose: every script comes from this origin.
 */
export function contentSecurityPolicy({ embeddable, origins, nonce, development }: PageRequest): string {
  const directives: Record<string, string> = {
    "default-src": "'none'",
    "script-src": `'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ""}`,
    "style-src": development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": development ? "'self' ws:" : "'self'",
    "frame-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "object-src": "'none'",
    "frame-ancestors": embeddable ? frameAncestors(origins) : "'self'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
