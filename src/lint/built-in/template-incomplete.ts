import type { RuleInfo } from "../rule.js";

/** Reported by the build, of an organisation's own templates. */
export const templateIncomplete: RuleInfo = {
  id: "template-incomplete",
  class: "practice",
  legal: ["GDPR art. 12.1", "GDPR art. 13", "GDPR art. 14"],
  about: "template",
  summary: {
    sv: "En egen mall ska säga allt som verktygets mall med samma namn säger.",
    en: "A template of your own must say all that the tool's template of that name says.",
  },
  details: {
    sv: "Det som mallen inte läser kommer inte med på sidan, inte ens om policyn har det och lagen kräver det. Lägg till nyckeln inom {{#if}}: saknas värdet skrivs ingenting. Är det meningen att utelämna den, stäng av regeln med template-incomplete: off under rules i policy.config.yaml.",
    en: "What the template does not read is not on the page, even where the policy has it and the law asks for it. Add the key within {{#if}}: where there is no value nothing is written. If you mean to leave it out, switch the rule off with template-incomplete: off under rules in policy.config.yaml.",
  },
  bad: [{ yaml: "# Kontakta oss\n\nRing växeln.", at: [""] }],
  good: [{ yaml: "# Kontakta oss\n\nDu når {{#if name}}{{name}}{{else}}oss{{/if}} på {{contact}}." }],
};
