import { freeTexts, mentions } from "../facts/policy-texts.js";
import type { Rule } from "../rule.js";

// Written as a link, or as an address that readers will want to follow.
const ADDRESS = /https?:\/\/[^\s)\]>”"]+|\bwww\.[^\s)\]>”"]+|\]\([^)]*\)/i;

export const addressInText: Rule = {
  id: "address-in-text",
  class: "practice",
  legal: ["GDPR art. 12.1"],
  summary: {
    sv: "En webbadress ska stå under links eller i en nyckel för adresser, inte i en text.",
    en: "A web address belongs under links or in a key for addresses, not in a text.",
  },
  details: {
    sv: "Texter visas som de är skrivna: en adress i en text går inte att klicka på, och Markdown blir hakparenteser på sidan. Egna dokument skrivs under links, en mottagares policy i noticeUrl och en webbplats i website.",
    en: "Texts are shown as they are written: an address in a text cannot be clicked, and Markdown comes out as brackets on the page. Documents of your own go under links, a recipient's notice in noticeUrl and a website in website.",
  },
  bad: [
    {
      yaml: 'security:\n  measures: ["Läs vår kakpolicy på https://example.se/cookies."]',
      at: ["/security/measures/0"],
    },
    { yaml: 'updates:\n  location: "[vår webbplats](https://example.se)"', at: ["/updates/location"] },
  ],
  good: [
    {
      yaml: "links:\n  cookie-policy: { name: Kakpolicy, url: https://example.se/cookies, description: Vår kakpolicy beskriver kakorna. }",
    },
    { yaml: "security:\n  measures: [Vi skriver till dig på info@example.se.]" },
  ],
  *check(policy) {
    if (!mentions(policy, ["http", "www.", "]("])) return;
    for (const [text, path] of freeTexts(policy)) {
      if (!ADDRESS.test(text)) continue;
      yield {
        path,
        message: {
          sv: "Det står en webbadress i texten, och den går inte att klicka på där. Ta bort adressen ur texten och skriv den under links på översta nivån, till exempel links: { terms: { name: Köpvillkor, url: https://www.example.se/kopvillkor } }",
          en: "There is a web address in the text, where it cannot be clicked. Take the address out of the text and write it under links at the top level, such as links: { terms: { name: Köpvillkor, url: https://www.example.se/kopvillkor } }",
        },
      };
    }
  },
};
