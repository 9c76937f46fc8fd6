import type { RuleInfo } from "../rule.js";

/** Reported by `policy scan`. */
export const cookieDurationDiffers: RuleInfo = {
  id: "cookie-duration-differs",
  class: "promise",
  otherClass: {
    class: "practice",
    when: {
      sv: "Att kakan försvinner tidigare än policyn säger är bara en varning.",
      en: "That the cookie goes earlier than the notice says is only a warning.",
    },
  },
  legal: [],
  about: "scan",
  summary: {
    sv: "En kaka ska inte finnas kvar längre än policyn säger.",
    en: "A cookie must not remain longer than the notice says.",
  },
  details: {
    sv: "Tiden jämförs med den som webbplatsen sätter. Ändra duration till den verkliga tiden, eller korta tiden på webbplatsen. Webbläsare kortar en kaka till högst 400 dagar, så en längre tid i policyn räknas som rätt när 400 dagar syns.",
    en: "The period is compared with the one that the website sets. Change duration to the real period, or shorten it on the website. Browsers cut a cookie to 400 days at most, so a longer period in the notice counts as right when 400 days are seen.",
  },
  bad: [
    {
      yaml: `cookies:
  visits: { name: visitor, purpose: räknar besök, category: statistics, duration: P30D }`,
      seen: [
        {
          kind: "cookie",
          name: "visitor",
          host: "www.example.se",
          page: "https://www.example.se/",
          lifetime: 34_560_000,
        },
      ],
      at: ["/cookies/visits/duration"],
    },
    {
      yaml: `cookies:
  visits: { name: visitor, purpose: räknar besök, category: statistics, duration: P13M }`,
      seen: [
        {
          kind: "cookie",
          name: "visitor",
          host: "www.example.se",
          page: "https://www.example.se/",
          lifetime: 86_400,
        },
      ],
      at: ["/cookies/visits/duration"],
      otherClass: true,
    },
  ],
  good: [
    {
      yaml: `cookies:
  visits: { name: visitor, purpose: räknar besök, category: statistics, duration: P2Y }`,
      seen: [
        {
          kind: "cookie",
          name: "visitor",
          host: "www.example.se",
          page: "https://www.example.se/",
          lifetime: 34_560_000,
        },
      ],
    },
  ],
};
