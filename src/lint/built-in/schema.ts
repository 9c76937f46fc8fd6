import type { RuleInfo } from "../rule.js";

/** Reported by the JSON Schema validation, before any rule runs. */
export const schemaRule: RuleInfo = {
  id: "schema",
  class: "practice",
  severity: "error",
  severityReason: {
    sv: "Verktyget kan inte göra en sida av en fil som det inte förstår.",
    en: "The tool cannot make a page of a file that it does not understand.",
  },
  legal: [],
  integrity: true,
  summary: {
    sv: "Filen ska ha de nycklar och värden som schemat beskriver, och inga andra.",
    en: "The file must have the keys and values that the schema describes, and no others.",
  },
  details: {
    sv: "Schemat ligger i schema/policy.schema.json. Med raden ”# yaml-language-server: $schema=…” överst visar redigeringsprogrammet vad varje nyckel betyder medan du skriver.",
    en: 'The schema is schema/policy.schema.json. With the line "# yaml-language-server: $schema=…" at the top, your editor shows what each key means as you type.',
  },
  bad: [
    { yaml: "titel: Integritetspolicy", at: ["/titel"] },
    { yaml: "effectiveFrom: 2026-02-30", at: ["/effectiveFrom"] },
    { yaml: "title: Integritetspolicy", without: ["controller"], at: [""] },
  ],
  good: [{ yaml: "effectiveFrom: 2026-02-28" }],
};
