import type { Rule } from "../rule.js";

const AUTHORITY =
  "controller:\n  name: Exempelkommunen\n  email: kommunen@example.se\n  publicAuthority: true";

export const dpoAuthorityMissing: Rule = {
  id: "dpo-authority-missing",
  class: "law",
  legal: ["GDPR art. 37.1 a", "GDPR art. 13.1 b", "GDPR art. 14.1 b"],
  gap: true,
  summary: {
    sv: "En myndighet ska ha ett dataskyddsombud, och policyn ska ange hur man når det.",
    en: "A public authority must have a data protection officer, and the notice must say how to reach them.",
  },
  details: {
    sv: "Myndigheter och andra offentliga organ måste utnämna ett dataskyddsombud. Det kan vara gemensamt för flera. Undantag gäller bara för domstolar när de dömer.",
    en: "Public authorities and bodies must designate a data protection officer. Several may share one. The only exception is courts acting in their judicial capacity.",
  },
  bad: [
    { yaml: `${AUTHORITY}\ndataProtectionOfficer: none`, at: ["/dataProtectionOfficer"] },
    { yaml: `${AUTHORITY}\ndataProtectionOfficer: undecided`, at: ["/dataProtectionOfficer"] },
  ],
  good: [
    { yaml: `${AUTHORITY}\ndataProtectionOfficer: { email: dso@example.se }` },
    { yaml: "dataProtectionOfficer: undecided" },
    { yaml: "dataProtectionOfficer: none" },
  ],
  *check({ controller, dataProtectionOfficer }) {
    if (!controller.publicAuthority || typeof dataProtectionOfficer !== "string") return;
    const none = dataProtectionOfficer === "none";
    yield {
      path: "/dataProtectionOfficer",
      message: {
        sv: `En myndighet måste ha ett dataskyddsombud (artikel 37.1 a), men policyn säger ${none ? "att det inte finns något" : "inte hur man når det"}. Skriv dataProtectionOfficer: { email: ombudets adress }`,
        en: `A public authority must have a data protection officer (Article 37(1)(a)), but the notice ${none ? "says there is none" : "does not say how to reach them"}. Write dataProtectionOfficer: { email: the officer's address }`,
      },
    };
  },
};
