import type { Dated } from "./dated.js";

/** The age, in years, from which a child in Sweden can consent to an information-society service. */
export const CHILD_CONSENT_AGE: Dated<number> = {
  value: 13,
  source: "lag (2018:218) 2 kap. 4 §",
  asOf: "2026-11-25",
};
