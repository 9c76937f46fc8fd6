import type { Dated } from "./dated.js";

/** A decision of the European Commission that a country's level of protection is adequate (GDPR art. 45.3). */
export interface AdequacyDecision {
  /** When it was taken: `YYYY-MM-DD`, or `YYYY-MM` where only the month is established. */
  readonly decided: string;
  /** The last day it applies, `YYYY-MM-DD`; absent where it has no end date. */
  readonly expires?: string;
  /** Whom it covers, where that is not everyone. */
  readonly limit?:
    | "framework-participants"
    | "commercial-organisations"
    | "business-operators"
    | "some-processing"
    | "automated-processing";
  /** The decision's number, where established. */
  readonly number?: string;
  /** The appeal that is pending, where there is one. */
  readonly underAppeal?: string;
}

/** Adequacy decisions by country code (ISO 3166-1 alpha-2).  */
export const ADEQUACY: Dated<Readonly<Record<string, AdequacyDecision>>> = {
  source: "European Commission, list of adequacy decisions under art. 45 GDPR",
  asOf: "2026-11-25",
  value: {
    AD: { decided: "2010-10-19" },
    AR: { decided: "2003-06-30" },
    BR: { decided: "2026-01-26", number: "(EU) 2026/179" },
    CA: { decided: "2001-12-20", limit: "commercial-organisations" },
    CH: { decided: "2000-07-26" },
    FO: { decided: "2010-03-05" },
    GB: { decided: "2021-06-28", expires: "2031-12-27" },
    GG: { decided: "2003-11-21" },
    IL: { decided: "2011-01-31", limit: "automated-processing" },
    IM: { decided: "2004-04-28" },
    JE: { decided: "2008-05-08" },
    JP: { decided: "2019-01-23", limit: "business-operators" },
    KR: { decided: "2021-12-17", limit: "some-processing" },
    NZ: { decided: "2012-12-19" },
    US: {
      decided: "2023-07-10",
      limit: "framework-participants",
      underAppeal: "C-703/25 P",
    },
    UY: { decided: "2012-08-21" },
  },
};

/** International organisations that have an adequacy decision. They are recipients of transfers, and have no country code. */
export const ADEQUATE_ORGANISATIONS: Dated<Readonly<Record<string, AdequacyDecision>>> = {
  source: "European Commission, list of adequacy decisions under art. 45 GDPR",
  asOf: "2026-11-25",
  value: { "European Patent Organisation": { decided: "2025-07-15" } },
};
