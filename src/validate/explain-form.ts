import type { Text } from "../model/text.js";
import type { SchemaError } from "./explain.js";
import { explainDate, explainPeriod } from "./explain-time.js";
import { both, exampleLine, nameOf, shown } from "./phrase.js";
import { describe, descriptionOf, type SchemaNode } from "./schema-node.js";

/** A value, or a key, of the right kind but in the wrong form: pattern, format, length, number of items. */
export function explainForm(root: SchemaNode, found: SchemaError): Text {
  const { error, path, value } = found;
  const node = describe(root, path);
  if (error.propertyName !== undefined) return explainId(error.propertyName);
  switch (error.keyword) {
    case "minItems":
      return both`${{ sv: "Listan i", en: "The list in" }} ${nameOf(path)} ${{ sv: "är tom. Skriv minst en punkt.", en: "is empty. Write at least one item." }}`;
    case "uniqueItems":
      return both`${{ sv: `Punkt ${error.params.i + 1} i`, en: `Item ${error.params.i + 1} of` }} ${nameOf(path)} ${{
        sv: "står redan i listan. Ta bort den ena.",
        en: "is in the list already. Remove one of them.",
      }}`;
    case "minProperties": {
      const line = exampleLine(path.at(-1), node);
      return both`${nameOf(path)} ${{ sv: "är tomt.", en: "is empty." }}${line ? { sv: ` Skriv till exempel ${line}`, en: ` Write for example ${line}` } : ""}`;
    }
    case "maxLength":
      return both`${{ sv: "Texten i", en: "The text in" }} ${nameOf(path)} ${{
        sv: `är för lång: högst ${node.maxLength} tecken. Dela upp eller korta den.`,
        en: `is too long: at most ${node.maxLength} characters. Split or shorten it.`,
      }}`;
    case "minimum":
    case "maximum":
      return both`${shown(value)} ${{ sv: "går inte att använda för", en: "cannot be used for" }} ${nameOf(path)}. ${{
        sv: `Skriv ett tal från ${node.minimum ?? "−∞"} till ${node.maximum ?? "∞"}.`,
        en: `Write a number from ${node.minimum ?? "−∞"} to ${node.maximum ?? "∞"}.`,
      }}`;
  }
  if (value === "") return both`${nameOf(path)} ${{ sv: "är tomt.", en: "is empty." }}${remedy(path, node)}`;
  if (node.format === "date") return explainDate(String(value));
  if (node.$ref === "#/$defs/period") return explainPeriod(String(value));
  return both`${shown(value)} ${{ sv: "går inte att använda för", en: "cannot be used for" }} ${nameOf(path)}.${remedy(path, node)}`;
}

function remedy(path: readonly string[], node: SchemaNode): Text {
  const line = exampleLine(path.at(-1), node);
  return both` ${descriptionOf(node)}${line ? { sv: ` Skriv till exempel ${line}`, en: ` Write for example ${line}` } : ""}`;
}

function explainId(id: string): Text {
  const start: Text = {
    sv: `Kortnamnet ”${id.slice(0, 60)}” får bara ha gemener a–z, siffror och bindestreck, och börja med en bokstav.`,
    en: `The id “${id.slice(0, 60)}” may only have lower-case a–z, digits and hyphens, and must start with a letter.`,
  };
  const suggestion = asId(id);
  return suggestion
    ? both`${start} ${{ sv: `Skriv till exempel ${suggestion}`, en: `Write for example ${suggestion}` }}`
    : start;
}

// å, ä and ö become a, a and o, as Swedish web addresses have them.
function asId(text: string): string | undefined {
  const id = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "")
    .slice(0, 60);
  return id === "" ? undefined : id;
}
