/** Allows every site; accepted in the settings only beside one that says so in words. */
export const ANY_ORIGIN = "*";

// Two labels at least behind the star: "https://*.org" would be half the world.
const WILDCARD = /^https:\/\/\*\.((?:[a-z0-9-]+\.)+[a-z0-9-]+)(:\d{1,5})?$/;

/** Whether `pattern` is an exact origin (`https://a.example`), a wildcard (`https://*.example.org`) or `*`. */
export function isOriginPattern(pattern: string): boolean {
  return pattern === ANY_ORIGIN || isWildcard(pattern) || isOrigin(pattern);
}

function isWildcard(pattern: string): boolean {
  const [, domain] = WILDCARD.exec(pattern) ?? [];
  // Only what a URL parser leaves as it is: it would read "1.2" as an address, for one.
  return (
    domain !== undefined && URL.canParse(`https://${domain}`) && new URL(`https://${domain}`).host === domain
  );
}

function isOrigin(value: string): boolean {
  // A URL parser lets through characters that mean something in a header: ";", "*", "'".
  return /^https?:\/\/[a-z0-9.:[\]-]+$/.test(value) && URL.canParse(value) && new URL(value).origin === value;
}

/**
 * Whether a page of `origin` may hold the widget: the same rule that a browser applies to `frameAncestors`. A wildcard
 * stands for one or more labels, never for none: `https://*.example.org` leaves out `https://example.org`.
 */
export function allowsOrigin(patterns: readonly string[], origin: string): boolean {
  if (!isOrigin(origin)) return false;
  return patterns.some((pattern) => {
    if (pattern === ANY_ORIGIN || pattern === origin) return true;
    const [, domain, port = ""] = WILDCARD.exec(pattern) ?? [];
    if (domain === undefined) return false;
    const { protocol, hostname, port: ownPort } = new URL(origin);
    return (
      protocol === "https:" && hostname.endsWith(`.${domain}`) && (ownPort ? `:${ownPort}` : "") === port
    );
  });
}

/** The value of the CSP directive `frame-ancestors`: this site itself, and whom the settings name. */
export function frameAncestors(patterns: readonly string[]): string {
  return patterns.includes(ANY_ORIGIN) ? ANY_ORIGIN : ["'self'", ...patterns].join(" ");
}
