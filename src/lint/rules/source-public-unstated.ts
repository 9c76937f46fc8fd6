import { entries } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const sourcePublicUnstated: Rule = {
  id: "source-public-unstated",
  class: "law",
  legal: ["GDPR art. 14.2 f"],
  gap: true,
  summary: {
    sv: "Varje källa ska säga om den är tillgänglig för allmänheten.",
    en: "Every source must say whether it is publicly accessible.",
  },
  details: {
    sv: "Den som får sina uppgifter hämtade från annat håll ska få veta varifrån, och om källan är en som allmänheten kan ta del av, till exempel ett offentligt register.",
    en: "People whose data are collected elsewhere must be told where, and whether the source is one that the public has access to, such as a public register.",
  },
  bad: [
    {
      yaml: "sources:\n  address-register: { name: ett adressregister, public: true }\n  employer: { name: din arbetsgivare }",
      at: ["/sources/employer"],
    },
  ],
  good: [
    {
      yaml: "sources:\n  address-register: { name: ett adressregister, public: true }\n  employer: { name: din arbetsgivare, public: false }",
    },
    { yaml: "sources: {}" },
  ],
  *check(policy) {
    for (const [id, source, path] of entries(policy.sources, "sources")) {
      // What is seen of the person, or made by the controller, has no source that others could consult.
      if (source.public !== undefined || (source.kind ?? "third-party") !== "third-party") continue;
      yield {
        path,
        message: {
          sv: `Källan ”${id}” säger inte om den är tillgänglig för allmänheten. Skriv public: true om vem som helst kan ta del av den, annars public: false`,
          en: `The source "${id}" does not say whether it is publicly accessible. Write public: true if anyone can consult it, else public: false`,
        },
      };
    }
  },
};
