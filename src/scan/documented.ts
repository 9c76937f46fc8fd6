import { hostOf } from "../model/page-of.js";
import { child, pointer } from "../model/pointer.js";
import type { Policy } from "../model/policy.generated.js";
import type { VendorLookup } from "../model/vendors/vendor.js";
import { comparableNames } from "./company-names.js";
import { isUnder } from "./matching.js";

/** Someone whom the policy describes: a recipient, or another controller. */
export interface Described {
  /** JSON Pointer to the description. */
  readonly path: string;
  /** Of a recipient. */
  readonly id?: string;
  readonly name: string;
}

/** Whom a policy describes, to be found by what was seen of them. */
export interface Documented {
  /** By the longest of the domains that the policy itself gives. */
  byHost(host: string): Described | undefined;
  byVendor(id: string): Described | undefined;
  byName(name: string): Described | undefined;
  /** Whether a host is the organisation's own, by `website` and `ownDomains`, or of this computer. */
  isOwnHost(host: string): boolean;
  /** Whether it is the organisation itself. */
  isOwnName(name: string): boolean;
  /** Whether the policy says which domains are its own. */
  readonly saysOwn: boolean;
}

interface Entry extends Described {
  readonly names: readonly string[];
  readonly domains: readonly string[];
}

/** Lists whom a policy describes. `own` is what else belongs to the organisation, such as the scanned site. */
export function documentedIn(policy: Policy, vendors: VendorLookup, own: readonly string[] = []): Documented {
  const entries = entriesOf(policy);
  const names = new Map<string, Described>();
  const byVendor = new Map<string, Described>();
  for (const entry of entries) {
    for (const name of entry.names) {
      const plain = comparableNames(name);
      for (const each of plain) if (!names.has(each)) names.set(each, entry);
      for (const each of [name, ...plain]) {
        const vendor = vendors.companyOfName(each);
        if (vendor && !byVendor.has(vendor.id)) byVendor.set(vendor.id, entry);
      }
    }
    for (const domain of entry.domains) {
      const vendor = vendors.companyOfHost(domain);
      if (vendor && !byVendor.has(vendor.id)) byVendor.set(vendor.id, entry);
    }
  }
  const website = policy.website === undefined ? undefined : hostOf(policy.website);
  const stated = [
    ...(website === undefined ? [] : [vendors.domainOf(website)]),
    ...(policy.ownDomains ?? []),
  ];
  const ownDomains = [...stated, ...own];
  const ownNames = new Set(
    [policy.controller.name, policy.controller.shortName ?? ""].flatMap((name) => comparableNames(name)),
  );
  const domains = entries.flatMap((entry) => entry.domains.map((domain) => ({ domain, entry })));
  return {
    byHost(host) {
      const found = domains.filter(({ domain }) => isUnder(host, domain));
      const best = found.reduce<(typeof found)[number] | undefined>(longer, undefined);
      const longestOwn = Math.max(
        -1,
        ...ownDomains.filter((each) => isUnder(host, each)).map(({ length }) => length),
      );
      return best && best.domain.length > longestOwn ? best.entry : undefined;
    },
    byVendor: (id) => byVendor.get(id),
    byName: (name) =>
      comparableNames(name)
        .map((plain) => names.get(plain))
        .find((entry) => entry !== undefined),
    isOwnHost: (host) => isLocal(host) || ownDomains.some((domain) => isUnder(host, domain)),
    isOwnName: (name) => comparableNames(name).some((plain) => ownNames.has(plain)),
    saysOwn: stated.length > 0,
  };
}

function longer<T extends { readonly domain: string }>(best: T | undefined, each: T): T {
  return best && best.domain.length >= each.domain.length ? best : each;
}

function entriesOf(policy: Policy): Entry[] {
  const recipients = Object.entries(policy.recipients).map(
    ([id, { name, otherNames = [], domains = [], website }]): Entry => ({
      path: pointer("recipients", id),
      id,
      name,
      names: [name, ...otherNames],
      domains: [...domains, ...hostsOf(website)],
    }),
  );
  const joint = (policy.jointControllers ?? []).map(
    ({ name, website }, index): Entry => ({
      path: child("/jointControllers", index),
      name,
      names: [name],
      domains: hostsOf(website),
    }),
  );
  const others = Object.entries(policy.otherControllers ?? {}).map(
    ([id, { name }]): Entry => ({ path: pointer("otherControllers", id), name, names: [name], domains: [] }),
  );
  return [...recipients, ...joint, ...others];
}

// `www.` is how the site is written, and its other hosts are the same company's.
function hostsOf(website: string | undefined): string[] {
  const host = website === undefined ? undefined : hostOf(website);
  return host === undefined ? [] : [host.replace(/^www\./, "")];
}

/** Hosts that no request leaves this computer, or this network, for. */
function isLocal(host: string): boolean {
  return (
    /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\])$/.test(host) || /\.(?:localhost|local)$/.test(host)
  );
}
