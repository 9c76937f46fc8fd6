import { dueDates } from "../../lint/due-dates.js";
import { type CalendarDate, daysBetween, formatDate, parseDate } from "../../model/date.js";
import type { DueDate } from "../../model/due-date.js";
import { outputName } from "../../model/output-name.js";
import { missingFacts } from "../../report/missing-facts.js";
import type { AnyStatus, DatedFact, DueFact, PageStatus } from "../../report/status/status.js";
import type { Checked } from "../shared/check.js";
import type { CheckedOnTerms } from "../shared/check-one.js";
import type { Outcome } from "../shared/outcome.js";
import { pagesOf } from "../shared/pages/pages.js";
import { renderPage } from "../shared/pages/render-page.js";
import { blocksBuild } from "../shared/rules.js";
import type { Theme } from "../shared/theme/theme.js";

export interface StatusOptions extends Pick<Theme, "templates" | "style"> {
  readonly today: CalendarDate;
  /** The names, without ending, of the policies that have a page in the output folder. */
  readonly built: readonly string[];
}

/** The state of one policy, with the pages as a build would make them: whoever can read files compares them. */
export interface KeptStatus extends Outcome {
  readonly status: AnyStatus;
  readonly fresh: readonly FreshPage[];
}

export interface FreshPage extends Pick<PageStatus, "file" | "language"> {
  /** Absent where there is nothing to compare with. */
  readonly html?: string;
}

/** Takes the status of a checked file. */
export function statusKeeper(options: StatusOptions): (checked: Checked) => Promise<KeptStatus> {
  return async (checked) => {
    const { file, failures, policy, source, diagnostics } = checked;
    if (!policy || !source) return { file, failures, status: { file, invalid: true }, fresh: [] };
    const { today } = options;
    const { review } = policy;
    const due = dueDates(source, policy, diagnostics, today);
    const next = due.find(({ kind }) => kind === "review");
    const open = diagnostics.filter(({ waived }) => !waived);
    const count = (severity: "error" | "warning") =>
      open.filter((found) => found.severity === severity).length;
    return {
      file,
      failures,
      fresh: await freshPages(checked, options),
      status: {
        file,
        title: policy.title,
        controller: policy.controller.name,
        version: policy.version,
        effectiveFrom: dated(policy.effectiveFrom, today),
        review: {
          cycle: review.cycle,
          last: dated(review.lastReviewed, today),
          by: review.reviewedBy,
          next: next && { date: formatDate(next.date), days: next.days },
          changedSince: diagnostics.some(({ rule }) => rule === "content-changed-since-review"),
        },
        missing: (checked as Partial<CheckedOnTerms>).missing ?? missingFacts(diagnostics),
        errors: count("error"),
        warnings: count("warning"),
        due: due.map(dueFact),
        pages: [],
      },
    };
  };
}

function dueFact({ date, ...rest }: DueDate): DueFact {
  return { ...rest, date: formatDate(date) };
}

function dated(text: string | undefined, today: CalendarDate): DatedFact | undefined {
  const date = text === undefined ? undefined : parseDate(text);
  return date && { date: formatDate(date), days: daysBetween(today, date) };
}

// To render takes longer than to check, and is done only for those that have been built.
async function freshPages(
  checked: Checked,
  { built, templates, style }: StatusOptions,
): Promise<FreshPage[]> {
  const name = outputName(checked.file);
  const render = built.includes(name) && !checked.diagnostics.some(blocksBuild);
  const fresh: FreshPage[] = [];
  for (const page of pagesOf(checked, name, {})) {
    const html = render
      ? (await renderPage(page, { templates, ...(style ? { style } : {}) })).html
      : undefined;
    const { language } = page.policy;
    fresh.push({ file: `${page.name}.html`, language, ...(html === undefined ? {} : { html }) });
  }
  return fresh;
}
