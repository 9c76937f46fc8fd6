import type { Text } from "../../model/text.js";

const SHOWN = 3;

/** The ids in quotes, at most three of them and then how many more, so that a message stays readable. */
export function nameSome(ids: readonly string[]): Text {
  const more = ids.length - SHOWN;
  return {
    sv: join(ids, (id) => `”${id}”`, "och", more > 0 ? `${more} till` : undefined),
    en: join(ids, (id) => `"${id}"`, "and", more > 0 ? `${more} more` : undefined),
  };
}

function join(
  ids: readonly string[],
  quote: (id: string) => string,
  and: string,
  more: string | undefined,
): string {
  const parts = ids.slice(0, SHOWN).map(quote);
  const last = more ?? parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} ${and} ${last}`;
}
