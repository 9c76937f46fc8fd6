import { mapped } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const dpoContactMissing: Rule = {
  id: "dpo-contact-missing",
  class: "law",
  legal: ["GDPR art. 13.1 b", "GDPR art. 14.1 b"],
  gap: true,
  summary: {
    sv: "Finns det ett dataskyddsombud ska policyn säga hur man når ombudet.",
    en: "Where there is a data protection officer, the notice must say how to reach them.",
  },
  details: {
    sv: "Lagen kräver kontaktuppgifter, inte namn: en funktionsadress räcker och håller längre. Ange minst e-postadress, telefonnummer eller postadress.",
    en: "The law asks for contact details, not for a name: the address of the function is enough and lasts longer. Give at least an e-mail address, a telephone number or a postal address.",
  },
  bad: [
    { yaml: "dataProtectionOfficer:\n  name: Kim Exempel", at: ["/dataProtectionOfficer"] },
    {
      yaml: "dataProtectionOfficer:\n  website: https://www.example.se/ombud",
      at: ["/dataProtectionOfficer"],
    },
  ],
  good: [
    { yaml: "dataProtectionOfficer:\n  email: dataskyddsombud@example.se" },
    { yaml: "dataProtectionOfficer:\n  name: Kim Exempel\n  phone: 08-465 004 10" },
    { yaml: "dataProtectionOfficer: none" },
    { yaml: "dataProtectionOfficer: undecided" },
  ],
  *check(policy) {
    const officer = mapped(policy.dataProtectionOfficer);
    if (!officer || (officer.email ?? officer.phone ?? officer.address)) return;
    yield {
      path: "/dataProtectionOfficer",
      message: {
        sv: "Dataskyddsombudet saknar kontaktuppgifter. Lägg till minst en av email, phone och address under dataProtectionOfficer, till exempel email: dataskyddsombud@example.se",
        en: "The data protection officer has no contact details. Add at least one of email, phone and address under dataProtectionOfficer, for example email: dpo@example.se",
      },
    };
  },
};
