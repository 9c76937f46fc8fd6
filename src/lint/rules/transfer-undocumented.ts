import { suggestedMechanism } from "../facts/adequacy.js";
import { countriesOf, countryName, isThirdCountry } from "../facts/country.js";
import { entries } from "../facts/entries.js";
import { transfersCover } from "../facts/transfers-cover.js";
import type { Rule } from "../rule.js";

export const transferUndocumented: Rule = {
  id: "transfer-undocumented",
  class: "law",
  legal: ["GDPR art. 13.1 f", "GDPR art. 14.1 f", "GDPR art. 44"],
  gap: true,
  otherClass: {
    class: "practice",
    when: {
      sv: "Finns ett företag som policy scan ser utanför EU/EES medan policyn anger ett land innanför, är det en varning.",
      en: "Where a company that policy scan sees is established outside the EEA while the notice gives a country within, it is a warning.",
    },
  },
  summary: {
    sv: "En mottagare i ett land utanför EU/EES ska ha en beskriven överföring.",
    en: "A recipient in a country outside the EEA must have a transfer described.",
  },
  details: {
    sv: "Den registrerade ska få veta att uppgifter förs över till ett tredjeland och med vilket stöd. En överföring täcker mottagaren om den gäller landet och antingen räknar upp mottagaren i recipients eller inte räknar upp några alls. policy scan rapporterar också företag som syns och finns utanför EU/EES.",
    en: "People must be told that data are transferred to a third country and on which ground. A transfer covers the recipient if it concerns the country and either lists the recipient in recipients or lists none at all. policy scan also reports companies that are seen and are established outside the EEA.",
  },
  bad: [
    {
      yaml: "recipients:\n  mailer:\n    name: Example Mail Inc.\n    role: processor\n    country: US\ntransfers: none",
      at: ["/recipients/mailer/country"],
    },
    {
      yaml: `recipients:
  support: { name: Example Support Ltd, role: processor, country: [SE, IN, US] }
transfers:
  usa: { country: US, recipients: [support], mechanism: data-privacy-framework }`,
      at: ["/recipients/support/country/1"],
    },
    {
      yaml: `recipients:
  mailer: { name: Example Mail Inc., role: processor, country: US }
  support: { name: Example Support Inc., role: processor, country: US }
transfers:
  usa: { country: US, recipients: [support], mechanism: data-privacy-framework }`,
      at: ["/recipients/mailer/country"],
    },
  ],
  good: [
    { yaml: "recipients:\n  mailer: { name: Example Mail Inc., country: US }\ntransfers: undecided" },
    {
      yaml: "recipients:\n  mailer: { name: Example Mail Inc., country: US }\ntransfers:\n  usa: { country: US, mechanism: data-privacy-framework }",
    },
    {
      yaml: 'recipients:\n  bank: { name: Ålandsbanken, country: AX }\n  host: { name: Drift, country: [EEA, "NO", IS] }\n  other: { name: Annan }\ntransfers: none',
    },
    {
      yaml: "recipients:\n  aid: { name: UNHCR, country: CH }\ntransfers:\n  aid: { organisation: UNHCR, recipients: [aid], mechanism: administrative-arrangement }",
    },
  ],
  *check(policy, { today }) {
    if (policy.transfers === "undecided") return;
    const isDescribed = transfersCover(policy);
    for (const [id, recipient, path] of entries(policy.recipients, "recipients")) {
      for (const [country, at] of countriesOf(recipient, path)) {
        // Asked first: within the EEA there is no need to load what knows other codes.
        if (!isThirdCountry(country)) continue;
        if (isDescribed(id, country)) continue;
        const name = countryName(country);
        const mechanism = suggestedMechanism({ country }, today);
        const clash =
          policy.transfers === "none"
            ? {
                sv: "men transfers säger none; båda kan inte stämma",
                en: "but transfers says none; both cannot be true",
              }
            : {
                sv: "men ingen överföring dit gäller mottagaren",
                en: "but no transfer there concerns the recipient",
              };
        yield {
          path: at,
          message: {
            sv: `Mottagaren ”${id}” behandlar uppgifter i ${name.sv}, utanför EU/EES, ${clash.sv}. Beskriv överföringen under transfers med country: ${country}, recipients: [${id}] och det stöd ni har (${mechanism.sv}). Stannar uppgifterna inom EU/EES, rätta country.`,
            en: `The recipient "${id}" processes data in ${name.en}, outside the EEA, ${clash.en}. Describe the transfer under transfers with country: ${country}, recipients: [${id}] and the ground you have (${mechanism.en}). If the data stay within the EEA, correct country.`,
          },
        };
      }
    }
  },
};
