import { pointer } from "../../model/pointer.js";
import { nameSome } from "../facts/name-some.js";
import type { Rule } from "../rule.js";

export const promiseNoDisclosureContradicted: Rule = {
  id: "promise-no-disclosure-contradicted",
  class: "promise",
  legal: ["GDPR art. 12.1", "GDPR art. 13.1 e"],
  summary: {
    sv: "Den som lämnar uppgifter till mottagare kan inte lova att aldrig lämna ut dem.",
    en: "Whoever discloses data to recipients cannot promise never to disclose them.",
  },
  details: {
    sv: "Löftet no-disclosure blir på sidan ”Vi lämnar aldrig ut dina personuppgifter till någon utomstående”. Även ett biträde och en myndighet är mottagare. Finns det mottagare säger no-disclosure-beyond-recipients det som är sant: ingen utöver dem.",
    en: 'The promise no-disclosure reads on the page "We never disclose your personal data to any outsider". A processor and an authority are recipients too. Where there are recipients, no-disclosure-beyond-recipients says what is true: no one but them.',
  },
  bad: [
    { yaml: "promises: [no-sale, no-disclosure]", at: ["/promises/1"] },
    {
      yaml: "promises: [no-disclosure]\nrecipients:\n  hosting: { name: Exempeldrift AB, role: processor, country: SE, purpose: lagra, agreement: { type: dpa } }",
      at: ["/promises/0"],
    },
  ],
  good: [
    { yaml: "promises: [no-disclosure-beyond-recipients]" },
    { yaml: "promises: [no-disclosure]\nrecipients: {}" },
  ],
  *check({ promises = [], recipients }) {
    const at = promises.indexOf("no-disclosure");
    const ids = Object.keys(recipients);
    // Both promises together are found by promises-conflicting.
    if (at < 0 || ids.length === 0 || promises.includes("no-disclosure-beyond-recipients")) return;
    const some = nameSome(ids);
    yield {
      path: pointer("promises", at),
      message: {
        sv: `Policyn lovar att aldrig lämna ut uppgifter, men har mottagare: ${some.sv}. Skriv no-disclosure-beyond-recipients i stället.`,
        en: `The notice promises never to disclose data, but has recipients: ${some.en}. Write no-disclosure-beyond-recipients instead.`,
      },
    };
  },
};
