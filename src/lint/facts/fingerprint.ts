import { createHash } from "node:crypto";
import type { Policy } from "../../model/policy.generated.js";

/**
 * What a policy says, as `sha256:` and 64 hexadecimal digits. The order of keys, layout and comments do not count, nor
 * do the review, the version and its history: those are what changes when the content is reviewed or released.
 */
export function fingerprint(policy: Policy): string {
  const { review, history, version, effectiveFrom, $schema, ...content } = policy;
  return `sha256:${createHash("sha256").update(canonical(content)).digest("hex")}`;
}

// JSON with the keys of every map in the order of their UTF-16 code units.
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}
