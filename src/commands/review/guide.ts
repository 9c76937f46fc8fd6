import { dueDates } from "../../lint/due-dates.js";
import { dueDate } from "../../lint/facts/review-dates.js";
import { type CalendarDate, compareDates, daysBetween, formatDate, parseDate } from "../../model/date.js";
import { isAboutTheDocument } from "../../model/meaning.js";
import { keys } from "../../model/pointer.js";
import type { ReviewGuide } from "../../report/review/guide.js";
import type { Checking } from "../shared/check-files.js";
import { compareVersions } from "../shared/compare-versions.js";
import type { OnePolicy } from "../shared/one-policy.js";
import type { Session } from "../shared/session.js";
import { isCleared } from "./after-review.js";
import { lastReviewed } from "./last-reviewed.js";

/** Gathers what the reviewer has to look at. `day` is the day of the review. */
export async function guideFor(
  session: Session,
  checking: Checking,
  one: OnePolicy,
  day: CalendarDate,
): Promise<ReviewGuide> {
  const { file, policy, source, checked } = one;
  const { review } = policy;
  const last = review.lastReviewed === undefined ? undefined : parseDate(review.lastReviewed);
  const next = dueDate(review.lastReviewed, review.cycle, day);
  // What ends later is looked at then.
  const following = dueDate(formatDate(day), review.cycle, day)?.date;
  const due = dueDates(source, policy, checked.diagnostics, day).filter(
    ({ kind, date }) => kind !== "review" && (!following || compareDates(date, following) <= 0),
  );
  return {
    last: last && { date: formatDate(last), days: daysBetween(day, last), by: review.reviewedBy },
    next: next && { date: formatDate(next.date), days: next.days },
    changes: await changesSince(session, checking, one),
    due: due.map(({ date, ...rest }) => ({ ...rest, date: formatDate(date) })),
    missing: checked.missing,
    warnings: checked.diagnostics.filter(
      (found) => !found.waived && found.severity === "warning" && !isCleared(found) && found.file === file,
    ),
  };
}

async function changesSince(
  session: Session,
  checking: Checking,
  one: OnePolicy,
): Promise<ReviewGuide["changes"]> {
  const reviewed = await lastReviewed(session, checking, one);
  if (reviewed.kind === "never") return undefined;
  if (reviewed.kind === "unknown") return reviewed.why;
  if (reviewed.kind === "same") return NOTHING;
  const now = { file: one.file, label: NOW[session.lang], source: one.source, policy: one.policy };
  const report = compareVersions(reviewed.version, now, session.lang);
  // The reviews and releases since then are no content to review.
  const changes = report.changes.filter(({ path }) => !isAboutTheDocument(keys(path)));
  return changes.length === 0 ? NOTHING : { ...report, changes };
}

const NOW = { sv: "nu", en: "now" };
const NOTHING = {
  sv: "Inget: policyn betyder det som granskades.",
  en: "Nothing: the notice means what was reviewed.",
};
