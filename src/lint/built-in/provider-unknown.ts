import type { RuleInfo } from "../rule.js";

/** Reported by `policy scan`. */
export const providerUnknown: RuleInfo = {
  id: "provider-unknown",
  class: "practice",
  legal: [],
  about: "scan",
  summary: {
    sv: "En värd som webbplatsen hämtar något från bör höra till ett namngivet företag.",
    en: "A host that the website loads from should belong to a company that is named.",
  },
  details: {
    sv: "Varje anrop lämnar minst besökarens IP-adress till den som driver värden. Verktyget vet inte vem det är. Ta reda på det, och skriv domänen under domains hos mottagaren, eller under ownDomains om den är er egen.",
    en: "Each request gives at least the visitor's IP address to whoever runs the host. The tool does not know who that is. Find out, and write the domain under the domains of the recipient, or under ownDomains if it is your own.",
  },
  bad: [
    {
      yaml: `website: https://www.example.se`,
      seen: [
        { kind: "request", host: "cdn.unknown.example", page: "https://www.example.se/", request: "script" },
      ],
      at: ["/recipients/unknown-example"],
    },
  ],
  good: [
    {
      yaml: `website: https://www.example.se
ownDomains: [unknown.example]`,
      seen: [
        { kind: "request", host: "cdn.unknown.example", page: "https://www.example.se/", request: "script" },
      ],
    },
    {
      yaml: `recipients:
  hosting: { name: Example Hosting, role: processor, country: SE, domains: [unknown.example] }`,
      seen: [
        { kind: "request", host: "cdn.unknown.example", page: "https://www.example.se/", request: "script" },
      ],
    },
  ],
};
