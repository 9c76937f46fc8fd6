import { type Language, ORIGINAL } from "../model/edition.js";
import type { Policy } from "../model/policy.generated.js";
import { oneLine } from "./escape.js";

/** What catalogues and site generators want to know of a notice. Everything is text on one line; dates are ISO 8601. */
export interface Publication {
  readonly version?: string;
  readonly effectiveFrom?: string;
  readonly lastReviewed?: string;
  /** Of the policy that the notice is made from, as `fingerprintOf` gives it. */
  readonly fingerprint: string;
  /** Where the notice is on the web. */
  readonly url?: string;
  readonly publisher: {
    readonly name: string;
    readonly website?: string;
    /** Whether it is known to be an organisation; a person can be a controller too. */
    readonly organisation: boolean;
  };
}

/** The notice's own particulars, apart from its text. */
export function publicationOf(policy: Policy, fingerprint: string): Publication {
  const { version, effectiveFrom, review, controller } = policy;
  const { organisationNumber, publicAuthority, website } = controller;
  return {
    ...given("version", version),
    ...given("effectiveFrom", effectiveFrom),
    ...given("lastReviewed", review.lastReviewed),
    fingerprint,
    ...given("url", addressIn(policy.language, policy)),
    publisher: {
      name: oneLine(controller.name),
      ...given("website", webAddress(website)),
      organisation: organisationNumber !== undefined || publicAuthority === true,
    },
  };
}

/** Where the notice is on the web in a language, if the policy says. */
export function addressIn(language: Language, { updates, translations }: Policy): string | undefined {
  return webAddress(language === ORIGINAL ? updates?.url : translations?.[language]?.url);
}

function given<K extends string>(key: K, value: string | undefined): { [key in K]?: string } {
  return value === undefined ? {} : ({ [key]: oneLine(value) } as { [key in K]: string });
}

// Written as a browser writes it, with what could be taken for markup or for a template percent-encoded.
function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "https:" ? href.replace(/[^\w.~:/?#@!$&*+,;=%-]/g, encodeURIComponent) : undefined;
}
