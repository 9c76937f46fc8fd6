import type { RuleInfo } from "../rule.js";

/** Reported by `policy scan`. */
export const cookieNotSeen: RuleInfo = {
  id: "cookie-not-seen",
  class: "practice",
  severity: "note",
  severityReason: {
    sv: "Att något inte syntes visar inte att det inte finns.",
    en: "That something was not seen does not show that it is not there.",
  },
  legal: [],
  about: "scan",
  summary: {
    sv: "En kaka som policyn beskriver bör synas på webbplatsen.",
    en: "A cookie that the notice describes should be seen on the website.",
  },
  details: {
    sv: "Kakan kanske inte används längre. Den kan också sättas på sidor som inte lästes, eller bara efter samtycke eller inloggning. Ta bort den ur texten om den inte finns kvar.",
    en: "The cookie may no longer be used. It may also be set on pages that were not read, or only after consent or login. Remove it from the notice if it is gone.",
  },
  bad: [
    {
      yaml: `cookies:
  cart: { name: cart_id, purpose: minns varukorgen, category: necessary }`,
      seen: [
        { kind: "request", host: "www.example.se", page: "https://www.example.se/", request: "document" },
      ],
      at: ["/cookies/cart/name"],
    },
  ],
  good: [
    {
      yaml: `cookies:
  cart: { name: cart_id, purpose: minns varukorgen, category: necessary }`,
      seen: [{ kind: "cookie", name: "cart_id", host: "www.example.se", page: "https://www.example.se/" }],
    },
  ],
};
