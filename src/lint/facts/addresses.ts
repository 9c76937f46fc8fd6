import type { AddressKind } from "../../model/address/unusable.js";
import { child } from "../../model/pointer.js";
import type { Policy } from "../../model/policy.generated.js";

const KINDS: Readonly<Record<string, AddressKind>> = {
  email: "email",
  phone: "phone",
  website: "web",
  url: "web",
};

/** An address that a reader is to use, with its kind and the pointer to it. */
export type PlacedAddress = readonly [address: string, kind: AddressKind, path: string];

const known = new WeakMap<Policy, readonly PlacedAddress[]>();

/** Every e-mail address, telephone number and web address of a policy, wherever it is given. */
export function addresses(policy: Policy): readonly PlacedAddress[] {
  const before = known.get(policy);
  if (before) return before;
  const found: PlacedAddress[] = [];
  const walk = (value: unknown, path: string, key: string): void => {
    if (typeof value === "string") {
      const kind = Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
      if (kind) found.push([value, kind, path]);
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, child(path, index), key);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, item] of Object.entries(value)) walk(item, child(path, name), name);
    }
  };
  walk(policy, "", "");
  known.set(policy, found);
  return found;
}
