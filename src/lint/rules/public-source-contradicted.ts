import { child } from "../../model/pointer.js";
import { entries } from "../facts/entries.js";
import { quotation } from "../facts/quotation.js";
import { phraseIn, plainWords } from "../facts/words.js";
import type { Rule } from "../rule.js";

const PUBLIC = [
  ...["offentliga register", "offentligt register", "offentliga källor", "offentlig källa"],
  ...[
    "allmänt tillgängliga",
    "allmänt tillgänglig",
    "allmänt tillgängligt",
    "allmänna källor",
    "allmän källa",
  ],
];
const NEGATIONS = ["inte", "icke", "ej", "andra", "annat", "utöver"];

export const publicSourceContradicted: Rule = {
  id: "public-source-contradicted",
  class: "promise",
  severity: "warning",
  severityReason: {
    sv: "Regeln känner igen ord i löpande text. En människa måste avgöra om de säger emot uppgiften.",
    en: "The rule recognises words in running text. A person must judge whether they contradict the fact.",
  },
  legal: ["GDPR art. 14.2 f"],
  summary: {
    sv: "En källa som kallas offentlig ska vara märkt som allmänt tillgänglig.",
    en: "A source that is called public must be marked as publicly accessible.",
  },
  details: {
    sv: "När uppgifter kommer från annat håll ska den registrerade få veta källan, och om den är allmänt tillgänglig. Heter källan ”offentliga register” men har public: false säger namnet och filen olika.",
    en: "Where data come from elsewhere, people must be told the source, and whether it is publicly accessible. If the source is called public registers but has public: false, the name and the file differ.",
  },
  bad: [
    {
      yaml: "sources:\n  address-register: { name: offentliga register, public: false }",
      at: ["/sources/address-register/public"],
    },
    {
      yaml: "sources:\n  address-register: { name: allmänt tillgängliga webbplatser, public: false }",
      at: ["/sources/address-register/public"],
    },
  ],
  good: [
    { yaml: "sources:\n  address-register: { name: offentliga register, public: true }" },
    { yaml: "sources:\n  address-register: { name: offentliga register }" },
    {
      yaml: "sources:\n  address-register: { name: register som inte är allmänt tillgängliga, public: false }",
    },
    { yaml: "sources:\n  address-register: { name: offentliga uppdragsgivare, public: false }" },
  ],
  *check(policy) {
    for (const [id, source, path] of entries(policy.sources, "sources")) {
      if (source.public !== false) continue;
      const plain = plainWords(source.name);
      if (!phraseIn(plain, PUBLIC) || phraseIn(plain, NEGATIONS)) continue;
      yield {
        path: child(path, "public"),
        message: {
          sv: `Källan ”${id}” heter ”${quotation(source.name)}” men är märkt public: false. Skriv public: true, eller ett namn som säger vad källan är.`,
          en: `The source "${id}" is called "${quotation(source.name)}" but is marked public: false. Write public: true, or a name that says what the source is.`,
        },
      };
    }
  },
};
