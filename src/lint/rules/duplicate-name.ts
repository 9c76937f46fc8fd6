import { child } from "../../model/pointer.js";
import { entries, mapped } from "../facts/entries.js";
import { quotation } from "../facts/quotation.js";
import { sameText } from "../facts/same-text.js";
import type { Rule } from "../rule.js";

const recipients = (second: string) =>
  `recipients:\n  carrier: { name: Exempelfrakt, role: controller, country: SE, purpose: leverera varor }\n  hosting: { name: ${second}, country: SE, purpose: lagra uppgifter, agreement: { type: dpa } }`;

export const duplicateName: Rule = {
  id: "duplicate-name",
  class: "practice",
  legal: ["GDPR art. 12.1"],
  summary: {
    sv: "Två poster i samma grupp ska inte ha samma namn.",
    en: "Two entries of the same group must not have the same name.",
  },
  details: {
    sv: "Två ändamål, kategorier eller mottagare med samma namn går inte att skilja åt på sidan. Slå ihop dem, eller ge dem namn som visar skillnaden. En mottagare får stå två gånger om den har olika roller.",
    en: "Two purposes, categories or recipients of the same name cannot be distinguished on the page. Merge them, or give them names that show the difference. A recipient may be listed twice if it has different roles.",
  },
  bad: [
    {
      yaml: "categories:\n  contact-details: { name: Kontaktuppgifter }\n  order-details: { name: kontaktuppgifter }",
      at: ["/categories/order-details/name"],
    },
    { yaml: recipients("exempelfrakt, role: controller"), at: ["/recipients/hosting/name"] },
  ],
  good: [
    {
      yaml: "categories:\n  contact-details: { name: Kontaktuppgifter }\n  order-details: { name: Kontaktuppgifter till anhöriga }",
    },
    { yaml: recipients("Exempelfrakt, role: processor") },
    // The same name in two groups.
    { yaml: "dataSubjects:\n  customer: { name: kunder }\ncategories:\n  contact-details: { name: Kunder }" },
  ],
  *check(policy) {
    const groups = {
      dataSubjects: policy.dataSubjects,
      categories: policy.categories,
      sources: policy.sources,
      purposes: policy.purposes,
      recipients: policy.recipients,
      automatedDecisions: mapped<Record<string, Named>>(policy.automatedDecisions),
    } satisfies Record<string, Record<string, Named> | undefined>;
    for (const [group, map] of Object.entries(groups)) {
      const seen = new Map<string, string>();
      for (const [id, { name, role = "" }, path] of entries<Named>(map, group)) {
        const key = `${role}\n${sameText(name)}`;
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, id);
          continue;
        }
        yield {
          path: child(path, "name"),
          message: {
            sv: `”${id}” har samma namn som ”${first}”: ”${quotation(name)}”. Slå ihop dem, eller skriv ett namn som visar skillnaden.`,
            en: `"${id}" has the same name as "${first}": "${quotation(name)}". Merge them, or write a name that shows the difference.`,
          },
        };
      }
    }
  },
};

interface Named {
  readonly name: string;
  readonly role?: string;
}
