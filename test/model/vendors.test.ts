import { describe, expect, test } from "vitest";
import { VENDORS } from "../../src/model/vendors/all.js";
import { newVendorLookup } from "../../src/scan/companies/lookup.js";
import { registrableDomain } from "../../src/scan/companies/registrable-domain.js";

const lookup = newVendorLookup();

const twice = (all: readonly string[]) => all.filter((each, at) => all.indexOf(each) !== at);

describe("the list of vendors", () => {
  test.each(VENDORS.map((vendor) => [vendor.id, vendor] as const))(
    "%s has its source and date",
    (_, vendor) => {
      for (const address of [vendor.source, ...(vendor.moreSources ?? [])])
        expect(address).toMatch(/^https?:\/\/\S+$/);
      expect(vendor.asOf).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expect(vendor.id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
      if (vendor.country !== undefined) expect(vendor.country).toMatch(/^[A-Z]{2}$/);
      if (vendor.noticeUrl !== undefined) expect(vendor.noticeUrl).toMatch(/^https?:\/\/\S+$/);
      // Something to know it by besides its name.
      const known = [vendor.domains, vendor.cookies, vendor.packages].flatMap((each) => each ?? []);
      expect(known.length).toBeGreaterThan(0);
    },
  );

  test("has each id once", () => expect(twice(VENDORS.map(({ id }) => id))).toEqual([]));

  test.each(["domains", "cookies", "packages"] as const)("has each of its %s once", (key) => {
    const all = VENDORS.flatMap((vendor) => vendor[key] ?? []);
    expect(all.length).toBeGreaterThan(10);
    expect(twice(all)).toEqual([]);
  });

  test.each(VENDORS.flatMap((vendor) => (vendor.domains ?? []).map((domain) => [domain, vendor] as const)))(
    "%s and a host under it lead to the vendor",
    (domain, vendor) => {
      // A domain that anybody may register under would take others' sites for the vendor's.
      if (!PLATFORM_DOMAINS.includes(domain)) expect(registrableDomain(domain)).toBeDefined();
      expect(lookup.companyOfHost(domain)).toBe(vendor);
      expect(lookup.companyOfHost(`en-till.${domain}`)).toBe(vendor);
      expect(lookup.companyOfHost(`inte${domain}`)).not.toBe(vendor);
    },
  );

  test.each(VENDORS.flatMap((vendor) => (vendor.cookies ?? []).map((cookie) => [cookie, vendor] as const)))(
    "the cookie %s leads to the vendor",
    (cookie, vendor) => {
      expect(lookup.companyOfCookie(cookie.replace("*", "x1"))).toBe(vendor);
      expect(lookup.companyOfCookie(`${cookie.replace("*", "")}`.slice(0, 2))).not.toBe(vendor);
    },
  );

  test.each(VENDORS.flatMap((vendor) => (vendor.packages ?? []).map((each) => [each, vendor] as const)))(
    "the package %s leads to the vendor",
    (each, vendor) => {
      expect(lookup.companyOfPackage(each.replace("*", "browser"))).toBe(vendor);
    },
  );

  test.each(
    VENDORS.flatMap((vendor) =>
      [vendor.name, ...(vendor.otherNames ?? [])].map((name) => [name, vendor] as const),
    ),
  )("the name %s leads to the vendor", (name, vendor) => {
    expect(lookup.companyOfName(name)).toBe(vendor);
    expect(lookup.companyOfName(name.toUpperCase())).toBe(vendor);
  });
});

// Customers' own sites lie under these, and their host is the vendor all the same.
const PLATFORM_DOMAINS = [
  "googleapis.com",
  "azurewebsites.net",
  "azureedge.net",
  "amazonaws.com",
  "elasticbeanstalk.com",
];
