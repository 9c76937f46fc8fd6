import type { CalendarDate } from "../../model/date.js";
import { formatDate } from "../../model/date.js";
import { fingerprintOf } from "../../model/meaning.js";
import type { Source } from "../../model/source.js";
import { type DataEdit, editPolicy } from "../shared/edit-policy.js";
import type { OnePolicy } from "../shared/one-policy.js";

/** The outcome of a review. */
export interface ReviewMade {
  readonly date: CalendarDate;
  readonly reviewer: string;
  readonly outcome: "no-change" | "changed";
  readonly summary?: string | undefined;
}

/** Records the review in the policy: in its log, with a fingerprint of what was reviewed, and as the last review. */
export function recorded({ source, policy }: Pick<OnePolicy, "source" | "policy">, made: ReviewMade): Source {
  const date = formatDate(made.date);
  const entry = {
    date,
    by: made.reviewer,
    ...(policy.version === undefined ? {} : { version: policy.version }),
    outcome: made.outcome,
    ...(made.summary === undefined ? {} : { summary: made.summary }),
    fingerprint: fingerprintOf(source.data),
  };
  const edits: DataEdit[] = [
    { put: "/review/lastReviewed", value: date },
    { put: "/review/reviewedBy", value: made.reviewer, after: "lastReviewed" },
    { append: "/review/log", value: entry },
  ];
  return editPolicy(source, edits);
}
