import type { Rights } from "../../model/policy.generated.js";
import type { Text } from "../../model/text.js";
import type { Rule } from "../rule.js";

// Portability, objection and withdrawal depend on the legal bases and have rules of their own.
const ALWAYS: readonly { readonly key: keyof Rights; readonly name: Text; readonly article: number }[] = [
  { key: "access", name: { sv: "rätten till tillgång", en: "the right of access" }, article: 15 },
  {
    key: "rectification",
    name: { sv: "rätten till rättelse", en: "the right to rectification" },
    article: 16,
  },
  { key: "erasure", name: { sv: "rätten till radering", en: "the right to erasure" }, article: 17 },
  {
    key: "restriction",
    name: { sv: "rätten till begränsning av behandlingen", en: "the right to restriction of processing" },
    article: 18,
  },
];

export const rightMissing: Rule = {
  id: "right-missing",
  class: "law",
  legal: ["GDPR art. 13.2 b", "GDPR art. 14.2 c"],
  gap: true,
  summary: {
    sv: "Policyn ska upplysa om rätten till tillgång, rättelse, radering och begränsning.",
    en: "The notice must mention the rights of access, rectification, erasure and restriction.",
  },
  details: {
    sv: "De fyra rättigheterna gäller oavsett rättslig grund, och den registrerade ska få veta att de finns. Ett tomt {} räcker: texten om rättigheten finns i mallen.",
    en: "These four rights apply whatever the legal basis, and people must be told that they exist. An empty {} is enough: the template has the text on the right.",
  },
  bad: [
    {
      yaml: "rights:\n  rectification: {}\n  erasure: {}\n  restriction: {}\n  complaint: {}",
      at: ["/rights"],
    },
    { yaml: "rights:\n  complaint: {}", at: ["/rights", "/rights", "/rights", "/rights"] },
  ],
  good: [
    {
      yaml: "rights:\n  access: {}\n  rectification: { how: Ring oss. }\n  erasure: {}\n  restriction: {}",
    },
  ],
  *check({ rights }) {
    for (const { key, name, article } of ALWAYS) {
      if (rights[key] !== undefined) continue;
      yield {
        path: "/rights",
        message: {
          sv: `Policyn upplyser inte om ${name.sv} (artikel ${article}), som alla har. Lägg till ${key}: {} under rights`,
          en: `The notice does not mention ${name.en} (Article ${article}), which everyone has. Add ${key}: {} under rights`,
        },
      };
    }
  },
};
