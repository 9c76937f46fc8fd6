import type { RuleInfo } from "../rule.js";

/** Reported where waivers are applied. */
export const waiverExpired: RuleInfo = {
  id: "waiver-expired",
  class: "practice",
  severity: "error",
  severityReason: {
    sv: "Det ni själva har satt som sista dag har passerat.",
    en: "The last day that you set yourselves has passed.",
  },
  legal: [],
  summary: {
    sv: "Ett undantag gäller bara till och med sitt slutdatum.",
    en: "A waiver holds only through its end date.",
  },
  details: {
    sv: "När tiden har gått ut visas fyndet igen, tillsammans med det här. Fatta beslutet som undantaget väntade på, skriv in det och ta bort kommentaren.",
    en: "When time is up the finding is shown again, together with this one. Make the decision that the waiver waited for, write it down and remove the comment.",
  },
  bad: [
    {
      yaml: "# policy-waive dpo-undecided until 2026-11-21: vi undersöker\ndataProtectionOfficer: undecided",
      at: [""],
    },
  ],
  good: [
    {
      yaml: "# policy-waive dpo-undecided until 2026-11-22: vi undersöker\ndataProtectionOfficer: undecided",
    },
  ],
};
