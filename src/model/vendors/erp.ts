import { OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB } from "./sources.js";
import type { Vendor } from "./vendor.js";

/** Bookkeeping, pay and other administration. */
export const ERP: readonly Vendor[] = [
  {
    id: "fortnox",
    name: "Fortnox AB",
    otherNames: ["Fortnox"],
    country: "SE",
    role: "processor",
    domains: ["fortnox.se"],
    noticeUrl:
      "https://www.fortnox.se/om-fortnox/integritet-och-sakerhet/avtal-och-villkor/integritetsmeddelande/",
    source:
      "https://www.fortnox.se/om-fortnox/integritet-och-sakerhet/avtal-och-villkor/integritetsmeddelande/",
    asOf: "2026-11-25",
  },
  {
    id: "visma",
    name: "Visma",
    otherNames: ["Visma Spcs"],
    role: "processor",
    domains: ["visma.com", "visma.se", "vismaspcs.se"],
    noticeUrl: "https://www.visma.se/integritetspolicy/omfattning-och-samtycke/",
    source: "https://www.visma.se/integritetspolicy/visma-som-personuppgiftsbitrade/",
    moreSources: ["https://vismaspcs.se/vismatidsmart-information"],
    asOf: "2026-11-25",
  },
  {
    id: "teamtailor",
    name: "Teamtailor AB",
    otherNames: ["Teamtailor"],
    country: "SE",
    role: "processor",
    domains: ["teamtailor.com"],
    noticeUrl: "https://www.teamtailor.com/sv/privacy-policy/",
    source: "https://www.teamtailor.com/sv/privacy-policy/",
    moreSources: ["https://careers.mittliv.com/privacy-policy"],
    asOf: "2026-11-25",
  },
  {
    id: "shopify",
    name: "Shopify International Limited",
    otherNames: ["Shopify"],
    country: "IE",
    role: "processor",
    domains: ["shopify.com", "shopifycdn.com", "shopifysvc.com", "shopifyapps.com"],
    cookies: [
      "_shopify_*",
      "cart_sig",
      "storefront_digest",
      "_tracking_consent",
      "_orig_referrer",
      "_landing_page",
    ],
    noticeUrl: "https://www.shopify.com/legal/cookies",
    source:
      "https://help.shopify.com/en/manual/privacy-and-security/privacy/international-data-transfers/contracting-entities",
    moreSources: [THIRD_PARTY_WEB, OPEN_COOKIE_DATABASE],
    asOf: "2026-11-25",
  },
];
