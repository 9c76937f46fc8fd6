import type { Text } from "../../model/text.js";

/** One thing that means something else in the newer policy. */
export interface Change {
  readonly kind: "added" | "removed" | "changed" | "renamed";
  /** JSON Pointer in the newer policy; in the older one for what was removed. */
  readonly path: string;
  /** The value in the older policy, or the old id of what was renamed. Absent for what was added. */
  readonly before?: unknown;
  /** The value in the newer policy, or the new id of what was renamed. Absent for what was removed. */
  readonly after?: unknown;
}

/**
 * How much a change matters to the people concerned. `cosmetic`: nothing for them. `substantive`: the notice says
 * something else. `material`: it affects them or their rights, so they must be informed (Art. 12, 13(3), 14(4); WP260).
 */
export type Grade = "cosmetic" | "substantive" | "material";

/** From the least to the most. */
export const GRADES: readonly Grade[] = ["cosmetic", "substantive", "material"];

/** When people must be informed: before processing begins (Art. 13(3), 14(4)), or well before the change applies. */
export type Timing = "before-processing" | "before-effect";

/** A change with what follows from it. */
export interface GradedChange extends Change {
  readonly grade: Grade;
  readonly why: Text;
  /** Articles and guidance that the grade rests on, such as `GDPR art. 13.3`. */
  readonly legal: readonly string[];
  /** Present for material changes. */
  readonly timing?: Timing;
  /** For material changes: the ids of the groups to inform, in the newer policy; empty for everyone. */
  readonly concerned?: readonly string[];
}
