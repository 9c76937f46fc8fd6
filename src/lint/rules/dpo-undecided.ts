import type { Rule } from "../rule.js";

export const dpoUndecided: Rule = {
  id: "dpo-undecided",
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Lagen kräver uppgiften bara om det finns ett dataskyddsombud, och det framgår inte av filen.",
    en: "The law requires it only where there is a data protection officer, which the file does not show.",
  },
  legal: ["GDPR art. 13.1 b", "GDPR art. 14.1 b"],
  gap: true,
  summary: {
    sv: "Policyn ska säga om det finns ett dataskyddsombud, och hur man når det.",
    en: "The notice must say whether there is a data protection officer, and how to reach them.",
  },
  details: {
    sv: "Finns ett dataskyddsombud ska kontaktuppgifterna anges. Finns inget är det bra att säga det: skriv none.",
    en: "Where there is a data protection officer, the contact details must be given. Where there is none, it is good to say so: write none.",
  },
  bad: [{ yaml: "dataProtectionOfficer: undecided", at: ["/dataProtectionOfficer"] }],
  good: [
    { yaml: "dataProtectionOfficer: none" },
    { yaml: "dataProtectionOfficer:\n  email: dso@example.se" },
  ],
  *check(policy) {
    // An authority must have one: that is a rule of its own.
    if (policy.dataProtectionOfficer !== "undecided" || policy.controller.publicAuthority) return;
    yield {
      path: "/dataProtectionOfficer",
      message: {
        sv: "Policyn säger inte om det finns ett dataskyddsombud. Skriv none om inget är utsett, annars ombudets email eller phone.",
        en: "The notice does not say whether there is a data protection officer. Write none if there is none, else the officer's email or phone.",
      },
    };
  },
};
