import { expect, test } from "vitest";
import { newVendorLookup } from "../../../src/scan/companies/lookup.js";
import { registrableDomain } from "../../../src/scan/companies/registrable-domain.js";
import { THIRD_PARTY_WEB_VERSION } from "../../../src/scan/companies/third-party-web.generated.js";

const lookup = newVendorLookup();

test.each([
  ["www.googletagmanager.com", "google"],
  ["fonts.gstatic.com", "google"],
  // The part of a domain that is another company's.
  ["maps.googleapis.com", "google-maps"],
  ["connect.facebook.net", "meta"],
  // A country's domain of Google's, which only third-party-web has.
  ["adservice.google.co.uk", "google"],
  ["cdn.jsdelivr.net", "jsdelivr"],
  ["cdn.usehero.com", "klarna"],
  // Only third-party-web has it.
  ["secure.quantserve.com", "quantcast"],
  ["X.Klarna.com.", "klarna"],
])("the host %s is %s", (host, id) => expect(lookup.companyOfHost(host)?.id).toBe(id));

test.each(["www.example.se", "localhost", "127.0.0.1", "[::1]", "com", "se", "", "notgoogle.com"])(
  "the host '%s' is nobody's that is known",
  (host) => expect(lookup.companyOfHost(host)).toBeUndefined(),
);

test.each([
  ["_ga", "google"],
  ["_ga_4K2J1", "google"],
  ["_hjSessionUser_123", "contentsquare"],
  ["_clck", "microsoft"],
])("the cookie %s is set by %s", (name, id) => expect(lookup.companyOfCookie(name)?.id).toBe(id));

test.each(["_ga_", "session", "id", "", "*", "_g", "PHPSESSID"])("the cookie '%s' is nobody's", (name) =>
  expect(lookup.companyOfCookie(name)).toBeUndefined(),
);

test.each([
  ["@sentry/browser", "sentry"],
  ["stripe", "stripe"],
])("the package %s sends to %s", (name, id) => expect(lookup.companyOfPackage(name)?.id).toBe(id));

test.each(["@sentry/", "react", "stripe-x"])("the package %s sends to nobody known", (name) =>
  expect(lookup.companyOfPackage(name)).toBeUndefined(),
);

test.each([
  ["Klarna", "klarna"],
  ["klarna bank ab", "klarna"],
  ["KLARNA BANK AB (PUBL)", "klarna"],
  ["Google Ireland Ltd.", "google"],
  ["Google Analytics (Google Ireland Limited)", "google"],
  ["Statistik (Plausible)", "plausible"],
  ["Usercentrics A/S", "cookiebot"],
  ["plausible insights oü", "plausible"],
])("the name %s is %s", (name, id) => expect(lookup.companyOfName(name)?.id).toBe(id));

test.each(["Exempelbolaget AB", "AB", "", "()", "Google Ireland och andra", "Bank"])(
  "the name '%s' is nobody's that is known",
  (name) => expect(lookup.companyOfName(name)).toBeUndefined(),
);

test.each([
  ["www.example.co.uk", "example.co.uk"],
  ["a.b.example.se", "example.se"],
  // Shops under one platform are strangers to each other.
  ["butik.myshopify.com", "butik.myshopify.com"],
  ["127.0.0.1", undefined],
  ["localhost", undefined],
])("the registrable domain of %s is %s", (host, domain) => expect(registrableDomain(host)).toBe(domain));

// The date that its companies are given with, in third-party-web.ts, is this release's.
test("a host without a registrable domain is its own", () => {
  expect(lookup.domainOf("www.example.se")).toBe("example.se");
  expect(lookup.domainOf("127.0.0.1")).toBe("127.0.0.1");
});

test("third-party-web is the release that is dated", () => expect(THIRD_PARTY_WEB_VERSION).toBe("0.30.0"));
