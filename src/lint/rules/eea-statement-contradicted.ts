import { leavesEea, saysWithinEea } from "../claims/within-eea.js";
import { freeTexts } from "../facts/policy-texts.js";
import { quotation } from "../facts/quotation.js";
import { sentences } from "../facts/sentences.js";
import { plainWords } from "../facts/words.js";
import type { Rule } from "../rule.js";

const TRANSFERS =
  "transfers:\n  mail:\n    country: US\n    mechanism: data-privacy-framework\n    recipients: [hosting]";
const measure = (text: string) => `security:\n  measures: [${JSON.stringify(text)}]`;
const hosting = (country: string, purpose: string) =>
  `recipients:\n  hosting: { name: Exempeldrift AB, role: processor, country: ${country}, purpose: ${purpose}, agreement: { type: dpa } }`;

export const eeaStatementContradicted: Rule = {
  id: "eea-statement-contradicted",
  class: "promise",
  legal: ["GDPR art. 13.1 f", "GDPR art. 14.1 f"],
  summary: {
    sv: "En text som säger att allt stannar inom EU/EES ska stämma med överföringar och mottagare.",
    en: "A text that says everything stays within the EEA must agree with transfers and recipients.",
  },
  details: {
    sv: "Den registrerade ska få veta att uppgifter förs till ett land utanför EU/EES och med vilket stöd. Säger en text att all behandling sker inom EU/EES, medan filen har en överföring eller en mottagare i ett annat land, är en av dem fel. En mottagares text jämförs med den mottagaren, ett ändamåls med ändamålets mottagare.",
    en: "People must be told that data are transferred to a country outside the EEA, and on which ground. If a text says that all processing takes place within the EEA while the file has a transfer or a recipient elsewhere, one of them is wrong. A recipient's text is compared with that recipient, a purpose's with its recipients.",
  },
  bad: [
    {
      yaml: `${measure("All behandling av personuppgifter sker inom EU/EES.")}\n${TRANSFERS}`,
      at: ["/security/measures/0"],
    },
    {
      yaml: `${measure("Vi för aldrig över uppgifter till tredje land.")}\n${hosting("[SE, US]", "lagra uppgifterna")}`,
      at: ["/security/measures/0"],
    },
    {
      yaml: hosting("US", "lagra uppgifterna alltid inom EU"),
      at: ["/recipients/hosting/purpose"],
    },
  ],
  good: [
    { yaml: measure("All behandling av personuppgifter sker inom EU/EES.") },
    { yaml: `${measure("Vi lagrar i huvudsak alla uppgifter inom EU/EES.")}\n${TRANSFERS}` },
    {
      yaml: `${measure("Vi för aldrig över uppgifter till tredje land utan stöd i standardavtalsklausuler.")}\n${TRANSFERS}`,
    },
    { yaml: `${measure("Alla säkerhetskopior lagras alltid inom EU/EES.")}\n${TRANSFERS}` },
    {
      yaml: `recipients:\n  carrier: { name: Exempelfrakt AB, role: controller, country: NO, purpose: "leverera varor, alltid inom EU/EES" }\n  hosting: { name: Exempeldrift AB, role: processor, country: EEA, purpose: lagra, agreement: { type: dpa } }\n${TRANSFERS}`,
    },
    { yaml: `${measure("All behandling av personuppgifter sker inom EU/EES.")}\ntransfers: undecided` },
    {
      yaml: `categories:\n  contact-details: { name: Kontaktuppgifter, description: Uppgifterna lagras alltid inom EU/EES. }\n${TRANSFERS}`,
    },
  ],
  *check(policy) {
    const factFor = leavesEea(policy);
    for (const [text, path] of freeTexts(policy)) {
      if (!/EU|EES|tredje/i.test(text)) continue;
      const sentence = sentences(text).find((each) => saysWithinEea(plainWords(each)));
      const fact = sentence === undefined ? undefined : factFor(path);
      if (sentence === undefined || !fact) continue;
      yield {
        path,
        message: {
          sv: `Texten säger ”${quotation(sentence)}”, men ${fact.sv}. Rätta texten, eller landet om det är fel.`,
          en: `The text says "${quotation(sentence)}", but ${fact.en}. Correct the text, or the country if that is wrong.`,
        },
      };
    }
  },
};
