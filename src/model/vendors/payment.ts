import { NPM, OPEN_COOKIE_DATABASE, REVIEWED, TERMS_REVIEW, THIRD_PARTY_WEB } from "./sources.js";
import type { Vendor } from "./vendor.js";

/** Payment, invoices and debts. */
export const PAYMENT: readonly Vendor[] = [
  {
    id: "klarna",
    name: "Klarna Bank AB (publ)",
    otherNames: ["Klarna"],
    country: "SE",
    role: "controller",
    domains: ["klarna.com"],
    noticeUrl: "http://www.klarna.com/se/dataskydd/",
    source: "https://www.megastar.fr/klarna-privacy",
    moreSources: ["http://www.klarna.com/se/dataskydd/"],
    asOf: "2026-11-25",
  },
  {
    id: "stripe",
    name: "Stripe Payments Europe, Limited",
    otherNames: ["Stripe"],
    country: "IE",
    domains: ["stripe.com", "stripecdn.com", "stripe.network"],
    cookies: ["__stripe_mid", "__stripe_sid"],
    packages: ["stripe", "@stripe/*"],
    noticeUrl: "https://stripe.com/privacy",
    source: TERMS_REVIEW,
    moreSources: [OPEN_COOKIE_DATABASE, THIRD_PARTY_WEB, NPM],
    asOf: REVIEWED,
  },
];
