import { child } from "../../model/pointer.js";
import { retentions } from "../facts/entries.js";
import { phraseIn, plainWords } from "../facts/words.js";
import type { Rule } from "../rule.js";

const AT_LEAST = [
  "minst",
  "åtminstone",
  "lägst",
  "som kortast",
  "som minst",
  "ej kortare än",
  "inte kortare än",
  "i minst",
];
const LIMITS = [
  ...[
    "högst",
    "maximalt",
    "längst",
    "som längst",
    "som mest",
    "max",
    "därefter",
    "sedan",
    "gallras",
    "raderas",
    "tas bort",
  ],
  ...["men inte längre än", "dock inte längre än", "och inte längre"],
];

const orders = (retention: string) =>
  `purposes:\n  orders:\n    name: Beställningar\n    legalBasis: contract\n    dataSubjects: [customer]\n    retention: ${retention}`;

export const retentionWithoutLimit: Rule = {
  id: "retention-without-limit",
  class: "guidance",
  legal: ["WP260 rev.01", "GDPR art. 13.2 a", "GDPR art. 14.2 a"],
  summary: {
    sv: "En lagringstid bör ha ett slut, inte bara en kortaste tid.",
    en: "A storage period should have an end, not only a minimum.",
  },
  details: {
    sv: "”Minst sju år” säger när uppgifterna tidigast tas bort, men läsaren ska kunna räkna ut hur länge de finns kvar. Skriv den längsta tiden, eller händelsen då de tas bort.",
    en: '"At least seven years" says when the data are removed at the earliest, but readers should be able to work out how long they are kept. Write the longest time, or the event when they are removed.',
  },
  bad: [
    { yaml: orders("{ criteria: minst 7 år }"), at: ["/purposes/orders/retention/criteria"] },
    {
      yaml: orders("{ criteria: i åtminstone tre år efter köpet }"),
      at: ["/purposes/orders/retention/criteria"],
    },
  ],
  good: [
    { yaml: orders("{ criteria: minst ett och högst tre år efter köpet }") },
    { yaml: orders('{ criteria: "minst ett år, därefter raderas de" }') },
    { yaml: orders("{ criteria: tre år efter köpet }") },
    { yaml: orders("undecided") },
    {
      yaml: orders(
        "{ criteria: minst tio år efter den sista anteckningen, law: patientdatalagen (2008:355) 3 kap. 17 § }",
      ),
    },
  ],
  *check(policy) {
    for (const [id, { criteria, period, law }, path] of retentions(policy)) {
      // Where a statute sets a minimum, as for patient records, saying so is what one can say.
      if (criteria === undefined || period !== undefined || law !== undefined) continue;
      const plain = plainWords(criteria);
      if (!phraseIn(plain, AT_LEAST) || phraseIn(plain, LIMITS)) continue;
      yield {
        path: child(path, "criteria"),
        message: {
          sv: `Lagringstiden för ”${id}” säger bara hur länge uppgifterna sparas som kortast. Skriv den längsta tiden, till exempel period: P7Y och from: händelsen som den räknas från, eller när uppgifterna tas bort.`,
          en: `The storage of "${id}" says only how long the data are kept at the least. Write the longest time, for example period: P7Y and from: the event it runs from, or when the data are removed.`,
        },
      };
    }
  },
};
