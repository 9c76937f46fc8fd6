import type { RuleInfo } from "../rule.js";

/** Reported where waivers are applied. */
export const waiverInvalid: RuleInfo = {
  id: "waiver-invalid",
  class: "practice",
  severity: "error",
  severityReason: {
    sv: "Ett undantag som inte går att läsa skulle dölja ett fynd utan att någon svarar för det.",
    en: "A waiver that cannot be read would hide a finding that nobody answers for.",
  },
  legal: [],
  summary: {
    sv: "Ett undantag ska ange en känd regel, ett slutdatum och ett skäl som säger varför.",
    en: "A waiver must give a known rule, an end date and a reason that says why.",
  },
  details: {
    sv: "Ett undantag är en kommentar på samma rad som fyndet, eller på raden ovanför: # policy-waive <regel> until ÅÅÅÅ-MM-DD: <skäl>. Det gäller till och med slutdatumet. Fel som gör sidan osann går inte att undanta. Det som policy scan saknar i policyn undantas med namn, var som helst i filen: # policy-waive provider-unknown example.se until ÅÅÅÅ-MM-DD: <skäl>.",
    en: "A waiver is a comment on the finding's line, or on the line above: # policy-waive <rule> until YYYY-MM-DD: <reason>. It holds through the end date. Errors that make the page untrue cannot be waived. What policy scan misses in the policy is waived by name, anywhere in the file: # policy-waive provider-unknown example.se until YYYY-MM-DD: <reason>.",
  },
  bad: [
    { yaml: "# policy-waive dpo-undecided: vi undersöker\ndataProtectionOfficer: undecided", at: [""] },
    { yaml: "# policy-waive dpo-undecided until 2027-01-31\ndataProtectionOfficer: undecided", at: [""] },
    { yaml: "# policy-waive dpo-undecided until 2027-01-31: x\ndataProtectionOfficer: undecided", at: [""] },
    {
      yaml: "# policy-waive dpo-undecied until 2027-01-31: vi undersöker\ndataProtectionOfficer: undecided",
      at: [""],
    },
  ],
  good: [
    {
      yaml: "# policy-waive dpo-undecided until 2027-01-31: vi undersöker\ndataProtectionOfficer: undecided",
    },
  ],
};
