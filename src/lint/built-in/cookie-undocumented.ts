import type { RuleInfo } from "../rule.js";

/** Reported by `policy scan`. */
export const cookieUndocumented: RuleInfo = {
  id: "cookie-undocumented",
  class: "law",
  legal: ["lag (2022:482) 9 kap. 28 §"],
  about: "scan",
  summary: {
    sv: "En kaka eller annan lagring som webbplatsen använder ska vara beskriven under cookies.",
    en: "A cookie or other storage that the website uses must be described under cookies.",
  },
  details: {
    sv: "Lagring i besökarens utrustning är tillåten bara om besökaren får veta ändamålet, och samtycker om lagringen inte är nödvändig för en tjänst som besökaren har bett om. Lägg till den under cookies med namn, syfte, sort och tid. Ett namn som varierar skrivs med *.",
    en: "Storing in the visitor's equipment is permitted only if the visitor is told the purpose, and consents unless the storage is necessary for a service that the visitor has asked for. Add it under cookies with name, purpose, category and duration. A name that varies is written with *.",
  },
  bad: [
    {
      yaml: `cookies:
  cart: { name: cart_id, purpose: minns varukorgen, category: necessary, duration: P30D }`,
      seen: [{ kind: "cookie", name: "visitor", host: "www.example.se", page: "https://www.example.se/" }],
      at: ["/cookies/visitor"],
    },
  ],
  good: [
    {
      yaml: `cookies:
  visits: { name: [visitor, "visitor_*"], purpose: räknar besök, category: statistics, consent: true }`,
      seen: [
        {
          kind: "cookie",
          name: "visitor_7",
          host: "www.example.se",
          page: "https://www.example.se/",
          consent: "after",
        },
      ],
    },
  ],
};
