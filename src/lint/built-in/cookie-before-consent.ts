import type { RuleInfo } from "../rule.js";

/** Reported by `policy scan`. */
export const cookieBeforeConsent: RuleInfo = {
  id: "cookie-before-consent",
  class: "law",
  legal: ["lag (2022:482) 9 kap. 28 §"],
  about: "scan",
  summary: {
    sv: "En kaka som kräver samtycke får inte sättas innan besökaren har samtyckt.",
    en: "A cookie that requires consent must not be set before the visitor has consented.",
  },
  details: {
    sv: "Kakor för statistik och marknadsföring, och alla andra som inte är nödvändiga för en tjänst som besökaren har bett om, kräver samtycke i förväg. Ändra webbplatsen så att kakan sätts först efter ett ja. Är den nödvändig, skriv category: necessary.",
    en: "Cookies for statistics and marketing, and all others that are not necessary for a service that the visitor has asked for, require consent in advance. Change the website so that the cookie is set only after a yes. If it is necessary, write category: necessary.",
  },
  bad: [
    {
      yaml: `cookies:
  visits: { name: visitor, purpose: räknar besök, category: statistics, consent: true }`,
      seen: [
        {
          kind: "cookie",
          name: "visitor",
          host: "www.example.se",
          page: "https://www.example.se/",
          consent: "before",
        },
      ],
      at: ["/cookies/visits/consent"],
    },
    {
      yaml: `cookies:
  visits: { name: visitor, purpose: räknar besök, category: statistics }`,
      seen: [
        {
          kind: "cookie",
          name: "visitor",
          host: "www.example.se",
          page: "https://www.example.se/",
          consent: "before",
        },
      ],
      at: ["/cookies/visits/category"],
    },
    {
      yaml: `cookies:
  visits: { name: visitor, purpose: visar annonser, category: marketing }`,
      seen: [
        {
          kind: "cookie",
          name: "visitor",
          host: "www.example.se",
          page: "https://www.example.se/",
          consent: "before",
        },
      ],
      at: ["/cookies/visits/category"],
    },
  ],
  good: [
    {
      yaml: `cookies:
  visits: { name: visitor, purpose: räknar besök, category: statistics, consent: true }`,
      seen: [
        {
          kind: "cookie",
          name: "visitor",
          host: "www.example.se",
          page: "https://www.example.se/",
          consent: "after",
        },
      ],
    },
    {
      yaml: `cookies:
  cart: { name: cart_id, purpose: minns varukorgen, category: necessary }`,
      seen: [
        {
          kind: "cookie",
          name: "cart_id",
          host: "www.example.se",
          page: "https://www.example.se/",
          consent: "before",
        },
      ],
    },
  ],
};
