import type { CalendarDate } from "../../model/date.js";
import type { NoticeChange } from "../../model/notice-change.js";
import type { MissingFacts } from "../missing-facts.js";

/** What a build has come to, for the person who keeps the policy. */
export interface BuildSummary {
  /** The folder written to, as the user named it. */
  readonly out: string;
  /** How many files are new or changed, and how many there are. */
  readonly changed: number;
  readonly total: number;
  readonly notices: readonly NoticeOutcome[];
  readonly today: string;
  readonly reviews: readonly Review[];
  readonly waivers: Waivers | undefined;
  /** Pages that this build's pages link to, and that are not in the folder. */
  readonly missing: readonly string[];
  readonly skipped: readonly SkippedGroup[];
  /** Pages of the same notices from an earlier build: those that another build would make again, and those that none would. */
  readonly left: { readonly old: readonly string[]; readonly gone: readonly string[] };
  /** Missing facts that the law requires. */
  readonly facts: MissingFacts;
  readonly errors: number;
  readonly warnings: number;
  /** The command that shows the findings again. */
  readonly lint: string;
  /** The command that goes through a policy and records that it was reviewed. */
  readonly review: string;
}

/** One notice, compared with the one that the last build left in the folder. */
export interface NoticeOutcome {
  /** The name of its files, without ending. */
  readonly name: string;
  /** The page whose text is compared: the whole notice, or the first part that changed when the whole did not. */
  readonly lead: string;
  /** Whether there was one to compare with, and whether it could be read. */
  readonly former: "none" | "unreadable" | "read";
  readonly changes: readonly NoticeChange[];
  /** The pages made from the same facts that are new, or changed too: parts for a group, other languages. */
  readonly alsoNew: readonly string[];
  readonly alsoChanged: readonly string[];
}

/** When a policy is due for review; without a date if the policy does not say when it was last reviewed. */
export interface Review {
  readonly file: string;
  readonly due: { readonly date: CalendarDate; readonly days: number } | undefined;
}

/** What is waived, and when the first waiver runs out. */
export interface Waivers {
  readonly count: number;
  readonly until: string;
  readonly days: number;
}

/** A group of people that got no page of its own, since no purpose concerns it. */
export interface SkippedGroup {
  readonly file: string;
  readonly id: string;
}
