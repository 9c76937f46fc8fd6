import { NPM, REVIEWED, TERMS_REVIEW, THIRD_PARTY_WEB } from "./sources.js";
import type { Vendor } from "./vendor.js";

/** Reports of faults and of how fast things go. */
export const MONITORING: readonly Vendor[] = [
  {
    id: "sentry",
    name: "Functional Software, Inc.",
    otherNames: ["Sentry"],
    country: "US",
    role: "processor",
    domains: ["sentry.io", "sentry-cdn.com", "getsentry.com", "ravenjs.com"],
    packages: ["@sentry/*"],
    source: TERMS_REVIEW,
    moreSources: [THIRD_PARTY_WEB, NPM],
    asOf: REVIEWED,
  },
  {
    id: "new-relic",
    name: "New Relic",
    domains: ["newrelic.com", "nr-data.net"],
    packages: ["newrelic", "@newrelic/*"],
    source: THIRD_PARTY_WEB,
    moreSources: [NPM],
    asOf: "2026-09-14",
  },
  {
    id: "datadog",
    name: "Datadog",
    packages: ["@datadog/*", "dd-trace"],
    source: NPM,
    asOf: "2026-11-25",
  },
];
