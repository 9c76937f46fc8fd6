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

export const retentionVague: Rule = {
  id: "retention-vague",
  class: "law",
  legal: ["GDPR art. 13.2 a", "GDPR art. 14.2 a", "WP260 rev.01"],
  gap: true,
  summary: {
    sv: "Det räcker inte att säga att uppgifter sparas så länge det är nödvändigt.",
    en: "It is not enough to say that data are kept for as long as necessary.",
  },
  details: {
    sv: "Den registrerade ska få veta hur länge uppgifterna sparas, eller vad som avgör det, så att det går att räkna ut för den egna situationen. ”Så länge det behövs för ändamålet” upprepar bara lagens princip. Regeln säger inget om kriterierna nämner en händelse, en tid eller en lag.",
    en: 'People must be told how long their data are kept, or what determines it, so that they can work it out for their own situation. "As long as needed for the purpose" only repeats the principle of the law. The rule says nothing where the criteria name an event, a time or a statute.',
  },
  bad: [
    {
      yaml: purpose("{ criteria: så länge det är nödvändigt }"),
      at: ["/purposes/orders/retention/criteria"],
    },
    {
      yaml: purpose("{ criteria: Så länge som uppgifterna behövs för att uppfylla respektive ändamål. }"),
      at: ["/purposes/orders/retention/criteria"],
    },
    {
      yaml: purpose(
        '{ criteria: "under den tid som krävs för ändamålen, men inte längre än vad som är nödvändigt" }',
      ),
      at: ["/purposes/orders/retention/criteria"],
    },
  ],
  good: [
    { yaml: purpose("{ criteria: så länge du är kund hos oss }") },
    { yaml: purpose("{ criteria: så länge det behövs för att fullgöra avtalet }") },
    { yaml: purpose('{ criteria: "så länge det är nödvändigt, dock högst i 24 månader" }') },
    { yaml: purpose("{ criteria: så länge det är nödvändigt, period: P2Y, from: köpet }") },
    { yaml: purpose("{ criteria: så länge lagen kräver, law: bokföringslagen (1999:1078) }") },
    { yaml: purpose("undecided") },
    { yaml: "retention: { criteria: så länge uppgifterna behövs för ändamålet }" },
  ],
  *check(policy) {
    for (const [id, each, path] of retentions(policy)) {
      if (opennessOf(each) !== "necessity") continue;
      yield {
        path: child(path, "criteria"),
        message: {
          sv: `Lagringstiden för ”${id}” säger bara att uppgifterna sparas så länge de behövs, och det kan läsaren inte räkna på. Skriv period: P24M och from: händelsen som tiden räknas från, eller criteria med en händelse, till exempel criteria: så länge du är kund hos oss`,
          en: `The storage of "${id}" says only that data are kept for as long as needed, which the reader cannot work out. Write period: P24M and from: the event it runs from, or criteria with an event, such as criteria: så länge du är kund hos oss`,
        },
      };
    }
  },
};
