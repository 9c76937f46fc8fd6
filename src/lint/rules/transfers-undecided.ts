import type { Rule } from "../rule.js";

export const transfersUndecided: Rule = {
  id: "transfers-undecided",
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Lagen kräver uppgiften bara om det finns en överföring, och det framgår inte av filen.",
    en: "The law requires it only where there is a transfer, which the file does not show.",
  },
  legal: ["GDPR art. 13.1 f", "GDPR art. 14.1 f"],
  gap: true,
  summary: {
    sv: "Policyn ska säga om uppgifter förs över till länder utanför EU/EES.",
    en: "The notice must say whether data are transferred outside the EEA.",
  },
  details: {
    sv: "Den registrerade ska få veta om uppgifterna lämnar EU/EES, vart, med vilket stöd och hur man får en kopia av skyddsåtgärderna. Stannar allt inom EU/EES, skriv none.",
    en: "People must be told whether their data leave the EEA, where to, on which ground and how to get a copy of the safeguards. Where everything stays within the EEA, write none.",
  },
  bad: [{ yaml: "transfers: undecided", at: ["/transfers"] }],
  good: [{ yaml: "transfers: none" }],
  *check(policy) {
    if (policy.transfers !== "undecided") return;
    yield {
      path: "/transfers",
      message: {
        sv: "Policyn säger inte om uppgifter förs över till länder utanför EU/EES. Skriv none om allt stannar inom EU/EES, annars varje överföring med country och mechanism.",
        en: "The notice does not say whether data are transferred outside the EEA. Write none if everything stays within it, else each transfer with country and mechanism.",
      },
    };
  },
};
