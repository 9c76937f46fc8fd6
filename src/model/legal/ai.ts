import type { Dated } from "./dated.js";

/** The first day on which most of Article 50 of the AI Act applies, `YYYY-MM-DD`. */
export const AI_TRANSPARENCY: Dated<string> = {
  value: "2026-08-02",
  source: "Regulation (EU) 2024/1689 (AI Act), art. 50 and 113",
  asOf: "2026-11-25",
};
