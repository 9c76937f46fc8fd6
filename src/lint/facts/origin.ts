import type { Purpose } from "../../model/policy.generated.js";
import { listed } from "./entries.js";

/** Whether some data are known to come from elsewhere than the person, so that article 14 applies. */
export function fromElsewhere({ sources }: Purpose): boolean {
  return listed(sources)?.some((source) => source !== "data-subject") ?? false;
}
