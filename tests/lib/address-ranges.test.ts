import { expect, test } from "vitest";
import { addressMatcher, isAddressRange, isLoopback, networkOf } from "#lib/address-ranges.ts";

test.each([
  ["10.0.0.5", true],
  ["10.0.0.0/8", true],
  ["::1", true],
  ["fd00::/8", true],
  ["10.0.0.0/33", false],
  ["10.0.0.0/", false],
  ["10.0.0", false],
  ["proxy.example.org", false],
  ["10.0.0.0/8/8", false],
])("isAddressRange of %s is %s", (text, is) => {
  expect(isAddressRange(text)).toBe(is);
});

test("addressMatcher takes what is in a range, also where IPv6 spells an IPv4 address, and nothing else", () => {
  const isKnown = addressMatcher(["10.0.0.0/8", "192.0.2.7", "fd00::/8"]);
  expect(["10.255.0.1", "::ffff:10.1.2.3", "192.0.2.7", "fd12::1"].filter(isKnown)).toHaveLength(4);
  expect(["11.0.0.1", "192.0.2.8", "fe80::1", "::ffff:11.0.0.1"].filter(isKnown)).toEqual([]);
});

test("isLoopback knows this machine however it is written", () => {
  expect(["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"].filter(isLoopback)).toHaveLength(4);
  expect(["10.0.0.1", "::2", ""].filter(isLoopback)).toEqual([]);
});

test("networkOf takes the addresses that one visitor can choose from for one", () => {
  expect(networkOf("2001:db8:0:7::1")).toBe("2001:db8:0:7");
  expect(networkOf("2001:0db8:0:7:1:2:3:4")).toBe("2001:db8:0:7");
  expect(networkOf("2001:db8::1")).not.toBe(networkOf("2001:db8:0:7::1"));
  expect(networkOf("192.0.2.7")).toBe("192.0.2.7");
});
