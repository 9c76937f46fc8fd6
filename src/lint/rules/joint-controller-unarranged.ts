import { child } from "../../model/pointer.js";
import { entries } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const jointControllerUnarranged: Rule = {
  id: "joint-controller-unarranged",
  class: "law",
  legal: ["GDPR art. 26.1"],
  summary: {
    sv: "En mottagare som är gemensamt ansvarig ska ha ett arrangemang med er om vem som gör vad.",
    en: "A recipient that is a joint controller must have an arrangement with you on who does what.",
  },
  details: {
    sv: "Gemensamt personuppgiftsansvariga ska tillsammans bestämma vem som svarar för vilka skyldigheter. Skriv agreement med type: joint-controller. Har ni inget arrangemang: gör ett, eller rätta rollen om mottagaren ansvarar på egen hand (controller) eller är biträde (processor).",
    en: "Joint controllers must determine between them who answers for which obligations. Write agreement with type: joint-controller. If you have no arrangement: make one, or correct the role if the recipient is responsible on its own (controller) or a processor.",
  },
  bad: [
    {
      yaml: "recipients:\n  partner:\n    name: Partnern AB\n    role: joint-controller\n    country: SE\n    purpose: driva kundklubben",
      at: ["/recipients/partner"],
    },
    {
      yaml: "recipients:\n  partner:\n    name: Partnern AB\n    role: joint-controller\n    agreement: { type: dpa }",
      at: ["/recipients/partner/agreement/type"],
    },
  ],
  good: [
    {
      yaml: "recipients:\n  partner:\n    name: Partnern AB\n    role: joint-controller\n    agreement: { type: joint-controller }",
    },
    { yaml: "recipients:\n  partner:\n    name: Partnern AB\n    role: controller" },
    { yaml: "recipients:\n  partner:\n    name: Partnern AB" },
  ],
  *check(policy) {
    for (const [id, { role, agreement }, path] of entries(policy.recipients, "recipients")) {
      if (role !== "joint-controller" || agreement?.type === "joint-controller") continue;
      const add = agreement
        ? { sv: "Skriv type: joint-controller", en: "Write type: joint-controller" }
        : {
            sv: "Lägg till agreement: { type: joint-controller }",
            en: "Add agreement: { type: joint-controller }",
          };
      yield {
        path: agreement ? child(child(path, "agreement"), "type") : path,
        message: {
          sv: `Mottagaren ”${id}” är gemensamt ansvarig med er men har inget arrangemang om vem som gör vad (artikel 26). ${add.sv} om ni har ett, eller rätta role.`,
          en: `The recipient "${id}" is a joint controller with you but has no arrangement on who does what (Article 26). ${add.en} if you have one, or correct role.`,
        },
      };
    }
  },
};
