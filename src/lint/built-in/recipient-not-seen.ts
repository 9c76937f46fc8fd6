import type { RuleInfo } from "../rule.js";

/** Reported by `policy scan`. */
export const recipientNotSeen: RuleInfo = {
  id: "recipient-not-seen",
  class: "practice",
  severity: "note",
  severityReason: {
    sv: "Att något inte syntes visar inte att det inte finns.",
    en: "That something was not seen does not show that it is not there.",
  },
  legal: [],
  about: "scan",
  summary: {
    sv: "En mottagare vars domäner policyn anger bör synas på webbplatsen.",
    en: "A recipient whose domains the notice gives should be seen on the website.",
  },
  details: {
    sv: "Mottagaren kanske inte används längre: då kan den tas bort ur texten. Den kan också finnas på sidor som inte lästes, eller bara efter samtycke eller inloggning. Ta bort den om ni har slutat använda den, annars behöver inget göras.",
    en: "The recipient may no longer be used: then it can be removed from the notice. It may also be on pages that were not read, or appear only after consent or login. Remove it if you have stopped using it; otherwise nothing needs to be done.",
  },
  bad: [
    {
      yaml: `recipients:
  statistics: { name: Example Statistics, role: processor, country: SE, domains: [stats.example] }`,
      seen: [
        { kind: "request", host: "www.example.se", page: "https://www.example.se/", request: "document" },
      ],
      at: ["/recipients/statistics/domains"],
    },
  ],
  good: [
    {
      yaml: `recipients:
  statistics: { name: Example Statistics, role: processor, country: SE, domains: [stats.example] }`,
      seen: [
        { kind: "request", host: "cdn.stats.example", page: "https://www.example.se/", request: "script" },
      ],
    },
  ],
};
