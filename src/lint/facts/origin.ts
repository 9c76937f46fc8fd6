import type { Policy, Purpose } from "../../model/policy.generated.js";
import { listed } from "./entries.js";

/** Whether some data are known to come from elsewhere than the person, so that Article 14 applies. */
export function fromElsewhere({ sources: known = {} }: Policy, { sources }: Purpose): boolean {
  return listed(sources)?.some((id) => id !== "data-subject" && known[id]?.kind !== "observed") ?? false;
}
