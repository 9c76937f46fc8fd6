import { freeTexts } from "../facts/policy-texts.js";
import { quotation } from "../facts/quotation.js";
import { sentences } from "../facts/sentences.js";
import { words } from "../facts/words.js";
import type { Rule } from "../rule.js";

/** More words than this in one sentence, and the reader has lost its beginning. */
const MAX_WORDS = 35;

const LONG =
  "för att vi ska kunna ta emot din beställning, packa och skicka dina varor, ge dig besked om när de kommer, ta emot det som du vill lämna tillbaka, betala tillbaka pengarna och svara på det som du undrar över";

const orders = (description: string) =>
  `purposes:\n  orders:\n    name: Beställningar\n    legalBasis: contract\n    dataSubjects: [customer]\n    description: ${JSON.stringify(description)}`;

export const sentenceTooLong: Rule = {
  id: "sentence-too-long",
  class: "practice",
  legal: ["GDPR art. 12.1"],
  summary: {
    sv: "En mening ska ha högst 35 ord.",
    en: "A sentence must have at most 35 words.",
  },
  details: {
    sv: "Policyn ska vara lätt att förstå. En lång mening har ofta flera saker att säga: ge dem varsin mening, eller gör en lista av dem. Meningen räknas till punkt, utropstecken, frågetecken eller kolon, eller till slutet på texten.",
    en: "The notice must be easy to understand. A long sentence often has several things to say: give each its own sentence, or make a list of them. It is counted to a full stop, exclamation mark, question mark or colon, or to the end of the text.",
  },
  bad: [
    { yaml: orders(LONG), at: ["/purposes/orders/description"] },
    { yaml: orders(`för att sälja. F${LONG.slice(1)}.`), at: ["/purposes/orders/description"] },
  ],
  good: [
    // The same words as three sentences, the first ended by a colon.
    {
      yaml: orders(
        "för att sälja till dig: ta emot din beställning, packa och skicka dina varor, och ge dig besked om när de kommer. Vi tar också emot det som du vill lämna tillbaka. Du får då pengarna åter, och svar på det som du undrar över.",
      ),
    },
    { yaml: orders(LONG.split(" ").slice(0, 35).join(" ")) },
  ],
  anyLanguage: true,
  *check(policy) {
    for (const [text, path] of freeTexts(policy)) {
      // A word and a space are at least two characters.
      if (text.length < 2 * MAX_WORDS) continue;
      const counted = sentences(text).map((sentence) => ({ sentence, count: words(sentence).length }));
      const longest = counted.reduce((most, each) => (each.count > most.count ? each : most), {
        sentence: "",
        count: 0,
      });
      if (longest.count <= MAX_WORDS) continue;
      yield {
        path,
        message: {
          sv: `Meningen ”${quotation(longest.sentence, 60)}” har ${longest.count} ord. Dela den så att varje mening har högst ${MAX_WORDS}.`,
          en: `The sentence "${quotation(longest.sentence, 60)}" has ${longest.count} words. Split it so that each has at most ${MAX_WORDS}.`,
        },
      };
    }
  },
};
