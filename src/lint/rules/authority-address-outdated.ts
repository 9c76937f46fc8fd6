import { child } from "../../model/pointer.js";
import type { Rule } from "../rule.js";

const OLD = "datainspektionen.se";

const measure = (text: string) => `security:\n  measures: [${JSON.stringify(text)}]`;

export const authorityAddressOutdated: Rule = {
  id: "authority-address-outdated",
  class: "practice",
  legal: ["GDPR art. 12.2"],
  summary: {
    sv: "Tillsynsmyndighetens adresser ska vara de som gäller i dag.",
    en: "The supervisory authority's addresses must be those of today.",
  },
  details: {
    sv: "Datainspektionen heter Integritetsskyddsmyndigheten sedan 2021 och har e-postadressen imy@imy.se och webbplatsen www.imy.se. Den som vill klaga ska inte mötas av en adress som inte svarar. Regeln läser alla fält, också e-post och webbadresser.",
    en: "Datainspektionen has been called Integritetsskyddsmyndigheten since 2021, with the e-mail address imy@imy.se and the website www.imy.se. Whoever wants to complain should not be given an address that does not answer. The rule reads every field, e-mail and web addresses too.",
  },
  bad: [
    {
      yaml: "supervisoryAuthority:\n  name: Integritetsskyddsmyndigheten\n  email: datainspektionen@datainspektionen.se",
      at: ["/supervisoryAuthority/email"],
    },
    {
      yaml: "supervisoryAuthority:\n  name: Integritetsskyddsmyndigheten\n  website: https://www.datainspektionen.se",
      at: ["/supervisoryAuthority/website"],
    },
    { yaml: measure("Läs mer på www.datainspektionen.se."), at: ["/security/measures/0"] },
  ],
  good: [
    { yaml: measure("Läs mer på www.imy.se.") },
    { yaml: "supervisoryAuthority: imy" },
    { yaml: "supervisoryAuthority:\n  name: Integritetsskyddsmyndigheten\n  email: imy@imy.se" },
  ],
  *check({ history: _, ...policy }) {
    for (const [text, path] of strings(policy, "")) {
      if (!text.toLowerCase().includes(OLD)) continue;
      yield {
        path,
        message: {
          sv: "Adressen på datainspektionen.se är tillsynsmyndighetens gamla. Skriv imy@imy.se eller https://www.imy.se",
          en: "The address at datainspektionen.se is the supervisory authority's old one. Write imy@imy.se or https://www.imy.se",
        },
      };
    }
  },
};

function* strings(value: unknown, path: string): Generator<readonly [text: string, path: string]> {
  if (typeof value === "string") yield [value, path];
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* strings(item, child(path, index));
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) yield* strings(item, child(path, key));
}
