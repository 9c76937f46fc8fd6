import { countriesOf, isWithinEea } from "../facts/country.js";
import { entries, mapped } from "../facts/entries.js";
import { quotation } from "../facts/quotation.js";
import { isUsGroup } from "../facts/us-groups.js";
import type { Rule } from "../rule.js";

const recipient = (name: string, country = "EEA") =>
  `recipients:\n  x: { name: ${name}, role: processor, country: ${country}, purpose: lagra uppgifter, agreement: { type: dpa } }`;

export const recipientUsCompany: Rule = {
  id: "recipient-us-company",
  class: "practice",
  legal: ["GDPR art. 44", "GDPR art. 13.1 f"],
  summary: {
    sv: "En mottagare i en amerikansk koncern bör inte stå som om uppgifterna säkert stannar inom EU/EES.",
    en: "A recipient in a US group should not be described as if the data surely stay within the EEA.",
  },
  details: {
    sv: "Servern kan stå inom EU/EES medan moderbolaget, supporten eller en underleverantör i USA kommer åt uppgifterna. Då är det en överföring. Läs avtalet. Beskriv överföringen under transfers, eller undanta fyndet med vad avtalet säger.",
    en: "The server may be within the EEA while the parent company, support or a subcontractor in the USA has access to the data. That is a transfer. Read the agreement. Describe the transfer under transfers, or waive the finding with what the agreement says.",
  },
  bad: [
    { yaml: recipient("Google Ireland Limited", "IE"), at: ["/recipients/x"] },
    { yaml: recipient("Microsoft"), at: ["/recipients/x"] },
  ],
  good: [
    { yaml: recipient("Exempeldrift AB") },
    { yaml: recipient("Metall och Montage AB", "SE") },
    { yaml: recipient("Zoomtransport AB", "SE") },
    {
      yaml: `${recipient("Microsoft Ireland Operations Limited", "IE")}\ntransfers:\n  x: { country: US, recipients: [x], mechanism: data-privacy-framework }`,
    },
    { yaml: recipient("Stripe", "US") },
  ],
  *check(policy) {
    const transferred = new Set(
      Object.values(mapped(policy.transfers) ?? {}).flatMap(({ recipients = [] }) => recipients),
    );
    for (const [id, recipient, path] of entries(policy.recipients, "recipients")) {
      const countries = countriesOf(recipient, path);
      if (transferred.has(id) || countries.length === 0 || !countries.every(([code]) => isWithinEea(code)))
        continue;
      if (!isUsGroup(recipient.name)) continue;
      yield {
        path,
        message: {
          sv: `Mottagaren ”${id}” (${quotation(recipient.name)}) hör till en amerikansk koncern, men policyn säger att uppgifterna stannar inom EU/EES. Läs avtalet. Beskriv överföringen under transfers, eller undanta fyndet med vad avtalet säger.`,
          en: `The recipient "${id}" (${quotation(recipient.name)}) belongs to a US group, but the notice says that the data stay within the EEA. Read the agreement. Describe the transfer under transfers, or waive the finding with what the agreement says.`,
        },
      };
    }
  },
};
