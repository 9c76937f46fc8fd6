import type { Rule } from "../rule.js";

export const complaintMissing: Rule = {
  id: "complaint-missing",
  class: "law",
  legal: ["GDPR art. 13.2 d", "GDPR art. 14.2 e", "GDPR art. 77"],
  gap: true,
  summary: {
    sv: "Policyn ska upplysa om rätten att klaga hos tillsynsmyndigheten.",
    en: "The notice must mention the right to complain to the supervisory authority.",
  },
  details: {
    sv: "Den som anser att uppgifter behandlas fel kan klaga hos tillsynsmyndigheten. Rätten ska stå i policyn; mallen skriver ut myndigheten och dess kontaktuppgifter.",
    en: "Whoever thinks that data are processed wrongly can complain to the supervisory authority. The notice must say so; the template prints the authority and its contact details.",
  },
  bad: [{ yaml: "rights:\n  access: {}\n  damages: {}", at: ["/rights"] }],
  good: [{ yaml: "rights:\n  access: {}\n  complaint: {}" }],
  *check({ rights }) {
    if (rights.complaint) return;
    yield {
      path: "/rights",
      message: {
        sv: "Policyn upplyser inte om rätten att klaga hos tillsynsmyndigheten (artikel 77). Lägg till complaint: {} under rights",
        en: "The notice does not mention the right to complain to the supervisory authority (Article 77). Add complaint: {} under rights",
      },
    };
  },
};
