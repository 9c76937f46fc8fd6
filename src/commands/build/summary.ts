import { posix } from "node:path";
import { compareNotices } from "../../compare/notices.js";
import { withoutFingerprint } from "../../compare/without-fingerprint.js";
import { dueDate } from "../../lint/facts/review-dates.js";
import { type CalendarDate, daysBetween, parseDate } from "../../model/date.js";
import type { OutputFile, Written } from "../../model/io.js";
import type { BuildSummary, NoticeOutcome } from "../../report/build/build-summary.js";
import { writeSummary } from "../../report/build/write-summary.js";
import { missingFacts } from "../../report/missing-facts.js";
import { summarise } from "../../report/report.js";
import { typedCommand } from "../shared/as-typed.js";
import type { Run } from "../shared/check-files.js";
import type { Session } from "../shared/session.js";
import type { Made, NoticeFacts } from "./make-pages.js";
import type { PreviousBuild } from "./previous-build.js";
import { stalePages } from "./stale-pages.js";

/** What a build did. */
export interface Built {
  readonly run: Run<Made>;
  readonly patterns: readonly string[];
  readonly out: string;
  /** Whether a page for each group was asked for. */
  readonly audiences: boolean;
  readonly files: readonly OutputFile[];
  readonly former: PreviousBuild;
  readonly written: readonly Written[];
  /** Whether the findings have been shown already. */
  readonly shown: boolean;
  /** Whether another build came before in the same run. */
  readonly brief: boolean;
}

/** Prints to standard error what was written, what has changed, when the next review is due and what to do next. */
export async function printSummary(session: Session, built: Built): Promise<void> {
  const summary = await summaryOf(session, built);
  const { lang, colors } = session;
  session.io.stderr.write(writeSummary(summary, { lang, colors: colors.stderr, brief: built.brief }));
}

async function summaryOf({ io }: Session, built: Built): Promise<BuildSummary> {
  const { run, patterns, out, written } = built;
  const { report } = run;
  const today = parseDate(report.today) as CalendarDate;
  const { errors, warnings } = summarise(report);
  const pages = run.checked.flatMap((made) => made.pages);
  const wholes = new Set(pages.flatMap(({ wholeFile }) => (wholeFile ? [posix.join(out, wholeFile)] : [])));
  const notices = run.checked.flatMap(({ file, notice }) => (notice ? [{ file, ...notice }] : []));
  return {
    out,
    changed: written.filter(({ status }) => status !== "unchanged").length,
    total: written.length,
    notices: await outcomes(built),
    today: report.today,
    reviews: notices.map(({ file, review }) => ({
      file,
      due: dueDate(review.lastReviewed, review.cycle, today),
    })),
    waivers: waiversOf(report.diagnostics, today),
    missing: [...wholes].filter((path) => !io.exists(path)),
    left: stalePages(io, out, wholeNotices(run.checked), new Set(built.files.map(({ name }) => name))),
    skipped: built.audiences ? notices.flatMap(skippedGroups) : [],
    facts: built.shown ? { total: 0, waived: 0 } : (report.missing ?? missingFacts(report.diagnostics)),
    errors,
    warnings,
    lint: [
      `${typedCommand(io.env)} lint`,
      ...patterns.map((pattern) => (/[^\w./-]/.test(pattern) ? `"${pattern}"` : pattern)),
    ].join(" "),
    review: `${typedCommand(io.env)} review`,
  };
}

function wholeNotices(checked: readonly Made[]): NoticeFacts[] {
  return checked.flatMap(({ notice, pages }) =>
    notice && pages.some(({ wholeFile }) => wholeFile === undefined) ? [notice] : [],
  );
}

/** Each notice with what is made from the same facts: `x.md`, and `x.customer.md` or another that begins so. */
async function outcomes({ files, former, written }: Built): Promise<NoticeOutcome[]> {
  const names = [...former.keys()].map((name) => name.replace(/\.md$/, ""));
  const heads = names.filter((name) => !names.some((other) => name.startsWith(`${other}.`)));
  const statuses = new Map(files.map(({ name }, index) => [name, written[index]?.status]));
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const textOf = (name: string) => texts.get(`${name}.md`) ?? "";
  const result: NoticeOutcome[] = [];
  for (const head of heads) {
    const family = names.filter((name) => name === head || name.startsWith(`${head}.`));
    // Compared by the Markdown, since a change of style changes the page too.
    const changed = family.filter((name) => differs(former.get(`${name}.md`), textOf(name)));
    const lead = former.get(`${head}.md`) === null ? head : (changed[0] ?? head);
    const others = (names: readonly string[]) =>
      names.filter((name) => name !== lead).map((name) => `${name}.html`);
    const before = former.get(`${lead}.md`);
    const after = textOf(lead);
    result.push({
      name: head,
      lead,
      former: formerly(before, statuses.get(`${lead}.html`)),
      changes: typeof before === "string" && differs(before, after) ? await compare(before, after) : [],
      alsoNew: others(family.filter((name) => statuses.get(`${name}.html`) === "created")),
      alsoChanged: others(changed),
    });
  }
  return result;
}

/** Whether the text differs from the last build, as one that cannot be read does. New text counts as changed. */
function differs(before: string | null | undefined, after: string): boolean {
  if (before === null) return false;
  return before === undefined || withoutFingerprint(before) !== withoutFingerprint(after);
}

// A page whose Markdown has been deleted is not a new page.
function formerly(before: string | null | undefined, page: Written["status"] | undefined) {
  if (before === null && page === "created") return "none";
  return typeof before === "string" ? "read" : "unreadable";
}

// Loaded only when there is something to compare.
async function compare(before: string, after: string) {
  return compareNotices(before, after);
}

function waiversOf(diagnostics: Run["report"]["diagnostics"], today: CalendarDate): BuildSummary["waivers"] {
  const ends = diagnostics.flatMap(({ waived }) => (waived ? [waived.until] : [])).sort();
  const until = ends[0];
  const date = until === undefined ? undefined : parseDate(until);
  return until && date ? { count: ends.length, until, days: daysBetween(today, date) } : undefined;
}

function skippedGroups({
  file,
  groups,
  concerned,
}: NoticeFacts & { readonly file: string }): BuildSummary["skipped"] {
  return groups.filter((id) => !concerned.includes(id)).map((id) => ({ file, id }));
}
