import type { Purpose } from "../../model/policy.generated.js";
import { basesOf, restsOnConsent } from "../facts/bases.js";
import { purposes } from "../facts/entries.js";
import { isInSweden } from "../facts/jurisdiction.js";
import { marketingWord } from "../facts/marketing.js";
import { wordFrom } from "../facts/wording.js";
import { plainWords } from "../facts/words.js";
import type { Rule } from "../rule.js";

const ELECTRONIC = [
  "e-post",
  "epost",
  "mejl",
  "mail",
  "e-mail",
  "email",
  "sms",
  "mms",
  "nyhetsbrev",
  "digitala utskick",
];
const SIMILAR = ["liknande", "likartade"];
// Work addresses of companies are not those of natural persons.
const AT_WORK = [
  ...[
    "yrkesroll",
    "yrkesrollen",
    "företagskund",
    "företagskunder",
    "företagskontakter",
    "arbetsgivare",
    "tjänsteställe",
  ],
  ...["jobbadress", "arbetsadress", "b2b", "tjänsten", "kontaktpersoner"],
];

const news = (keys: string) =>
  `purposes:\n  news:\n    name: Nyhetsbrev\n    dataSubjects: [customer]\n    directMarketing: true\n    ${keys}`;

export const emailMarketingConsent: Rule = {
  id: "email-marketing-consent",
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Regeln känner igen ord i löpande text. En människa måste avgöra vad som gäller.",
    en: "The rule recognises words in running text. A person must judge what applies.",
  },
  legal: ["marknadsföringslagen (2008:486) 19 §"],
  summary: {
    sv: "Reklam med e-post eller sms till privatpersoner kräver samtycke i förväg, eller en kund som kunde tacka nej.",
    en: "Advertising by e-mail or sms to natural persons requires prior consent, or a customer who was offered an opt-out.",
  },
  details: {
    sv: "Marknadsföringslagen 19 § kräver samtycke i förväg. Undantaget är reklam för egna, liknande produkter till den som redan är kund, som har lämnat adressen vid köpet och varje gång kan tacka nej utan kostnad. Säg i så fall det i ändamålets text. Ett berättigat intresse enligt dataskyddsförordningen räcker inte. Gäller utskicken bara människor i deras yrkesroll, skriv det.",
    en: "Section 19 of the Marketing Act requires prior consent. The exception is advertising for own, similar products to a customer who gave the address at the purchase and can opt out free of charge each time. If that is so, say it in the text of the purpose. A legitimate interest under the GDPR is not enough. If the mailings concern only people in their professional role, write so.",
  },
  bad: [
    { yaml: news("legalBasis: legitimate-interests"), at: ["/purposes/news"] },
    {
      yaml: "purposes:\n  ads:\n    name: Reklam\n    description: för att skicka reklam med sms\n    legalBasis: legitimate-interests\n    dataSubjects: [customer]",
      at: ["/purposes/ads"],
    },
  ],
  good: [
    { yaml: news("legalBasis: consent") },
    { yaml: news("legalBasis: undecided") },
    {
      yaml: news(
        "legalBasis: legitimate-interests\n    description: för att mejla kunder om egna liknande varor, och du kan alltid tacka nej",
      ),
    },
    {
      yaml: news(
        "legalBasis: legitimate-interests\n    description: för att skriva till dig i din yrkesroll",
      ),
    },
    {
      yaml: "purposes:\n  ads:\n    name: Reklam\n    description: för att skicka reklam med vanlig post\n    legalBasis: legitimate-interests\n    dataSubjects: [customer]",
    },
  ],
  *check(policy) {
    if (!isInSweden(policy)) return;
    for (const [id, purpose, path] of purposes(policy)) {
      if (basesOf(purpose).length === 0 || restsOnConsent(purpose)) continue;
      if (purpose.directMarketing !== true && marketingWord(purpose) === undefined) continue;
      if (purpose.directMarketing === false) continue;
      const plain = plainWords(allWords(purpose));
      if (!wordFrom(plain, ELECTRONIC)) continue;
      if (wordFrom(plain, SIMILAR) || wordFrom(plain, AT_WORK)) continue;
      yield {
        path,
        message: {
          sv: `Ändamålet ”${id}” är reklam med e-post eller sms utan samtycke. Enligt marknadsföringslagen 19 § krävs samtycke i förväg, utom för egna, liknande produkter till en kund som kan tacka nej. Skriv legalBasis: consent, eller säg i description att undantaget gäller eller att ni bara skriver till människor i deras yrkesroll.`,
          en: `The purpose "${id}" is advertising by e-mail or sms without consent. Section 19 of the Marketing Act (marknadsföringslagen) requires prior consent, except for own, similar products to a customer who can opt out. Write legalBasis: consent, or say in description that the exception applies or that you write only to people in their professional role.`,
        },
      };
    }
  },
};

function allWords({ name, description, legitimateInterest }: Purpose): string {
  const { interest, balancing } = legitimateInterest ?? {};
  return [name, description, interest, balancing].filter(Boolean).join(". ");
}
