import { nearest } from "../../model/nearest.js";
import { child } from "../../model/pointer.js";
import type { Policy } from "../../model/policy.generated.js";
import { entries, items, mapped, purposes } from "../facts.js";
import type { Finding, Rule } from "../rule.js";

/** The person concerned: a source that every policy has without listing it. */
const DATA_SUBJECT = "data-subject";

export const referenceUnknown: Rule = {
  id: "reference-unknown",
  severity: "error",
  legal: [],
  integrity: true,
  summary: {
    sv: "Ett kortnamn som används ska finnas i den grupp det hänvisar till.",
    en: "An id that is used must exist in the group it refers to.",
  },
  details: {
    sv: "Ändamål hänvisar till registrerade, kategorier och källor med kortnamn. Finns kortnamnet inte vet sidan inte vad den ska säga. Rätta stavningen, eller lägg till det som saknas. För mottagare finns regeln recipient-undocumented.",
    en: "Purposes refer to data subjects, categories and sources by id. Where the id does not exist, the page cannot know what to say. Mend the spelling, or add what is missing. For recipients see recipient-undocumented.",
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
    for (const [, purpose, path] of purposes(policy)) {
      yield* unknown(policy, "dataSubjects", items(purpose.dataSubjects, child(path, "dataSubjects")));
      yield* unknown(policy, "categories", items(purpose.categories, child(path, "categories")));
      yield* unknown(policy, "sources", items(purpose.sources, child(path, "sources")));
    }
    for (const [, point, path] of entries(policy.collectionPoints, "collectionPoints")) {
      yield* unknown(policy, "sources", items(point.sources, child(path, "sources")));
      yield* unknown(policy, "purposes", items(point.purposes, child(path, "purposes")));
    }
    for (const [, decision, path] of entries(mapped(policy.automatedDecisions), "automatedDecisions")) {
      if (decision.purpose !== undefined)
        yield* unknown(policy, "purposes", [[decision.purpose, child(path, "purpose")]]);
    }
  },
};

type Group = "dataSubjects" | "categories" | "sources" | "purposes";

function* unknown(
  policy: Policy,
  group: Group,
  uses: readonly [id: string, path: string][],
): Generator<Finding> {
  const known = [...Object.keys(policy[group]), ...(group === "sources" ? [DATA_SUBJECT] : [])];
  for (const [id, path] of uses) {
    if (known.includes(id)) continue;
    const near = nearest(id, known);
    yield {
      path,
      message: {
        sv: `”${id}” finns inte under ”${group}”. ${near ? `Menade du ”${near}”?` : `Skriv ett kortnamn som finns där, eller lägg till ”${id}”.`}`,
        en: `There is no “${id}” under “${group}”. ${near ? `Did you mean “${near}”?` : `Write an id that is there, or add “${id}”.`}`,
      },
    };
  }
}
