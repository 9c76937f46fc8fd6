import { child } from "../../model/pointer.js";
import { retentions } from "../facts/entries.js";
import { opennessOf } from "../facts/open-retention.js";
import type { Rule } from "../rule.js";

const purpose = (retention: string) => `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    retention: ${retention}`;

export const retentionCriteriaWithoutEvent: Rule = {
  id: "retention-criteria-without-event",
  class: "law",
  legal: ["GDPR art. 13.2 a", "GDPR art. 14.2 a"],
  gap: true,
  summary: {
    sv: "Kriterier för lagring ska nämna en händelse, en tid eller en bestämd lag.",
    en: "Criteria of storage must name an event, a time or a particular statute.",
  },
  details: {
    sv: "”Tills vidare”, ”en rimlig tid” och ”enligt lag” avgör ingenting: läsaren kan inte se när uppgifterna tas bort. Nämn händelsen som avslutar lagringen, eller lagen som kräver den. Regeln slår bara till när alla ord i kriterierna är sådana.",
    en: '"Until further notice", "a reasonable time" and "according to law" determine nothing: the reader cannot see when the data are removed. Name the event that ends the storage, or the statute that requires it. The rule acts only where every word of the criteria is of that kind.',
  },
  bad: [
    { yaml: purpose("{ criteria: tills vidare }"), at: ["/purposes/orders/retention/criteria"] },
    { yaml: purpose("{ criteria: under en rimlig tid }"), at: ["/purposes/orders/retention/criteria"] },
    {
      yaml: purpose("{ criteria: så länge som krävs enligt lag, law: gällande lagstiftning }"),
      at: ["/purposes/orders/retention/criteria"],
    },
  ],
  good: [
    { yaml: purpose('{ criteria: "tills vidare, men högst i två år" }') },
    { yaml: purpose("{ criteria: så länge som krävs enligt bokföringslagen }") },
    { yaml: purpose("{ criteria: enligt lag, law: skatteförfarandelagen (2011:1244) }") },
    { yaml: purpose("{ criteria: tills du avslutar ditt konto }") },
    { yaml: purpose("{ criteria: till dess att rättsliga anspråk inte längre kan göras gällande }") },
    { yaml: purpose("undecided") },
  ],
  *check(policy) {
    for (const [id, each, path] of retentions(policy)) {
      const open = opennessOf(each);
      if (open !== "law" && open !== "indefinite") continue;
      yield {
        path: child(path, "criteria"),
        message:
          open === "law"
            ? {
                sv: `Lagringstiden för ”${id}” hänvisar till lagar eller regler utan att säga vilka. Lägg till law: lagens namn och nummer, och skriv i criteria hur länge den kräver att uppgifterna sparas.`,
                en: `The storage of "${id}" refers to laws or rules without saying which. Add law: the statute's name and number, and write in criteria how long it requires the data to be kept.`,
              }
            : {
                sv: `Lagringstiden för ”${id}” nämner ingen händelse och ingen bestämd tid. Skriv period: P24M och from: händelsen som tiden räknas från, eller criteria med en händelse, till exempel criteria: tills du avslutar ditt konto`,
                en: `The storage of "${id}" names no event and no definite time. Write period: P24M and from: the event it runs from, or criteria with an event, such as criteria: tills du avslutar ditt konto`,
              },
      };
    }
  },
};
