import { child } from "../../model/pointer.js";
import { retentions } from "../facts/entries.js";
import { plainWords } from "../facts/words.js";
import type { Rule } from "../rule.js";

// The data are kept for as long as the data are kept.
const CIRCULAR =
  /^ (?:(?:uppgifterna|personuppgifterna|de|vi) (?:sparas|lagras|behandlas|sparar dem|behåller dem) )?(?:så länge(?: som)?|under (?:den )?tid(?:en)?(?: som)?|till dess(?: att)?|tills|fram till(?: dess)?(?: att)?|till) (?:vi )?(?:(?:dina|de|dessa|dem|alla|våra) )?(?:(?:person|kund|kontakt)?uppgift(?:er|erna)|data|datan|informationen|de|dem|den)? ?(?:(?:finns|finnas|ligger|lagras|sparas|behandlas|behålls|registreras|bevaras|är|har|behåller|sparar|lagrar|behandlar|raderas|tas|tagits|gallras|har) ?)+(?:(?:kvar|bort|sparade|lagrade|registrerade|raderade|av|uppgifterna|personuppgifterna|dem|dina|data|oss|hos|i|våra|vårt|system|systemet|systemen|register|registret|databas|databasen|företaget) ?)*$/;

const orders = (criteria: string) =>
  `purposes:\n  orders:\n    name: Beställningar\n    legalBasis: contract\n    dataSubjects: [customer]\n    retention: { criteria: ${criteria} }`;

export const retentionCircular: Rule = {
  id: "retention-circular",
  class: "law",
  legal: ["GDPR art. 13.2 a", "GDPR art. 14.2 a", "WP260 rev.01"],
  gap: true,
  summary: {
    sv: "En lagringstid får inte bara säga att uppgifterna sparas så länge de finns.",
    en: "A storage period must not only say that the data are kept for as long as they are there.",
  },
  details: {
    sv: "”Så länge uppgifterna finns kvar hos oss” går i en cirkel: läsaren får inte veta när de tas bort. Skriv en tid, eller händelsen som avslutar lagringen.",
    en: '"For as long as the data remain with us" goes in a circle: readers are not told when they are removed. Write a time, or the event that ends the storage.',
  },
  bad: [
    {
      yaml: orders("så länge personuppgifterna finns kvar hos oss"),
      at: ["/purposes/orders/retention/criteria"],
    },
    { yaml: orders("tills uppgifterna raderas"), at: ["/purposes/orders/retention/criteria"] },
    { yaml: orders("så länge vi behandlar dem"), at: ["/purposes/orders/retention/criteria"] },
  ],
  good: [
    { yaml: orders("så länge du är kund") },
    { yaml: orders("tills du raderar ditt konto") },
    { yaml: orders("tills du tar bort uppgifterna i appen") },
    { yaml: orders("så länge uppgifterna finns kvar i bokföringen") },
  ],
  *check(policy) {
    for (const [id, { criteria, period }, path] of retentions(policy)) {
      if (criteria === undefined || period !== undefined || !CIRCULAR.test(plainWords(criteria))) continue;
      yield {
        path: child(path, "criteria"),
        message: {
          sv: `Lagringstiden för ”${id}” går i en cirkel: den säger inte när uppgifterna tas bort. Skriv period: P24M och from: händelsen som tiden räknas från, eller criteria med en händelse, till exempel criteria: så länge du är kund hos oss`,
          en: `The storage of "${id}" goes in a circle: it does not say when the data are removed. Write period: P24M and from: the event it runs from, or criteria with an event, such as criteria: så länge du är kund hos oss`,
        },
      };
    }
  },
};
