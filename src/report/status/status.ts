import type { MissingFacts } from "../missing-facts.js";

/** The state of a policy on a day. Dates are `YYYY-MM-DD`; days are counted from that day, and negative when past. */
export interface PolicyStatus {
  readonly file: string;
  readonly title: string;
  readonly controller: string;
  readonly version: string | undefined;
  readonly effectiveFrom: DatedFact | undefined;
  readonly review: {
    /** An ISO 8601 period. */
    readonly cycle: string;
    readonly last: DatedFact | undefined;
    readonly by: string | undefined;
    readonly next: DatedFact | undefined;
    /** Whether the content is another than the one that was reviewed, where that can be known. */
    readonly changedSince: boolean;
  };
  readonly missing: MissingFacts;
  readonly errors: number;
  readonly warnings: number;
  /** What ends or is due, the earliest day first. */
  readonly due: readonly DueFact[];
  readonly pages: readonly PageStatus[];
}

export interface DatedFact {
  readonly date: string;
  readonly days: number;
}

export interface DueFact extends DatedFact {
  readonly kind: "review" | "waiver" | "agreement" | "balancing";
  readonly path: string;
  readonly line: number;
  /** The name of the recipient or the purpose. */
  readonly name?: string;
  readonly rule?: string;
  readonly reason?: string;
}

/** A page in the output folder, against the one that a build would make now. */
export interface PageStatus {
  readonly file: string;
  readonly language: string;
  readonly state: "current" | "older" | "absent";
}

/** A file that is no valid policy, of which nothing can be said. */
export interface InvalidStatus {
  readonly file: string;
  readonly invalid: true;
}

export type AnyStatus = PolicyStatus | InvalidStatus;

/** All that a run has found. */
export interface StatusReport {
  readonly today: string;
  readonly policies: readonly AnyStatus[];
}

/** Days until the first thing that is due; a policy that was never reviewed is as urgent as one can be. */
export function urgency(status: AnyStatus): number {
  if ("invalid" in status) return Number.NEGATIVE_INFINITY;
  if (!status.review.next) return Number.MIN_SAFE_INTEGER;
  return status.due[0]?.days ?? Number.MAX_SAFE_INTEGER;
}
