import type { Lifetime, StorageKind, Trace } from "../model/trace.js";
import type { Vendor, VendorLookup } from "../model/vendors/vendor.js";
import { fits } from "./matching.js";

/** One cookie, or one entry of another storage, as it is best described: with `*` for what varies in its name. */
export interface Stored {
  readonly name: string;
  readonly storage: StorageKind;
  /** The names that were seen. */
  readonly names: readonly string[];
  readonly vendor?: Vendor;
  /** The longest lifetime that was seen, where any was. */
  readonly lifetime?: Lifetime;
  readonly traces: readonly Trace[];
}

/** What was stored, each once, in the order that it was first seen. */
export function storedIn(traces: readonly Trace[], vendors: VendorLookup): Stored[] {
  const found = new Map<string, Stored & { readonly traces: Trace[]; readonly names: string[] }>();
  for (const trace of traces) {
    if (trace.kind !== "cookie" && trace.kind !== "storage") continue;
    const seen = trace.name ?? "";
    const vendor =
      vendors.companyOfCookie(seen) ??
      (trace.host === undefined ? undefined : vendors.companyOfHost(trace.host));
    const name = vendor?.cookies?.find((pattern) => fits(seen, pattern)) ?? generalName(seen);
    const storage = trace.storage ?? "cookie";
    const key = `${storage} ${name}`;
    const earlier = found.get(key);
    if (!earlier) {
      const lifetime = trace.lifetime !== undefined && { lifetime: trace.lifetime };
      found.set(key, {
        name,
        storage,
        names: [seen],
        ...(vendor && { vendor }),
        ...lifetime,
        traces: [trace],
      });
      continue;
    }
    earlier.traces.push(trace);
    if (!earlier.names.includes(seen)) earlier.names.push(seen);
    const longest = longer(earlier.lifetime, trace.lifetime);
    if (longest !== undefined) found.set(key, { ...earlier, lifetime: longest });
  }
  return [...found.values()];
}

function longer(one: Lifetime | undefined, other: Lifetime | undefined): Lifetime | undefined {
  const rank = (lifetime: Lifetime | undefined) =>
    lifetime === "persistent" ? Number.POSITIVE_INFINITY : lifetime === "session" ? 0 : (lifetime ?? -1);
  return rank(other) > rank(one) ? other : one;
}

/** The name with `*` for each part that looks like a number or a token made for one visitor or one site. */
function generalName(name: string): string {
  return name
    .split(/([_.\-:/])/)
    .map((part) => (varies(part) ? "*" : part))
    .join("")
    .replace(/\*(?:[_.\-:/]\*)+/g, "*");
}

function varies(part: string): boolean {
  if (/^\d{4,}$/.test(part) || /^[\da-f]{8,}$/i.test(part)) return /\d/.test(part);
  return part.length >= 8 && /\d/.test(part) && /^[\dA-Z]+$/.test(part)
    ? true
    : part.length >= 16 && /\d/.test(part);
}
