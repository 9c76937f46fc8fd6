import { child, pointer } from "../../model/pointer.js";
import type { Policy } from "../../model/policy.generated.js";
import { readability } from "../facts/lix.js";
import { textsIn } from "../facts/policy-texts.js";
import type { Rule } from "../rule.js";

/** Above this a text is very hard to read on Björnsson's scale. */
const VERY_HARD = 60;
/** Fewer words than this say nothing sure about a text. */
const ENOUGH = 40;

// Groups whose entries are read one by one, and parts that are read whole.
const GROUPS = [
  ...["dataSubjects", "categories", "sources", "collectionPoints", "purposes", "recipients", "transfers"],
  ...["automatedDecisions", "rights"],
] as const;
const PARTS = ["controller", "scope", "retention", "security", "updates"] as const;

const HARD =
  "för att administrera kundrelationer, fakturahantering, kreditprövning, betalningspåminnelser och reklamationsärenden avseende beställningar genomförda via företagets webbplats eller kundtjänst, inklusive kommunikation rörande leveransförseningar, returhantering, garantiåtaganden, produktåterkallelser samt uppföljning av kundnöjdhet genom undersökningar, statistiksammanställningar och verksamhetsutveckling beträffande sortiment, prissättning, logistiklösningar, betalningsalternativ, användarvänlighet och tillgänglighetsanpassning";
const EASY =
  "för att du ska få det du har köpt av oss. Vi skickar dina varor hem till dig eller till en butik nära dig, och mejlar när de är på väg. Vill du lämna tillbaka något tar vi emot det och ger dig pengarna åter. Har du frågor svarar vi på dem så fort vi kan.";

const orders = (description: string) =>
  `purposes:\n  orders:\n    name: Beställningar\n    legalBasis: contract\n    dataSubjects: [customer]\n    description: ${description}`;

export const readabilityLix: Rule = {
  id: "readability-lix",
  class: "practice",
  legal: ["GDPR art. 12.1"],
  summary: {
    sv: "Texten ska gå att läsa: högst LIX 60 i varje del.",
    en: "The text must be readable: at most LIX 60 in each part.",
  },
  details: {
    sv: "LIX (läsbarhetsindex) är antalet ord per mening plus andelen ord med fler än sex bokstäver, i procent. Under 40 är lätt, 40–50 medelsvårt, över 60 mycket svårt. En mening slutar vid punkt, utropstecken, frågetecken eller kolon och där en text slutar. Regeln mäter varje ändamål, mottagare och annan post för sig, om den har minst 40 ord. Ett bra mål för en policy är 45.",
    en: "LIX is the number of words per sentence plus the percentage of words of more than six letters. Below 40 is easy, 40–50 medium, above 60 very hard. A sentence ends at a full stop, exclamation mark, question mark or colon, and where a text ends. The rule measures each purpose, recipient and other entry by itself, if it has at least 40 words. A good mark for a notice is 45.",
  },
  bad: [{ yaml: orders(HARD), at: ["/purposes/orders"] }],
  good: [
    { yaml: orders(EASY) },
    // Hard words, but too few to judge by.
    { yaml: orders("för att administrera kundrelationer, fakturahantering och reklamationsärenden") },
  ],
  *check(policy) {
    for (const [part, path] of parts(policy)) {
      const { lix, words } = readability(textsIn(part, path).map(([text]) => text));
      if (words < ENOUGH || lix <= VERY_HARD) continue;
      const measured = lix.toFixed(1);
      yield {
        path,
        message: {
          sv: `Texten är mycket svår att läsa: LIX ${measured.replace(".", ",")} på ${words} ord. Dela upp meningarna och byt långa ord, så att det blir högst ${VERY_HARD} och gärna 45.`,
          en: `The text is very hard to read: LIX ${measured} over ${words} words. Split the sentences and change long words, to reach at most ${VERY_HARD} and rather 45.`,
        },
      };
    }
  },
};

function* parts(policy: Policy): Generator<[part: unknown, path: string]> {
  for (const key of PARTS) {
    if (policy[key] !== undefined) yield [policy[key], pointer(key)];
  }
  for (const key of GROUPS) {
    const group = policy[key];
    if (typeof group !== "object") continue;
    for (const [id, entry] of Object.entries(group)) yield [entry, child(pointer(key), id)];
  }
}
