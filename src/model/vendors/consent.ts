import { NPM, OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB } from "./sources.js";
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
  {
    id: "onetrust",
    name: "OneTrust",
    otherNames: ["Optanon", "CookiePro"],
    domains: ["onetrust.com", "cookielaw.org", "onetrust.mgr.consensu.org"],
    cookies: ["OptanonConsent"],
    noticeUrl: "https://www.onetrust.com/privacy-notice/",
    source: THIRD_PARTY_WEB,
    moreSources: [OPEN_COOKIE_DATABASE],
    asOf: "2026-09-14",
  },
  {
    id: "didomi",
    name: "Didomi",
    otherNames: ["Didomi CMP"],
    domains: ["privacy-center.org", "didomi.mgr.consensu.org"],
    packages: ["@didomi/*"],
    source: THIRD_PARTY_WEB,
    moreSources: [NPM],
    asOf: "2026-09-14",
  },
  {
    id: "cookie-information",
    name: "Cookie Information",
    otherNames: ["Cookie Information CMP"],
    domains: ["cookieinformation.mgr.consensu.org"],
    source: THIRD_PARTY_WEB,
    asOf: "2026-09-14",
  },
];
