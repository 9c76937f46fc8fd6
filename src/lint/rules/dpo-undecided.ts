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
    if (policy.dataProtectionOfficer !== "undecided") return;
    const authority = policy.controller.publicAuthority === true;
    yield {
      path: "/dataProtectionOfficer",
      message: {
        sv: authority
          ? "Policyn säger inte hur man når dataskyddsombudet. En myndighet måste ha ett (artikel 37.1 a). Skriv dataProtectionOfficer: { email: ombudets adress }"
          : "Policyn säger inte om det finns ett dataskyddsombud. Skriv none om inget är utsett, annars ombudets email eller phone.",
        en: authority
          ? "The notice does not say how to reach the data protection officer. A public authority must have one (Article 37(1)(a)). Write dataProtectionOfficer: { email: the officer's address }"
          : "The notice does not say whether there is a data protection officer. Write none if there is none, else the officer's email or phone.",
      },
    };
  },
};
