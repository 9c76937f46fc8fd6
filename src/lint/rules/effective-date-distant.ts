import { addPeriod, compareDates, parseDate } from "../../model/date.js";
import type { Rule } from "../rule.js";

const FARTHEST = { years: 2, months: 0, days: 0 };

export const effectiveDateDistant: Rule = {
  id: "effective-date-distant",
  class: "practice",
  legal: [],
  summary: {
    sv: "En version ska inte börja gälla mer än två år fram i tiden.",
    en: "A version must not take effect more than two years ahead.",
  },
  details: {
    sv: "En dag så långt fram är nästan alltid ett felskrivet årtal. Sidan skulle säga att policyn inte gäller ännu.",
    en: "A date so far ahead is almost always a mistyped year. The page would say that the notice does not apply yet.",
  },
  bad: [{ yaml: "effectiveFrom: 2062-11-22", at: ["/effectiveFrom"] }],
  good: [
    { yaml: "effectiveFrom: 2026-11-22" },
    { yaml: "effectiveFrom: 2028-11-22" },
    { yaml: "effectiveFrom: 2062-11-22", today: "2061-01-01" },
  ],
  *check({ effectiveFrom }, { today }) {
    const date = effectiveFrom === undefined ? undefined : parseDate(effectiveFrom);
    if (!date || compareDates(date, addPeriod(today, FARTHEST)) <= 0) return;
    yield {
      path: "/effectiveFrom",
      message: {
        sv: `${effectiveFrom} är mer än två år fram i tiden. Kontrollera årtalet.`,
        en: `${effectiveFrom} is more than two years ahead. Check the year.`,
      },
    };
  },
};
