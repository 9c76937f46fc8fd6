import type { Text } from "../text.js";
import { ADEQUACY, ADEQUATE_ORGANISATIONS, type AdequacyDecision } from "./adequacy.js";
import { AI_TRANSPARENCY } from "./ai.js";
import { CHILD_CONSENT_AGE } from "./child-consent-age.js";
import type { Dated } from "./dated.js";
import { EEA_STATES } from "./eea.js";
import { OUTDATED_WORDS } from "./outdated-words.js";
import { LEGAL_SOURCES } from "./sources.js";
import { ACCOUNTING_RECORDS, PATIENT_RECORDS, RECRUITMENT_DATA, WHISTLEBLOWING_CASES } from "./statutes.js";

/** One legal fact that the tool builds on, with its source and dates. */
export interface LegalDatum {
  readonly name: Text;
  readonly source: string;
  readonly asOf: string;
  readonly expires?: string;
  readonly underAppeal?: string;
}

/** Every legal fact that can go out of date, in the order of the documentation. */
export function legalTable(): LegalDatum[] {
  return [
    ...LEGAL_SOURCES.map(({ name, asOf }) => ({ name, source: name.en, asOf })),
    datum(
      "Bokföring: år efter kalenderåret",
      "Accounting records: years after the calendar year",
      ACCOUNTING_RECORDS,
    ),
    datum("Visselblåsning: högst så många år", "Whistleblowing: at most so many years", WHISTLEBLOWING_CASES),
    datum("Patientjournal: minst så många år", "Patient records: at least so many years", PATIENT_RECORDS),
    datum("Rekrytering: vanlig tid", "Recruitment: common period", RECRUITMENT_DATA),
    datum("Barns samtycke: ålder", "Children's consent: age", CHILD_CONSENT_AGE),
    datum("EES-staterna", "The states of the EEA", EEA_STATES),
    datum("Namn som har blivit inaktuella", "Names that have gone out of date", OUTDATED_WORDS),
    datum("AI-förordningen artikel 50: första dag", "AI Act Article 50: first day", AI_TRANSPARENCY),
    ...decisions(ADEQUACY),
    ...decisions(ADEQUATE_ORGANISATIONS),
  ];
}

/** The facts that are due to be checked again on a day: expired, or last read more than a year ago. */
export function dueForCheck(today: string, table: readonly LegalDatum[] = legalTable()): LegalDatum[] {
  return table.filter(
    ({ asOf, expires }) => (expires !== undefined && expires < today) || aYearAfter(asOf) < today,
  );
}

function aYearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

function datum(sv: string, en: string, { source, asOf, expires }: Dated<unknown>): LegalDatum {
  return { name: { sv, en }, source, asOf, ...(expires === undefined ? {} : { expires }) };
}

function decisions({ value, source, asOf }: Dated<Readonly<Record<string, AdequacyDecision>>>): LegalDatum[] {
  return Object.entries(value).map(([where, { decided, number, expires, underAppeal }]) => ({
    name: { sv: `Adekvat skyddsnivå: ${where}, ${decided}`, en: `Adequacy: ${where}, ${decided}` },
    source: number === undefined ? source : `${source}: ${number}`,
    asOf,
    ...(expires === undefined ? {} : { expires }),
    ...(underAppeal === undefined ? {} : { underAppeal }),
  }));
}
