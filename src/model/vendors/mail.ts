import { NPM, REVIEWED, SERVICES_REVIEW, THIRD_PARTY_WEB } from "./sources.js";
import type { Vendor } from "./vendor.js";

/** Newsletters, other messages, and what follows them up. */
export const MAIL: readonly Vendor[] = [
  {
    id: "mailchimp",
    name: "The Rocket Science Group LLC",
    otherNames: ["Mailchimp", "Intuit Mailchimp"],
    country: "US",
    role: "processor",
    domains: ["mailchimp.com", "list-manage.com", "chimpstatic.com"],
    packages: ["@mailchimp/*"],
    source: SERVICES_REVIEW,
    moreSources: [THIRD_PARTY_WEB, NPM],
    asOf: REVIEWED,
  },
  {
    id: "resend",
    name: "Plus Five Five, Inc.",
    otherNames: ["Resend"],
    country: "US",
    role: "processor",
    domains: ["resend.com"],
    packages: ["resend"],
    source: SERVICES_REVIEW,
    moreSources: [NPM],
    asOf: REVIEWED,
  },
  {
    id: "postmark",
    name: "AC PM LLC",
    otherNames: ["Postmark"],
    country: "US",
    role: "processor",
    domains: ["postmarkapp.com"],
    packages: ["postmark"],
    source: SERVICES_REVIEW,
    moreSources: [NPM],
    asOf: REVIEWED,
  },
];
