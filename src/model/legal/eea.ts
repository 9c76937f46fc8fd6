import type { Dated } from "./dated.js";

/** The member states of the European Economic Area, by ISO 3166-1 code: the 27 EU states, Iceland, Liechtenstein and Norway. */
export const EEA_STATES: Dated<readonly string[]> = {
  // biome-ignore format: a list of states reads best on few lines
  value: [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
    "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    "IS", "LI", "NO",
  ],
  source: "EU: art. 52 in the Treaty on European Union; EEA: the EEA Agreement",
  asOf: "2026-11-25",
};

// No codes of states, but what people write for "somewhere within".
const WITHIN = ["EEA", "EU"];

const CODES = new Set([...EEA_STATES.value, ...WITHIN]);

/** Whether the country (two capital letters, or `EEA`) lies within the EEA, so that no transfer takes place. */
export function isInEea(code: string): boolean {
  return CODES.has(code);
}
