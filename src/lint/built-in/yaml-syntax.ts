import type { RuleInfo } from "../rule.js";

/** Reported by the parser, before any rule runs. */
export const yamlSyntax: RuleInfo = {
  id: "yaml-syntax",
  class: "practice",
  severity: "error",
  severityReason: {
    sv: "Filen går inte att läsa så länge felet finns kvar.",
    en: "The file cannot be read while the error remains.",
  },
  legal: [],
  integrity: true,
  summary: {
    sv: "Filen ska vara läsbar YAML: ett enda dokument i UTF-8, utan dubbla nycklar, ankare, alias eller taggar.",
    en: "The file must be readable YAML: one document in UTF-8, without duplicate keys, anchors, aliases or tags.",
  },
  details: {
    sv: "Det vanligaste felet är indragning: använd mellanslag, aldrig tabbtecken, och lika många för allt som hör ihop. Texter som innehåller kolon följt av mellanslag, eller som börjar med något av tecknen * & ! % @ [ {, behöver citattecken.",
    en: "The most common mistake is indentation: use spaces, never tabs, and equally many for what belongs together. Texts that contain a colon and a space, or that start with one of * & ! % @ [ {, need quotes.",
  },
  bad: [{ yaml: "title: Policy: vår", at: ["/title"] }],
  good: [{ yaml: 'title: "Policy: vår"' }],
};
