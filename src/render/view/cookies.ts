import type { Cookie } from "../../model/policy.generated.js";
import { capital, maybe, text, texts, webLink } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { camelFlags, type Facts } from "./shared.js";

const CATEGORIES = ["necessary", "preferences", "statistics", "marketing"] as const;

const STORAGES = ["local-storage", "session-storage", "indexed-db", "cache", "pixel", "other"] as const;

/** Cookies and other storage, as a table, and how to change the choice. What is open says nothing to the reader. */
export function cookies(facts: Facts): SectionPlan[] {
  const { cookies: value, cookieChoice: choice } = facts.policy;
  const list = typeof value === "object" ? Object.values(value) : [];
  if (value !== "none" && list.length === 0 && !choice) return [];
  return [
    {
      id: "cookies",
      level: 2,
      template: "cookies",
      from: ["/cookies", "/cookieChoice"],
      view: {
        none: value === "none",
        cookies: list.map((cookie) => row(cookie, facts)),
        choice: choice ? { how: maybe(choice.how), url: choice.url ? webLink(choice.url) : null } : null,
      },
    },
  ];
}

function row({ name, provider, purpose, category, storage, duration, consent, party }: Cookie, facts: Facts) {
  const { policy, words } = facts;
  return {
    name: texts([name].flat(), words.list),
    provider: provider === undefined ? null : text(policy.recipients[provider]?.name ?? provider),
    thirdParty: party === "third",
    purpose: purpose === undefined ? null : capital(purpose),
    category: category ? camelFlags(category, CATEGORIES) : null,
    // A cookie is what the table is of; only other storage needs naming.
    storage: storage && storage !== "cookie" ? camelFlags(storage, STORAGES) : null,
    session: duration === "session",
    persistent: duration === "persistent",
    duration:
      duration === undefined || duration === "session" || duration === "persistent"
        ? null
        : text(words.duration(duration)),
    undated: duration === undefined,
    consent: consent ?? false,
  };
}
