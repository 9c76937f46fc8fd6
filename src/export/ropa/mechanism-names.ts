import type { Mechanism } from "../../model/mechanisms.js";
import type { Text } from "../../model/text.js";

/** The grounds of a transfer outside the EEA, with the article of each. */
export const MECHANISM_NAMES: Readonly<Record<Mechanism, Text>> = {
  adequacy: { sv: "beslut om adekvat skyddsnivå (art. 45)", en: "adequacy decision (Art. 45)" },
  "data-privacy-framework": {
    sv: "EU–US Data Privacy Framework (art. 45)",
    en: "EU–US Data Privacy Framework (Art. 45)",
  },
  "standard-contractual-clauses": {
    sv: "standardavtalsklausuler (art. 46.2 c)",
    en: "standard contractual clauses (Art. 46(2)(c))",
  },
  "authority-contractual-clauses": {
    sv: "tillsynsmyndighetens standardavtalsklausuler (art. 46.2 d)",
    en: "standard clauses of a supervisory authority (Art. 46(2)(d))",
  },
  "binding-corporate-rules": {
    sv: "bindande företagsbestämmelser (art. 46.2 b)",
    en: "binding corporate rules (Art. 46(2)(b))",
  },
  "code-of-conduct": { sv: "uppförandekod (art. 46.2 e)", en: "code of conduct (Art. 46(2)(e))" },
  certification: { sv: "certifiering (art. 46.2 f)", en: "certification (Art. 46(2)(f))" },
  "authorities-instrument": {
    sv: "instrument mellan myndigheter (art. 46.2 a)",
    en: "instrument between public authorities (Art. 46(2)(a))",
  },
  "authorised-contractual-clauses": {
    sv: "avtalsklausuler med tillstånd (art. 46.3 a)",
    en: "authorised contractual clauses (Art. 46(3)(a))",
  },
  "administrative-arrangement": {
    sv: "administrativ överenskommelse (art. 46.3 b)",
    en: "administrative arrangement (Art. 46(3)(b))",
  },
  "explicit-consent": { sv: "uttryckligt samtycke (art. 49.1 a)", en: "explicit consent (Art. 49(1)(a))" },
  "contract-performance": {
    sv: "avtal med den registrerade (art. 49.1 b)",
    en: "contract with the data subject (Art. 49(1)(b))",
  },
  "contract-in-interest": {
    sv: "avtal i den registrerades intresse (art. 49.1 c)",
    en: "contract in the interest of the data subject (Art. 49(1)(c))",
  },
  "public-interest": {
    sv: "viktiga skäl som rör allmänintresset (art. 49.1 d)",
    en: "important reasons of public interest (Art. 49(1)(d))",
  },
  "legal-claims": { sv: "rättsliga anspråk (art. 49.1 e)", en: "legal claims (Art. 49(1)(e))" },
  "vital-interests": { sv: "vitala intressen (art. 49.1 f)", en: "vital interests (Art. 49(1)(f))" },
  "public-register": { sv: "offentligt register (art. 49.1 g)", en: "public register (Art. 49(1)(g))" },
  "compelling-legitimate-interests": {
    sv: "tvingande berättigade intressen (art. 49.1 andra stycket)",
    en: "compelling legitimate interests (Art. 49(1), second subparagraph)",
  },
  "other-derogation": { sv: "annat undantag (art. 49)", en: "another derogation (Art. 49)" },
};
