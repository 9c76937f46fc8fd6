import type { RuleInfo } from "../rule.js";

/** Reported where waivers are applied. */
export const waiverTooLong: RuleInfo = {
  id: "waiver-too-long",
  class: "practice",
  legal: [],
  summary: {
    sv: "Ett undantag får gälla högst två år.",
    en: "A waiver may run for two years at most.",
  },
  details: {
    sv: "Ett undantag skjuter upp ett beslut, det ersätter det inte. Med ett slutdatum långt fram frågar verktyget aldrig igen, och sidan saknar under tiden det som lagen eller vägledningen begär. Sätt ett datum inom två år. Är frågan inte avgjord då, ta ställning till den på nytt.",
    en: "A waiver puts a decision off, it does not replace it. With a distant end date the tool never asks again, and meanwhile the page lacks what the law or the guidelines ask for. Set a date within two years. If the question is not settled then, consider it again.",
  },
  bad: [
    {
      yaml: "# policy-waive dpo-undecided until 2099-12-31: styrelsen har inte bestämt\ndataProtectionOfficer: undecided",
      at: [""],
    },
    {
      yaml: "# policy-waive dpo-undecided until 2028-11-23: styrelsen har inte bestämt\ndataProtectionOfficer: undecided",
      at: [""],
    },
  ],
  good: [
    {
      yaml: "# policy-waive dpo-undecided until 2028-11-22: styrelsen har inte bestämt\ndataProtectionOfficer: undecided",
    },
  ],
};
