import type { RuleInfo } from "../rule.js";

/** Reported by the build, of an organisation's own style sheet. */
export const styleContrast: RuleInfo = {
  id: "style-contrast",
  class: "practice",
  legal: ["GDPR art. 12.1"],
  about: "style",
  summary: {
    sv: "Text i husets färger ska synas tydligt, i ljust och mörkt läge.",
    en: "Text in your own colours must be easy to see, in light and dark.",
  },
  details: {
    sv: "Informationen ska vara lätt tillgänglig, också för den som ser dåligt: kontrasten ska vara minst 4,5 till 1 (WCAG 2.2, 1.4.3). Text, svag text och länkar jämförs med de två bakgrunderna. Bara färger skrivna som #rrggbb eller #rgb bedöms.",
    en: "The information must be easily accessible, also to those who see poorly: the contrast must be at least 4.5 to 1 (WCAG 2.2, 1.4.3). Text, quiet text and links are compared with the two backgrounds. Only colours written as #rrggbb or #rgb are judged.",
  },
  bad: [{ yaml: ":root {\n  --quiet-light: #999;\n}", at: ["", ""] }],
  good: [{ yaml: ":root {\n  --quiet-light: #555;\n}" }],
};
