import type { RuleInfo } from "../rule.js";

/** Reported where waivers are applied. */
export const waiverUnused: RuleInfo = {
  id: "waiver-unused",
  class: "practice",
  legal: [],
  summary: {
    sv: "Ett undantag som inte behövs ska tas bort.",
    en: "A waiver that is not needed must be removed.",
  },
  details: {
    sv: "Undantaget gäller en rad där regeln inte längre har något att säga. Kvarglömda undantag kan dölja ett nytt fel på samma rad.",
    en: "The waiver concerns a line of which the rule has nothing more to say. Waivers left behind can hide a new error on the same line.",
  },
  bad: [
    {
      yaml: "# policy-waive dpo-undecided until 2027-01-31: vi undersöker\ndataProtectionOfficer: none",
      at: [""],
    },
  ],
  good: [{ yaml: "dataProtectionOfficer: none" }],
};
