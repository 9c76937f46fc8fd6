import { keys } from "../../model/pointer.js";
import type { AutomatedDecision, Policy } from "../../model/policy.generated.js";
import { mapped } from "../facts/entries.js";
import { freeTexts } from "../facts/policy-texts.js";
import { quotation } from "../facts/quotation.js";
import { sentences } from "../facts/sentences.js";
import { phraseIn, plainWords } from "../facts/words.js";
import type { Rule } from "../rule.js";

const DECISIONS = [
  ...["automatiserade beslut", "automatiserat beslut", "automatiska beslut", "automatiskt beslut"],
  ...["automatiserat beslutsfattande", "automatiskt beslutsfattande", "automatiserade individuella beslut"],
];
const PROFILING = ["profilering", "profilera", "profilerar", "profileras", "profileringen"];
const NEGATIONS = ["inga", "inget", "inte", "aldrig", "utan", "ingen", "ej", "varken"];

const YAML = (description: string, rest = "") =>
  `purposes:\n  orders:\n    name: Beställningar\n    legalBasis: contract\n    dataSubjects: [customer]\n    description: ${description}${rest}`;
const CREDIT = "\nautomatedDecisions:\n  credit: { name: Kreditbedömning, purpose: orders }";

export const automatedStatementContradicted: Rule = {
  id: "automated-statement-contradicted",
  class: "promise",
  severity: "warning",
  severityReason: {
    sv: "Regeln känner igen ord i löpande text. En människa måste avgöra om de säger emot uppgiften.",
    en: "The rule recognises words in running text. A person must judge whether they contradict the fact.",
  },
  legal: ["GDPR art. 13.2 f", "GDPR art. 14.2 g", "GDPR art. 22"],
  summary: {
    sv: "En text om profilering eller automatiserade beslut ska stämma med automatedDecisions.",
    en: "A text on profiling or automated decisions must agree with automatedDecisions.",
  },
  details: {
    sv: "Med automatedDecisions: none säger sidan att inga beslut fattas enbart automatiskt och att ingen profileras med rättsliga följder. Talar ett ändamål om sådana beslut eller om profilering behöver läsaren veta vad som gäller. Säger en text tvärtom att inga beslut är automatiserade, medan filen beskriver ett, är en av dem fel.",
    en: "With automatedDecisions: none the page says that no decision is taken by automated means alone and that no one is profiled with legal effects. If a purpose speaks of such decisions or of profiling, the reader needs to know which it is. If a text says the opposite, that no decisions are automated, while the file describes one, one of them is wrong.",
  },
  bad: [
    {
      yaml: YAML("för att fatta automatiserade beslut om kredit"),
      at: ["/purposes/orders/description"],
    },
    { yaml: YAML("för att välja erbjudanden genom profilering"), at: ["/purposes/orders/description"] },
    {
      yaml: YAML("för att leverera varor. Vi fattar inga automatiserade beslut.", CREDIT),
      at: ["/purposes/orders/description"],
    },
  ],
  good: [
    { yaml: YAML("för att leverera varor. Vi fattar inga automatiserade beslut.") },
    { yaml: YAML("för att välja varor genom profilering som inte leder till beslut om dig") },
    { yaml: YAML("för att visa din profil i medlemsregistret och svara automatiskt på mejl") },
    { yaml: YAML("för att fatta automatiserade beslut om kredit", CREDIT) },
    { yaml: YAML("för att fatta automatiserade beslut om kredit", "\nautomatedDecisions: undecided") },
    {
      yaml: 'rights:\n  access: {}\n  automatedDecisions: { note: "Automatiserade beslut kan du alltid få prövade." }',
    },
    {
      yaml: YAML(
        "för att leverera varor. Vi fattar inga automatiserade beslut.",
        "\nautomatedDecisions:\n  credit: { name: Kreditbedömning }",
      ),
    },
    {
      yaml: `${YAML("för att leverera varor. Vi fattar inga automatiserade beslut.")}\nautomatedDecisions:\n  credit: { name: Kreditbedömning, purpose: bookkeeping }`,
    },
  ],
  *check(policy) {
    const decisions = decisionsBy(policy);
    for (const [text, path] of freeTexts(policy)) {
      const [group, id = ""] = keys(path);
      if (!/automat|profiler/i.test(text)) continue;
      const all = group === "exclusions" && policy.automatedDecisions !== "none";
      if (group !== "purposes" && !all) continue;
      const decision = all ? anyDecision(policy) : decisions.get(id);
      const sentence = sentences(text).find((each) => isContradicted(plainWords(each), policy, decision));
      if (sentence === undefined) continue;
      yield {
        path,
        message: decision
          ? {
              sv: `Texten säger ”${quotation(sentence)}”, men automatedDecisions beskriver beslutet ”${decision}”. Stryk meningen, eller beslutet om det inte längre fattas.`,
              en: `The text says "${quotation(sentence)}", but automatedDecisions describes the decision "${decision}". Remove the sentence, or the decision if it is no longer made.`,
            }
          : {
              sv: `Ändamålet ”${id}” talar om ”${phraseIn(plainWords(sentence), [...DECISIONS, ...PROFILING])}”, men policyn säger automatedDecisions: none. Beskriv beslutet där, eller skriv i texten att det inte leder till beslut om personen.`,
              en: `The purpose "${id}" speaks of "${phraseIn(plainWords(sentence), [...DECISIONS, ...PROFILING])}", but the notice says automatedDecisions: none. Describe the decision there, or write in the text that it leads to no decision on the person.`,
            },
      };
    }
  },
};

function isContradicted(plain: string, policy: Policy, decision: string | undefined): boolean {
  const denies = phraseIn(plain, NEGATIONS) !== undefined;
  if (policy.automatedDecisions === "none")
    return !denies && phraseIn(plain, [...DECISIONS, ...PROFILING]) !== undefined;
  return decision !== undefined && denies && phraseIn(plain, DECISIONS) !== undefined;
}

// What is said not to be done at all, no decision may do.
function anyDecision(policy: Policy): string | undefined {
  return Object.keys(mapped(policy.automatedDecisions) ?? {})[0];
}

// The first decision of each purpose. One that names no purpose may be any's, so nothing can be said of it.
function decisionsBy(policy: Policy): Map<string, string> {
  const found = new Map<string, string>();
  for (const [id, { purpose }] of Object.entries<AutomatedDecision>(mapped(policy.automatedDecisions) ?? {}))
    if (purpose !== undefined && !found.has(purpose)) found.set(purpose, id);
  return found;
}
