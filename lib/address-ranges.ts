import { BlockList, isIP } from "node:net";

/** This machine itself, as the other end of a connection. */
export const LOOPBACK = ["127.0.0.0/8", "::1"];

/** Whether `text` is an address, or a range of them such as `10.0.0.0/8`. */
export function isAddressRange(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return (
    rest.length === 0 && most > 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most))
  );
}

/** Tells whether an address is in one of `ranges`; an IPv4 address may be written as IPv6 does. */
export function addressMatcher(ranges: readonly string[]): (address: string) => boolean {
  const known = new BlockList();
  for (const range of ranges) {
    const [address = "", bits] = range.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) known.addAddress(address, family);
    else known.addSubnet(address, Number(bits), family);
  }
  return (address) => known.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

/** Whether an address is this machine's own. */
export const isLoopback = addressMatcher(LOOPBACK);

/** What one visitor may choose addresses from: an IPv6 address's first 64 bits (RFC 6177), an IPv4 address itself. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6 || address.includes(".")) return address;
  const [head = "", tail] = address.split("::");
  const before = head.split(":").filter(Boolean);
  const after = (tail ?? "").split(":").filter(Boolean);
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
