import { NPM } from "./sources.js";
import type { Vendor } from "./vendor.js";

/** Proof of who somebody is, and signatures. */
export const IDENTITY: readonly Vendor[] = [
  {
    id: "bankid",
    name: "Finansiell ID-Teknik BID AB",
    otherNames: ["BankID"],
    country: "SE",
    domains: ["bankid.com"],
    packages: ["bankid"],
    noticeUrl: "https://www.bankid.com/integritetspolicy",
    source: "https://www.bankid.com/en/integritetspolicy",
    moreSources: [NPM],
    asOf: "2025-09-18",
  },
  {
    id: "scrive",
    name: "Scrive AB",
    otherNames: ["Scrive"],
    country: "SE",
    role: "processor",
    domains: ["scrive.com"],
    noticeUrl: "https://scrive.com/nl/privacy-notice",
    source: "https://www.scrive.com/terms",
    moreSources: [
      "https://scrive.com/nl/privacy-notice",
      "https://www.esignatur.dk/data-processing-agreement",
    ],
    asOf: "2022-07-01",
  },
  {
    id: "auth0",
    name: "Auth0",
    domains: ["auth0.com"],
    packages: ["@auth0/*", "auth0-js"],
    source: NPM,
    asOf: "2026-11-25",
  },
  {
    id: "getaccept",
    name: "GetAccept",
    otherNames: ["GetAccept, Inc."],
    domains: ["getaccept.com"],
    noticeUrl: "https://www.getaccept.com/privacy-policy",
    source: "https://learn.microsoft.com/sv-se/connectors/getaccept",
    asOf: "2026-11-25",
  },
];
