import type { Policy } from "../../model/policy.generated.js";
import { mapped } from "../facts/entries.js";
import { LEGAL_TERMS, type LegalTerm } from "../facts/legal-terms.js";
import { freeTexts, mentions } from "../facts/policy-texts.js";
import { phraseIn, plainWords } from "../facts/words.js";
import type { Rule } from "../rule.js";

const EXPLAINING = [
  ...["det vill säga", "dvs", "d.v.s", "alltså", "innebär", "betyder", "menas", "kallas", "kallat", "kallad"],
  ...["kallade", "s.k", "i klartext"],
];

const measure = (text: string, rest = "") => `security:\n  measures: [${JSON.stringify(text)}]${rest}`;

export const legalTermUnexplained: Rule = {
  id: "legal-term-unexplained",
  class: "guidance",
  legal: ["GDPR art. 12.1", "WP260 rev.01"],
  summary: {
    sv: "Juridiska fackord ska förklaras eller bytas mot vanliga ord.",
    en: "Terms of law must be explained or changed to plain words.",
  },
  details: {
    sv: "Policyn ska kunna läsas av den som inte är jurist. Regeln gäller ord som få känner till, såsom pseudonymisering, tredje land och personuppgiftsincident, i policyns egna texter. Förklara ordet i samma text, med ”det vill säga” eller inom parentes, eller skriv de vanliga orden i stället. Ord som sidan själv förklarar gäller inte.",
    en: 'The notice must be readable by someone who is not a lawyer. The rule concerns words that few know, such as pseudonymisation, third country and personal data breach, in the notice\'s own texts. Explain the word in the same text, by "that is" or in parentheses, or write the plain words instead. Words that the page itself explains are not concerned.',
  },
  bad: [
    { yaml: measure("Vi använder pseudonymisering."), at: ["/security/measures/0"] },
    { yaml: measure("Vi anmäler varje personuppgiftsincident."), at: ["/security/measures/0"] },
    { yaml: measure("Inga uppgifter förs till tredje land."), at: ["/security/measures/0"] },
    { yaml: measure("Uppgifterna gallras varje månad."), at: ["/security/measures/0"] },
    {
      yaml: measure("Vi väljer varor genom profilering.", "\nautomatedDecisions: undecided"),
      at: ["/security/measures/0"],
    },
  ],
  good: [
    { yaml: measure("Vi använder pseudonymisering (namnet byts mot en kod).") },
    { yaml: measure("Namnet byts mot en kod (pseudonymisering).") },
    { yaml: measure("Vi anmäler varje personuppgiftsincident, det vill säga om uppgifter har läckt ut.") },
    { yaml: measure("Vi använder ingen profilering.") },
    { yaml: measure("Vi raderar uppgifterna varje månad och för ingenting utanför EU/EES.") },
    {
      yaml: measure(
        "Överföringen till tredje land skyddas av standardavtalsklausuler.",
        "\ntransfers:\n  mail: { country: US, mechanism: standard-contractual-clauses }",
      ),
    },
  ],
  *check(policy) {
    const terms = LEGAL_TERMS.filter(({ literals }) => mentions(policy, literals));
    if (terms.length === 0) return;
    for (const [text, path] of freeTexts(policy)) {
      const lower = text.toLowerCase();
      for (const { literals, pattern, plain, explainedBy } of terms) {
        const found = literals.some((literal) => lower.includes(literal)) && pattern().exec(lower);
        if (!found || isExplained(text, found.index, found[0].length)) continue;
        const written = text.slice(found.index, found.index + found[0].length);
        if (explainedBy && pageExplains(policy, explainedBy)) continue;
        yield {
          path,
          message: {
            sv: `Få läsare känner till ”${written}”. Skriv med vanliga ord, till exempel ”${plain}”, eller förklara ordet i texten.`,
            en: `Few readers know "${written}". Write it in plain words, such as "${plain}", or explain the word in the text.`,
          },
        };
        break;
      }
    }
  },
};

// The page says what a third country is where there are transfers, and what becomes of profiling unless that is undecided.
function pageExplains(policy: Policy, by: NonNullable<LegalTerm["explainedBy"]>): boolean {
  return by === "transfers" ? mapped<object>(policy.transfers) !== undefined : policy[by] !== "undecided";
}

// ”Pseudonymisering (namnet byts mot en kod)”, and the other way round.
function isExplained(text: string, at: number, length: number): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at + length)];
  if (/^\s*[(–]/.test(after) || /[(”"]\s*$/.test(before.slice(-5))) return true;
  return phraseIn(plainWords(text), EXPLAINING) !== undefined;
}
