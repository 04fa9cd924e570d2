import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { addressMatcher } from "#lib/address-ranges.ts";

/**
 * The address a request comes from: the other end of the connection or, where that is a proxy that is trusted, the one that it names
 * last in `X-Forwarded-For`, and so on from proxy to proxy. What anybody else writes there counts for nothing.
 */
export function visitorAddress(
  { socket, headers }: Pick<IncomingMessage, "headers"> & { socket: { remoteAddress?: string } },
  isTrusted: (address: string) => boolean,
): string {
  const passedOn = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",").map(withoutPort);
  let address = socket.remoteAddress ?? "";
  while (isIP(address) && isTrusted(address)) {
    const before = passedOn.pop();
    if (before === undefined || !isIP(before)) break;
    address = before;
  }
  return address;
}

/** Some proxies write `203.0.113.7:50123` or `[2001:db8::7]:50123`. */
function withoutPort(entry: string): string {
  const [, bracketed, plain] = /^\[(.+)\](?::\d+)?$|^([^:]+):\d+$/.exec(entry.trim()) ?? [];
  return bracketed ?? plain ?? entry.trim();
}

/** Makes `X-Forwarded-For` of each request hold the visitor's address and nothing else, which the routes can then rely on. */
export function addressTeller(trustedProxies: readonly string[]): (request: IncomingMessage) => void {
  const isTrusted = addressMatcher(trustedProxies);
  return (request) => {
    request.headers["x-forwarded-for"] = visitorAddress(request, isTrusted);
  };
}
