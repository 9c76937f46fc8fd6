import { idByName, useAt } from "../model/id-index.js";
import type { Text } from "../model/text.js";
import { both, quoted } from "./phrase.js";

/** A malformed id: a key that names something, or a reference to one. */
export function explainId(id: string): Text {
  const start = both`${{ sv: "Kortnamnet", en: "The id" }} ${quoted(id)} ${{
    sv: "får bara ha gemener a–z, siffror och bindestreck, och ska börja med en bokstav.",
    en: "may only have lower-case a–z, digits and hyphens, and must start with a letter.",
  }}`;
  const suggestion = asId(id);
  return suggestion
    ? both`${start} ${{ sv: `Skriv till exempel ${suggestion}`, en: `Write for example ${suggestion}` }}`
    : start;
}

/** A reference that says what the entry is called, and not its id. */
export function explainName(
  data: unknown,
  at: string,
  value: unknown,
): { readonly message: Text; readonly suggestion: string } | undefined {
  const use = typeof value === "string" ? useAt(data, at) : undefined;
  const id = use && idByName(data, use.group, use.id);
  // An invalid id will have to change, so it is not suggested.
  if (use === undefined || id === undefined || id !== asId(id)) return undefined;
  return {
    message: both`${quoted(use.id)} ${{ sv: `är ett namn. Skriv kortnamnet: ${id}`, en: `is a name. Write the id: ${id}` }}`,
    suggestion: id,
  };
}

/** The text as an id, if anything is left of it: å, ä and ö become a, a and o, as Swedish web addresses have them. */
export function asId(text: string): string | undefined {
  const id = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+/, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return id === "" ? undefined : id;
}
