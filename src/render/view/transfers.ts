import { isSafeguard, MECHANISMS, mechanismsOf, placedMechanisms } from "../../model/mechanisms.js";
import type { Transfer } from "../../model/policy.generated.js";
import type { Words } from "../lexicon.js";
import { maybe, text, texts } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { recipientInText } from "./purpose-data.js";
import { camelFlags, type Facts } from "./shared.js";

/** Whether data go to third countries and to international organisations, which are not the same thing. */
export function destinations(transfers: readonly Transfer[]) {
  return {
    countries: transfers.some(({ organisation }) => organisation === undefined),
    organisations: transfers.some(({ organisation }) => organisation !== undefined),
  };
}

/** Countries in running text, and whether the EEA is one of the places. */
export function placeIn(codes: readonly string[], words: Words) {
  const countries = codes.filter((code) => code !== "EEA").map(words.countryInText);
  return {
    countries: countries.length > 0 ? texts(countries, words.list) : null,
    eea: codes.includes("EEA"),
  };
}

function destinationOf({ country, organisation }: Transfer, words: Words): string {
  return organisation ?? (country === undefined ? "" : words.first(words.countryInText(country)));
}

/** What is undecided is in the section on gaps. */
export function transfers({ policy, words, part }: Facts): SectionPlan[] {
  const { transfers: value } = policy;
  const location = policy.dataLocation;
  if (value === "undecided" && !location) return [];
  const list = typeof value === "object" ? Object.values(value) : [];
  const section: SectionPlan = {
    id: "transfers",
    level: 3,
    template: "transfers",
    from: ["/transfers", "/dataLocation"],
    view: {
      none: value === "none",
      to: destinations(list),
      part: part !== undefined,
      // The law requires how to get a copy (Art. 13(1)(f)): if the policy does not say, the page says to contact us.
      copyOnRequest: list.some((each) => each.copy === undefined && mechanismsOf(each).some(isSafeguard)),
      location: location ? placeIn(location, words) : null,
      transfers: list.map((transfer) => ({
        country: text(destinationOf(transfer, words)),
        exceptional: transfer.exceptional ?? false,
        condition: maybe(transfer.condition),
        categories: transfer.categories?.length
          ? texts(
              transfer.categories.map((id) => words.inText(policy.categories[id]?.name ?? id)),
              words.list,
            )
          : null,
        recipients: transfer.recipients?.length
          ? texts(
              transfer.recipients.map((id) => recipientInText(id, policy, words)),
              words.list,
            )
          : null,
        mechanisms: placedMechanisms(transfer, "").map(([{ type, condition, supplement }], index) => ({
          is: camelFlags(type, MECHANISMS),
          further: index > 0,
          certified: transfer.certified ?? false,
          derogation: maybe(transfer.derogation),
          condition: maybe(condition),
          supplement: maybe(supplement),
        })),
        risks: maybe(transfer.risks),
        copy: maybe(transfer.copy),
      })),
    },
  };
  return [section];
}
