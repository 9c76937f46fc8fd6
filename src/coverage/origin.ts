import { listed } from "../lint/facts/entries.js";
import type { Policy, Purpose } from "../model/policy.generated.js";
import type { Text } from "../model/text.js";
import type { Origin } from "./row.js";

const DATA_SUBJECT = "data-subject";

/** Where the purpose's data come from, as far as the policy says. */
export function originOf(policy: Policy, purpose: Purpose): Origin {
  const sources = listed(purpose.sources);
  if (!sources || sources.length === 0) return "undecided";
  const others = otherSources(policy, purpose);
  if (others.length === 0) return "person";
  return others.length === sources.length ? "elsewhere" : "both";
}

/** The ids of a purpose's sources other than the person. */
export function otherSources({ sources = {} }: Policy, purpose: Purpose): string[] {
  // What is observed of the person is collected from the person (C-422/24).
  return (listed(purpose.sources) ?? []).filter(
    (id) => id !== DATA_SUBJECT && sources[id]?.kind !== "observed",
  );
}

/** Why a row that only the other article has does not apply. While the sources are undecided, both articles are asked. */
export const ONLY_OTHER_ARTICLE: Readonly<Record<"person" | "elsewhere", Text>> = {
  person: {
    sv: "alla uppgifter kommer från personen själv, så artikel 14 gäller inte",
    en: "all data come from the person, so Article 14 does not apply",
  },
  elsewhere: {
    sv: "inga uppgifter kommer från personen själv, så artikel 13 gäller inte",
    en: "no data come from the person, so Article 13 does not apply",
  },
};
