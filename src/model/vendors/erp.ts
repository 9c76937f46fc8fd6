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
];
