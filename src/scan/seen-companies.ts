import type { Trace } from "../model/trace.js";
import type { Vendor, VendorLookup } from "../model/vendors/vendor.js";
import { plainName } from "./companies/plain-name.js";
import type { Described, Documented } from "./documented.js";

/** A company that was seen, or a domain that nobody can name, with all that was seen of it. */
export interface Company {
  /** Distinguishes it within a scan: `vendor:meta`, `described:/recipients/bank`, `domain:cdn.example`, `name:exempel`. */
  readonly key: string;
  /** The vendor's name, else the one that the policy or a register has, else the domain. */
  readonly name: string;
  readonly vendor?: Vendor;
  /** Where the policy describes it; absent where it does not. */
  readonly described?: Described;
  /** Where it is established, as the vendor list or a register says. */
  readonly country?: string;
  readonly role?: Vendor["role"];
  /** False for a domain of which only the name is known. */
  readonly known: boolean;
  readonly traces: readonly Trace[];
}

/** Whom the traces lead to, in the order that they were first seen. What is the organisation's own leads to nobody. */
export function companiesOf(
  traces: readonly Trace[],
  documented: Documented,
  vendors: VendorLookup,
): readonly Company[] {
  const found = new Map<string, Omit<Company, "traces"> & { readonly traces: Trace[] }>();
  for (const trace of traces) {
    const company = companyOf(trace, documented, vendors);
    if (!company) continue;
    const earlier = found.get(company.key);
    if (earlier) earlier.traces.push(trace);
    else found.set(company.key, { ...company, traces: [trace] });
  }
  return [...found.values()];
}

type Named = Omit<Company, "traces">;

function companyOf(trace: Trace, documented: Documented, vendors: VendorLookup): Named | undefined {
  const { kind, host, name = "" } = trace;
  if (kind === "register-row") return ofRow(trace, documented, vendors);
  if (kind === "package") return ofVendor(vendors.companyOfPackage(name), documented);
  const byHost = host === undefined ? undefined : ofHost(host, documented, vendors);
  if (kind === "request" || byHost) return byHost;
  // On one's own domain the name alone says who set it.
  return ofVendor(vendors.companyOfCookie(name), documented);
}

function ofHost(host: string, documented: Documented, vendors: VendorLookup): Named | undefined {
  const described = documented.byHost(host);
  if (!described && documented.isOwnHost(host)) return undefined;
  const vendor = vendors.companyOfHost(host);
  if (described) return ofDescribed(described, vendor);
  if (vendor) return ofVendor(vendor, documented);
  const domain = vendors.domainOf(host);
  return { key: `domain:${domain}`, name: domain, known: false };
}

function ofRow(
  { name = "", host, country, role }: Trace,
  documented: Documented,
  vendors: VendorLookup,
): Named | undefined {
  if (documented.isOwnName(name) || (host !== undefined && documented.isOwnHost(host))) return undefined;
  const vendor =
    vendors.companyOfName(name) ?? (host === undefined ? undefined : vendors.companyOfHost(host));
  const described = documented.byName(name) ?? (host === undefined ? undefined : documented.byHost(host));
  const stated = { ...(country !== undefined && { country }), ...(role !== undefined && { role }) };
  if (described) return { ...ofDescribed(described, vendor), ...stated };
  if (vendor) return { ...(ofVendor(vendor, documented) as Named), ...stated };
  return { key: `name:${plainName(name)}`, name, known: true, ...stated };
}

function ofDescribed(described: Described, vendor: Vendor | undefined): Named {
  return {
    key: `described:${described.path}`,
    name: described.name,
    described,
    known: true,
    ...(vendor && factsOf(vendor)),
  };
}

function ofVendor(vendor: Vendor | undefined, documented: Documented): Named | undefined {
  if (!vendor) return undefined;
  const described = documented.byVendor(vendor.id) ?? documented.byName(vendor.name);
  if (described) return ofDescribed(described, vendor);
  return { key: `vendor:${vendor.id}`, name: vendor.name, known: true, ...factsOf(vendor) };
}

function factsOf(vendor: Vendor): Pick<Company, "vendor" | "country" | "role"> {
  const { country, role } = vendor;
  return { vendor, ...(country !== undefined && { country }), ...(role !== undefined && { role }) };
}
