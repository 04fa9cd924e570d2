import { describe, expect, test } from "vitest";
import { visitorAddress } from "#app/cli/visitor-address.ts";
import { addressMatcher, LOOPBACK } from "#lib/address-ranges.ts";

const from = (remoteAddress: string, forwarded?: string, trusted: readonly string[] = LOOPBACK) =>
  visitorAddress(
    { socket: { remoteAddress }, headers: { "x-forwarded-for": forwarded } },
    addressMatcher(trusted),
  );

describe("visitorAddress", () => {
  test("is the other end of the connection", () => {
    expect(from("203.0.113.9")).toBe("203.0.113.9");
    expect(from("127.0.0.1")).toBe("127.0.0.1");
  });

  test("is what a proxy on this machine says it is", () => {
    expect(from("127.0.0.1", "203.0.113.9")).toBe("203.0.113.9");
    expect(from("::ffff:127.0.0.1", "203.0.113.9:50123")).toBe("203.0.113.9");
    expect(from("::1", "[2001:db8::7]:50123")).toBe("2001:db8::7");
  });

  test("is never what a visitor claims", () => {
    expect(from("203.0.113.9", "127.0.0.1")).toBe("203.0.113.9");
    expect(from("127.0.0.1", "127.0.0.1, 198.51.100.4, 203.0.113.9")).toBe("203.0.113.9");
  });

  test("passes through proxies elsewhere that are trusted", () => {
    expect(from("10.0.0.5", "198.51.100.4, 10.0.0.6", ["10.0.0.0/8"])).toBe("198.51.100.4");
    expect(from("10.0.0.5", "198.51.100.4", LOOPBACK)).toBe("10.0.0.5");
  });

  test("stops at what is no address", () => {
    expect(from("127.0.0.1", "unknown")).toBe("127.0.0.1");
    expect(from("127.0.0.1", "203.0.113.9, ")).toBe("127.0.0.1");
  });
});
