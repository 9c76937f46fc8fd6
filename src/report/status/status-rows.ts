import type { Text } from "../../model/text.js";
import { missingSentence } from "../missing-facts.js";
import { periodText } from "../period-text.js";
import { when } from "../when.js";
import { renewalRow, waiversRow } from "./due-rows.js";
import type { PageStatus, PolicyStatus } from "./status.js";
import { row, type StatusRow, type Weight, weightOf } from "./status-row.js";

/** All that is known of the state of a policy, line by line. */
export function statusRows(status: PolicyStatus): StatusRow[] {
  return [
    versionRow(status),
    reviewRow(status.review),
    missingRow(status),
    findingsRow(status),
    waiversRow(status.due),
    renewalRow(status.due, "agreement", { sv: "Avtal", en: "Agreements" }),
    renewalRow(status.due, "balancing", { sv: "Intresseavvägningar", en: "Balancing tests" }),
    pagesRow(status.pages),
  ];
}

function versionRow({ version, effectiveFrom }: PolicyStatus): StatusRow {
  const number =
    version === undefined
      ? { sv: "inget versionsnummer", en: "no version number" }
      : { sv: version, en: version };
  const from = effectiveFrom && {
    sv: `${effectiveFrom.days > 0 ? "börjar gälla" : "gäller sedan"} ${effectiveFrom.date}, ${when(effectiveFrom.days).sv}`,
    en: `${effectiveFrom.days > 0 ? "takes effect on" : "in force since"} ${effectiveFrom.date}, ${when(effectiveFrom.days).en}`,
  };
  const since = from ?? {
    sv: "inget datum för när den började gälla",
    en: "no date for when it took effect",
  };
  return row(
    { sv: "Version", en: "Version" },
    { sv: `${number.sv}, ${since.sv}`, en: `${number.en}, ${since.en}` },
    "plain",
  );
}

function reviewRow({ cycle, last, by, next, changedSince }: PolicyStatus["review"]): StatusRow {
  const label = { sv: "Granskning", en: "Review" };
  const every = { sv: periodText(cycle, "sv") ?? cycle, en: periodText(cycle, "en") ?? cycle };
  const details: StatusRow["details"] = [
    ...(last
      ? [
          {
            text: {
              sv: `senast granskad ${last.date}${by === undefined ? "" : ` av ${by}`}, ${when(last.days).sv}`,
              en: `last reviewed on ${last.date}${by === undefined ? "" : ` by ${by}`}, ${when(last.days).en}`,
            },
            weight: "plain" as const,
          },
        ]
      : []),
    ...(changedSince
      ? [
          {
            text: { sv: "innehållet har ändrats sedan dess", en: "the content has changed since then" },
            weight: "soon" as const,
          },
        ]
      : []),
  ];
  if (!next) {
    return row(
      label,
      {
        sv: `inte granskad än, eller utan datum för det (intervallet är ${every.sv})`,
        en: `not reviewed yet, or without a date of it (the cycle is ${every.en})`,
      },
      "late",
      details,
    );
  }
  const late = next.days < 0;
  return row(
    label,
    {
      sv: late
        ? `försenad: skulle ha gjorts senast ${next.date}, ${when(next.days).sv}`
        : `nästa senast ${next.date}, ${when(next.days).sv}`,
      en: late
        ? `overdue: was due on ${next.date}, ${when(next.days).en}`
        : `next by ${next.date}, ${when(next.days).en}`,
    },
    weightOf(next.days),
    details,
  );
}

function missingRow({ missing }: PolicyStatus): StatusRow {
  const sentence = missingSentence(missing);
  const value = sentence ?? { sv: "inget som lagen kräver", en: "nothing that the law requires" };
  return row({ sv: "Saknas", en: "Missing" }, value, sentence ? "late" : "fine");
}

function findingsRow({ errors, warnings }: PolicyStatus): StatusRow {
  const label = { sv: "Kontroll", en: "Checks" };
  if (errors + warnings === 0)
    return row(label, { sv: "inga fel eller varningar", en: "no errors or warnings" }, "fine");
  return row(
    label,
    {
      sv: `${errors} fel, ${warnings} ${warnings === 1 ? "varning" : "varningar"} (visas av policy lint)`,
      en: `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"} (shown by policy lint)`,
    },
    errors > 0 ? "late" : "soon",
  );
}

const STATES: Readonly<Record<PageStatus["state"], Text>> = {
  current: { sv: "aktuell", en: "up to date" },
  older: { sv: "inte som policyn är nu: kör policy build", en: "not as the policy is now: run policy build" },
  absent: { sv: "inte byggd", en: "not built" },
};

function pagesRow(pages: readonly PageStatus[]): StatusRow {
  const label = { sv: "Byggd sida", en: "Built page" };
  const one = (page: PageStatus): Text => ({
    sv: `${page.file}: ${STATES[page.state].sv}`,
    en: `${page.file}: ${STATES[page.state].en}`,
  });
  const weight = (page: PageStatus): Weight =>
    page.state === "current" ? "fine" : page.state === "older" ? "late" : "plain";
  const [first, ...rest] = pages;
  if (!first) return row(label, STATES.absent, "plain");
  return row(
    label,
    one(first),
    weight(first),
    rest.map((page) => ({ text: one(page), weight: weight(page) })),
  );
}
