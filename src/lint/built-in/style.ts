import type { RuleInfo } from "../rule.js";

/** Reported by the build, of an organisation's own style sheet. */
export const styleRule: RuleInfo = {
  id: "style",
  class: "practice",
  severity: "error",
  severityReason: {
    sv: "Stilen går inte att använda så länge felet finns kvar.",
    en: "The style cannot be used while the error remains.",
  },
  legal: [],
  integrity: true,
  about: "style",
  summary: {
    sv: "Husets stil ska bara ändra utseendet: den får inte hämta något eller sluta i förtid.",
    en: "Your own style must only change the looks: it may not fetch anything or end too early.",
  },
  details: {
    sv: "Sidan hämtar ingenting från någon, och det ska gälla med husets stil också: @import och url(…) får inte leda ut från filen, men bilder och typsnitt kan stå i den som url(data:…). Egna egenskaper (--…) ska vara sådana som sidan läser. Omvända snedstreck får bara stå inom citattecken. Egenskaperna står i paketets docs/outputs.md.",
    en: "The page fetches nothing from anyone, and that applies with your own style too: @import and url(…) may not lead out of the file, but images and fonts can be in it as url(data:…). Custom properties (--…) must be such that the page reads. Backslashes may stand in quotes only. The package's docs/outputs.md has the properties.",
  },
  bad: [
    { yaml: '@import "https://fonts.example/a.css";', at: [""] },
    { yaml: "body { background: url(https://a.example/b.png) }", at: [""] },
    { yaml: ":root { --acent-light: #b30000 }", at: [""] },
  ],
  good: [{ yaml: ":root {\n  --accent-light: #b30000;\n  --accent-dark: #ff9d9d;\n}" }],
};
