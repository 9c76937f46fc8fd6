import { VENDORS } from "../../model/vendors/all.js";
import type { Vendor, VendorLookup } from "../../model/vendors/vendor.js";
import { above } from "./above.js";
import { Patterns } from "./patterns.js";
import { namesIn, plainName } from "./plain-name.js";
import { registrableDomain } from "./registrable-domain.js";
import { thirdPartyWeb } from "./third-party-web.js";

/** Makes the look-up: our own list first, then third-party-web, whose names of companies on our list mean those. */
export function newVendorLookup(): VendorLookup {
  const domains = new Map<string, Vendor>();
  const names = new Map<string, Vendor>();
  const cookies = new Patterns();
  const packages = new Patterns();
  for (const vendor of VENDORS) {
    for (const name of [vendor.name, ...(vendor.otherNames ?? [])]) names.set(plainName(name), vendor);
    for (const domain of vendor.domains ?? []) domains.set(domain, vendor);
    for (const cookie of vendor.cookies ?? []) cookies.add(cookie, vendor);
    for (const each of vendor.packages ?? []) packages.add(each, vendor);
  }
  for (const found of thirdPartyWeb()) {
    const known = names.get(plainName(found.name));
    if (!known) names.set(plainName(found.name), found);
    const owned = (domain: string) => above(domain).some((each) => domains.has(each));
    for (const domain of found.domains ?? []) if (!owned(domain)) domains.set(domain, known ?? found);
  }
  return {
    companyOfHost: (host) => firstOf(above(host), domains),
    companyOfCookie: (name) => cookies.find(name),
    companyOfPackage: (name) => packages.find(name),
    companyOfName: (name) => firstOf(namesIn(name), names),
    domainOf: (host) => registrableDomain(host) ?? host,
  };
}

function firstOf(keys: readonly string[], known: ReadonlyMap<string, Vendor>): Vendor | undefined {
  for (const key of keys) {
    const vendor = known.get(key);
    if (vendor) return vendor;
  }
  return undefined;
}
