import type { RuleInfo } from "../rule.js";

/** Reported by the build, of an organisation's own templates. */
export const templateRule: RuleInfo = {
  id: "template",
  class: "practice",
  severity: "error",
  severityReason: {
    sv: "Mallen går inte att använda så länge felet finns kvar.",
    en: "The template cannot be used while the error remains.",
  },
  legal: [],
  integrity: true,
  about: "template",
  summary: {
    sv: "En egen mall ska bara läsa det som finns och bara skriva text som alla utdata kan visa.",
    en: "A template of your own must read only what there is, and write only text that every output can show.",
  },
  details: {
    sv: "Mallen ska heta som en av verktygets, börja med avsnittets rubrik (# …) och läsa nycklar som finns på sin plats. Den får ha {{#if}}, {{#unless}}, {{#each}} och verktygets delar, men inga andra funktioner, så att en mall aldrig kan köra kod. Texten är Markdown utan HTML, bilder och kod. Det som kan saknas ska stå inom {{#if}}. Mallarna och deras nycklar står i paketets docs/templates.md.",
    en: "The template must be named as one of the tool's, begin with the section's heading (# …) and read keys that exist at its place. It may have {{#if}}, {{#unless}}, {{#each}} and the tool's parts, and no other helpers, so that a template can never run code. The text is Markdown without HTML, images and code. What may be missing must stand within {{#if}}. The package's docs/templates.md has the templates and their keys.",
  },
  bad: [
    { yaml: "# Kontakta oss\n\nSkriv till {{contcat}}.", at: [""] },
    { yaml: "# Kontakta oss\n\nSkriv till <b>{{contact}}</b>.", at: [""] },
    { yaml: "# Kontakta oss\n\n{{#if contact}}\nSkriv till {{contact}}.", at: [""] },
  ],
  good: [{ yaml: "# Kontakta oss\n\nSkriv till {{#if name}}{{name}} på {{/if}}**{{contact}}**." }],
};
