import { describe, expect, test } from "vitest";
import { allowsOrigin, frameAncestors, isOriginPattern } from "#lib/widget/origins.ts";

describe("isOriginPattern", () => {
  test.each([
    "https://a.example",
    "http://127.0.0.1:8080",
    "https://*.example.org",
    "https://*.intranet.example.org:8443",
    "*",
  ])("takes %s", (pattern) => expect(isOriginPattern(pattern)).toBe(true));

  test.each([
    "https://a.example/",
    "https://a.example/path",
    "https://A.example",
    "a.example",
    "null",
    "'self'",
    "http://*.example.org",
    "https://*.org",
    "https://*",
    "https://**.example.org",
    "https://a.*.example.org",
    "https://*.example.org/path",
    "https://*.exa mple.org",
    "https://*.example.org;script-src *",
    "https://*.1.2",
    "https://a.example;script-src",
    "ftp://a.example",
    "javascript:alert(1)",
    "",
  ])("refuses %j", (pattern) => expect(isOriginPattern(pattern)).toBe(false));
});

describe("allowsOrigin", () => {
  test.each([
    ["https://*.example.org", "https://intranet.example.org"],
    ["https://*.example.org", "https://deep.intranet.example.org"],
    ["https://*.example.org:8443", "https://a.example.org:8443"],
    ["https://a.example", "https://a.example"],
    ["*", "http://anything.example:81"],
  ])("%s allows %s", (pattern, origin) => expect(allowsOrigin([pattern], origin)).toBe(true));

  test.each([
    ["https://*.example.org", "https://example.org"],
    ["https://*.example.org", "https://badexample.org"],
    ["https://*.example.org", "https://example.org.evil.example"],
    ["https://*.example.org", "http://a.example.org"],
    ["https://*.example.org", "https://a.example.org:8443"],
    ["https://a.example", "http://a.example"],
    ["https://a.example", "https://a.example:444"],
    ["https://a.example", "https://b.a.example"],
    ["*", "null"],
    ["*", ""],
  ])("%s refuses %s", (pattern, origin) => expect(allowsOrigin([pattern], origin)).toBe(false));

  test("an empty list admits nobody", () => expect(allowsOrigin([], "https://a.example")).toBe(false));
});

test("frameAncestors names this site and the listed origins, or everybody", () => {
  expect(frameAncestors([])).toBe("'self'");
  expect(frameAncestors(["https://a.example", "https://*.example.org"])).toBe(
    "'self' https://a.example https://*.example.org",
  );
  expect(frameAncestors(["*"])).toBe("*");
});
