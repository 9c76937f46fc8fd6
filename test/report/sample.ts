import { plain } from "../../src/model/colors.js";
import type { Diagnostic } from "../../src/model/diagnostic.js";
import { lineStarts, rangeAt } from "../../src/model/source.js";
import type { Lang } from "../../src/model/text.js";
import type { Report, ReportOptions } from "../../src/report/report.js";
import type { RuleMeta } from "../../src/report/rule-meta.js";

export const POLICY = "policy/integritetspolicy.yaml";
export const HOSTILE = "odd/a b,c:d\n::error::e.yaml";
export const CLEAN = "./policy/klar.yaml";

const policyText = `schemaVersion: 1
controller:
  name: Exempel AB
  organisationNumber: 556000-0001
purposes:
  recruitment:
    legalBasis: undecided
    retention: undecided
review: { cycle: P1Y }
`;

const hostileText = `# \u001b[31m ::stop-commands::x %0A <script>alert(1)</script> ]]> | \`x\` \u202e\r\n##[error]name: x\r\n`;

/** What a hostile file can put into a message: everything that some reader of a report would act on. */
export const ATTACK =
  "\u001b[2J\u009b1m\r\n::stop-commands::x\n##[error]y %0A%25 <script>alert(1)</script> ]]> &amp; \u202e\u2066 | `x` **b** [l](javascript:1) https://evil.example \ud800";

/** A finding on the characters `mark` of `text`. */
export function at(
  file: string,
  text: string,
  mark: string,
  rest: Partial<Diagnostic> & Pick<Diagnostic, "rule">,
): Diagnostic {
  const start = text.indexOf(mark);
  return {
    file,
    range: rangeAt(lineStarts(text), [start, start + mark.length]),
    severity: "error",
    class: "law",
    message: { sv: "Något är fel. Skriv något annat.", en: "Something is wrong. Write something else." },
    path: "",
    legal: [],
    url: `docs/rules/README.md#${rest.rule}`,
    ...rest,
  };
}

const numberAt = policyText.indexOf("556000-0001");

const findings: readonly Diagnostic[] = [
  at(POLICY, policyText, "556000-0001", {
    rule: "organisation-number-invalid",
    path: "/controller/organisationNumber",
    message: {
      sv: "Kontrollsiffran i ”556000-0001” stämmer inte. Skriv numret som det står hos Bolagsverket.",
      en: 'The check digit of "556000-0001" is wrong. Write the number as the register has it.',
    },
    legal: ["GDPR art. 13.1 a", "GDPR art. 14.1 a"],
    fix: {
      description: { sv: "Skriv 556000-0002.", en: "Write 556000-0002." },
      edits: [{ start: numberAt, end: numberAt + 11, text: "556000-0002" }],
    },
  }),
  at(POLICY, policyText, "legalBasis: undecided", {
    rule: "legal-basis-undecided",
    path: "/purposes/recruitment/legalBasis",
    message: { sv: "Rättslig grund saknas. Välj en.", en: "The legal basis is missing. Choose one." },
    legal: ["GDPR art. 6.1", "GDPR art. 13.1 c"],
    waived: { until: "2027-03-31", reason: "väntar på beslut" },
  }),
  at(POLICY, policyText, "retention: undecided", {
    rule: "retention-undecided",
    path: "/purposes/recruitment/retention",
    message: { sv: "Lagringstid saknas. Ange en.", en: "The retention time is missing. Give one." },
    legal: ["GDPR art. 13.2 a"],
    waived: { until: "2027-06-30", reason: ATTACK },
  }),
  at(POLICY, policyText, "review", {
    rule: "review-missing",
    severity: "warning",
    class: "practice",
    path: "/review",
    message: {
      sv: "Senaste översyn saknas. Skriv lastReviewed.",
      en: "The last review is missing. Write lastReviewed.",
    },
  }),
  at(HOSTILE, hostileText, "##[error]name", {
    rule: "yaml-syntax",
    message: { sv: `Ogiltigt: ${ATTACK}`, en: `Invalid: ${ATTACK}` },
    fix: { description: { sv: ATTACK, en: ATTACK }, edits: [{ start: 0, end: 1, text: ATTACK }] },
  }),
];

/** One of everything: an error, a warning, two waived findings, a fix, a hostile file and a clean one. */
export const sample: Report = {
  files: [POLICY, HOSTILE, CLEAN],
  diagnostics: findings,
  texts: new Map([
    [POLICY, policyText],
    [HOSTILE, hostileText],
    [CLEAN, "schemaVersion: 1\n"],
  ]),
  today: "2026-11-22",
};

/** A report on one file, `a.yaml`, with the given findings. */
export function reportOn(text: string, ...diagnostics: readonly Diagnostic[]): Report {
  return { files: ["a.yaml"], diagnostics, texts: new Map([["a.yaml", text]]), today: "2026-11-22" };
}

export function options(lang: Lang, more: Partial<ReportOptions> = {}): ReportOptions {
  return { lang, colors: plain, quiet: false, showWaived: false, version: "1.2.3", ...more };
}

export const rules: readonly RuleMeta[] = [
  {
    id: "legal-basis-undecided",
    class: "law",
    severity: "error",
    summary: { sv: "Varje ändamål ska ha en rättslig grund.", en: "Every purpose must have a legal basis." },
    details: { sv: "Bestäm den och skriv in den.", en: "Decide it and write it down." },
    legal: ["GDPR art. 6.1", "GDPR art. 13.1 c", "GDPR art. 6.1"],
    url: "docs/rules/legal-basis-undecided.md",
  },
  {
    id: "organisation-number-invalid",
    class: "practice",
    severity: "error",
    summary: { sv: "Organisationsnumret ska vara giltigt.", en: "The organisation number must be valid." },
    details: { sv: "Siffran sist är en kontrollsiffra.", en: "The last digit is a check digit." },
    legal: [],
    url: "https://example.org/rules/organisation-number-invalid",
  },
];
