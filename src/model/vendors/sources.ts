/** Where facts about many vendors are from. A vendor's own notice or terms is written out at the vendor. */

const REVIEW =
  "https://github.com/ThomasMoreAI/legal-skills-open/blob/main/eu/data-protection/skills/privacy-vendor-review-clemensjl/references";

/** A review of the vendors' own terms, read on 2026-08-05: hosting, statistics, payment, advertising. */
export const TERMS_REVIEW = `${REVIEW}/vendors.md`;
/** The same for e-mail, chat, embedded content, forms and workplace services. */
export const SERVICES_REVIEW = `${REVIEW}/vendors-saas.md`;
/** The same for language models. */
export const AI_REVIEW = `${REVIEW}/ai-vendors.md`;
export const REVIEWED = "2026-08-05";

/** Names of cookies, Apache 2.0; looked up on 2026-11-25. */
export const OPEN_COOKIE_DATABASE =
  "https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv";
/** Domains, MIT; release 0.30.0 of 2026-09-14. */
export const THIRD_PARTY_WEB = "https://github.com/patrickhulce/third-party-web";
/** Packages are named as in the registry; looked up on 2026-11-25. */
export const NPM = "https://www.npmjs.com";
