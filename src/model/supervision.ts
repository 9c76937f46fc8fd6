import { child } from "./pointer.js";
import type { Contact, Policy } from "./policy.generated.js";

const PATH = "/supervisoryAuthority";

/** The supervisory authorities, each by its word or as written, with the pointer to it. */
export function placedAuthorities({
  supervisoryAuthority: value,
}: Pick<Policy, "supervisoryAuthority">): readonly [authority: "imy" | Contact, path: string][] {
  return Array.isArray(value) ? value.map((each, index) => [each, child(PATH, index)]) : [[value, PATH]];
}

/** The supervisory authorities, the one that leads first. */
export function authoritiesOf(policy: Pick<Policy, "supervisoryAuthority">): readonly ("imy" | Contact)[] {
  return placedAuthorities(policy).map(([authority]) => authority);
}
