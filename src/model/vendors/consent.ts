import { OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB } from "./sources.js";
import type { Vendor } from "./vendor.js";

/** Questions of consent to cookies. */
export const CONSENT: readonly Vendor[] = [
  {
    id: "cookiebot",
    name: "Usercentrics A/S",
    otherNames: ["Cookiebot"],
    country: "DK",
    role: "processor",
    domains: ["cookiebot.com", "cookiebot.mgr.consensu.org"],
    cookies: ["CookieConsent", "CookieConsentBulkTicket"],
    noticeUrl: "https://www.cookiebot.com/da/privacy-policy/",
    source: "https://www.cookiebot.com/da/terms-of-service/",
    moreSources: [OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB],
    asOf: "2024-07-01",
  },
];
