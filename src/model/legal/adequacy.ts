import type { Dated } from "./dated.js";

/** A decision of the European Commission that a country's level of protection is adequate (GDPR art. 45.3). */
export interface AdequacyDecision {
  /** When it was taken: `YYYY-MM-DD`, or `YYYY-MM` where only the month is established. */
  readonly decided: string;
  /** The last day it applies, `YYYY-MM-DD`; absent where it has no end date. */
  readonly expires?: string;
  /** Whom it covers, where that is not everyone; `unconfirmed` where the decision itself is to be checked. */
  readonly limit?: "framework-participants" | "commercial-organisations" | "unconfirmed";
}

/** Adequacy decisions by country code (ISO 3166-1 alpha-2). Decisions on organisations are not countries: left out. */
export const ADEQUACY: Dated<Readonly<Record<string, AdequacyDecision>>> = {
  source: "European Commission, list of adequacy decisions under art. 45 GDPR",
  asOf: "2026-11",
  value: {
    AD: { decided: "2010-10-19" },
    AR: { decided: "2003-06-30" },
    BR: { decided: "2026-01", limit: "unconfirmed" },
    CA: { decided: "2001-12-20", limit: "commercial-organisations" },
    CH: { decided: "2000-07-26" },
    FO: { decided: "2010-03-05" },
    GB: { decided: "2021-06-28", expires: "2031-12-27" },
    GG: { decided: "2003-11-21" },
    IL: { decided: "2011-01-31" },
    IM: { decided: "2004-04-28" },
    JE: { decided: "2008-05-08" },
    JP: { decided: "2019-01-23" },
    KR: { decided: "2021-12-17" },
    NZ: { decided: "2012-12-19" },
    US: { decided: "2023-07-10", limit: "framework-participants" },
    UY: { decided: "2012-08-21" },
  },
};
