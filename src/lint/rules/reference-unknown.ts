import { idByName } from "../../model/id-index.js";
import type { Policy } from "../../model/policy.generated.js";
import { DATA_SUBJECT, REFERRED, type Referred, type Use, usesOf } from "../../model/references.js";
import { withSuggestion } from "../../model/suggestion.js";
import { suggester } from "../facts/suggest.js";
import type { Finding, Rule } from "../rule.js";

export const referenceUnknown: Rule = {
  id: "reference-unknown",
  class: "practice",
  severity: "error",
  severityReason: {
    sv: "Sidan skulle sakna det som namnet syftar på.",
    en: "The page would lack what the name refers to.",
  },
  legal: [],
  integrity: true,
  summary: {
    sv: "Ett kortnamn som används ska finnas i den grupp det hänvisar till.",
    en: "An id that is used must exist in the group it refers to.",
  },
  details: {
    sv: "Ändamål hänvisar till registrerade, kategorier och källor med kortnamn. Finns kortnamnet inte vet sidan inte vad den ska säga. Rätta stavningen, eller lägg till det som saknas. För mottagare finns regeln recipient-undocumented.",
    en: "Purposes refer to data subjects, categories and sources by id. Where the id does not exist, the page cannot know what to say. Correct the spelling, or add what is missing. For recipients see recipient-undocumented.",
  },
  bad: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [custommer]
    categories: [contact-details]`,
      at: ["/purposes/orders/dataSubjects/0"],
    },
    {
      yaml: `collectionPoints:
  web-shop:
    occasion: när du handlar i webbutiken
    sources: [credit-agency]
    purposes: [order]`,
      at: ["/collectionPoints/web-shop/sources/0", "/collectionPoints/web-shop/purposes/0"],
    },
  ],
  good: [
    {
      yaml: `collectionPoints:
  web-shop:
    occasion: när du handlar i webbutiken
    sources: [data-subject]
    purposes: [orders]`,
    },
  ],
  *check(policy) {
    const uses = usesOf(policy);
    for (const group of REFERRED) {
      // Recipients have a rule of their own, since the law asks for them.
      if (group === "recipients") continue;
      yield* unknown(
        policy,
        group,
        uses.filter((use) => use.group === group),
      );
    }
  },
};

function* unknown(policy: Policy, group: Referred, uses: readonly Use[]): Generator<Finding> {
  const known = new Set(Object.keys(policy[group]));
  if (group === "sources") known.add(DATA_SUBJECT);
  const suggest = suggester([...known]);
  for (const { id, path } of uses) {
    if (known.has(id)) continue;
    const near = idByName(policy, group, id) ?? suggest(id);
    yield {
      path,
      message: withSuggestion(
        { sv: `”${id}” finns inte under ”${group}”.`, en: `There is no "${id}" under "${group}".` },
        near,
        {
          otherwise: {
            sv: `Skriv ett kortnamn som finns där, eller lägg till ”${id}”.`,
            en: `Write an id that is there, or add "${id}".`,
          },
        },
      ),
      suggestion: near,
    };
  }
}
