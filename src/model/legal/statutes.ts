/** How long accounting records are kept: through a calendar year, not a number of years from the document's date. */
export const ACCOUNTING_RECORDS = {
  value: {
    name: "bokföringslagen (1999:1078)",
    section: "7 kap. 2 §",
    /** The number that identifies the act, and the stem and abbreviation that people write instead. */
    number: "1999:1078",
    stem: "bokföringslag",
    abbreviation: "bfl",
    /** Whole years after the end of the calendar year in which the financial year ended. */
    years: 7,
    /** The rule as the clause that a policy can use. */
    criteria: "till och med det sjunde året efter utgången av det kalenderår då räkenskapsåret avslutades",
  },
  source: "bokföringslagen (1999:1078) 7 kap. 2 §",
  asOf: "2026-11",
} as const;

/** How long data on applicants are commonly kept, since they can claim discrimination within that time. */
export const RECRUITMENT_DATA = {
  value: { name: "diskrimineringslagen (2008:567)", period: "P2Y" },
  source: "diskrimineringslagen (2008:567); common practice, not a limit that the act sets for personal data",
  asOf: "2026-11",
} as const;
