import { NPM, REVIEWED, SERVICES_REVIEW, THIRD_PARTY_WEB } from "./sources.js";
import type { Vendor } from "./vendor.js";

/** Customer service: chat, tickets and calls. */
export const SUPPORT: readonly Vendor[] = [
  {
    id: "crisp",
    name: "Crisp IM SAS",
    otherNames: ["Crisp"],
    country: "FR",
    role: "processor",
    domains: ["crisp.chat"],
    cookies: ["crisp-client*"],
    packages: ["crisp-sdk-web", "crisp-api"],
    source: SERVICES_REVIEW,
    moreSources: [THIRD_PARTY_WEB, NPM],
    asOf: REVIEWED,
  },
];
