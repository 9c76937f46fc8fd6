import type { Dated } from "./dated.js";

/** A statute that says how long records are kept. */
export interface KeepingStatute {
  readonly name: string;
  readonly section: string;
  /** The number that identifies the act, and the stem and abbreviation that people write instead. */
  readonly number: string;
  readonly stem: string;
  readonly abbreviation: string;
  /** Whole years after the end of the calendar year in which the financial year ended. */
  readonly years: number;
  /** The rule as the clause that a policy can use. */
  readonly criteria: string;
}

/** Accounting records are kept through a calendar year, not a number of years from the document's date. */
export const ACCOUNTING_RECORDS: Dated<KeepingStatute> = {
  value: {
    name: "bokföringslagen (1999:1078)",
    section: "7 kap. 2 §",
    number: "1999:1078",
    stem: "bokföringslag",
    abbreviation: "bfl",
    years: 7,
    criteria: "till och med det sjunde året efter utgången av det kalenderår då räkenskapsåret avslutades",
  },
  source: "bokföringslagen (1999:1078) 7 kap. 2 §",
  asOf: "2026-11-25",
};

/** How long data on applicants are commonly kept at most: the time in which discrimination can be claimed. */
export const RECRUITMENT_DATA: Dated<{ readonly period: string; readonly act: string }> = {
  value: { period: "P2Y", act: "diskrimineringslagen (2008:567)" },
  source: "diskrimineringslagen (2008:567); common practice, not a limit that the act sets for personal data",
  asOf: "2026-11-25",
};

/** A statute that limits in years how long records may or must be kept. */
export interface LimitStatute {
  readonly name: string;
  readonly section: string;
  readonly number: string;
  readonly years: number;
}

/** Whistleblowing cases: at most so many years after the case is closed. */
export const WHISTLEBLOWING_CASES: Dated<LimitStatute> = {
  value: { name: "lag (2021:890)", section: "7 kap.", number: "2021:890", years: 2 },
  source: "lag (2021:890) om skydd för personer som rapporterar om missförhållanden, 7 kap.",
  asOf: "2026-11-25",
};

/** Patient records: at least so many years after the last entry. */
export const PATIENT_RECORDS: Dated<LimitStatute> = {
  value: { name: "patientdatalagen (2008:355)", section: "3 kap. 17 §", number: "2008:355", years: 10 },
  source: "patientdatalagen (2008:355) 3 kap. 17 §",
  asOf: "2026-11-25",
};
