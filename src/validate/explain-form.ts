import type { Text } from "../model/text.js";
import { explainAddress } from "./explain-address.js";
import { explainId } from "./explain-id.js";
import { explainDate, explainPeriod } from "./explain-time.js";
import { both, emptiness, forExample, lineOf, placeName, quoted } from "./phrase.js";
import { fits, repaired } from "./repair.js";
import type { SchemaError } from "./schema-error.js";
import { describe, descriptionOf, formOf, type SchemaNode } from "./schema-node.js";

/** A value of the right kind but in the wrong form: pattern, format, length, number of items. */
export function explainForm(root: SchemaNode, { error, path, value }: SchemaError): Text {
  const node = describe(root, path);
  switch (error.keyword) {
    case "minItems": {
      const undecided = (node.anyOf ?? []).some((alternative) => alternative.enum?.includes("undecided"));
      return both`${{ sv: "Listan", en: "The list" }} ${placeName(path)} ${{ sv: "är tom. Skriv minst en punkt", en: "is empty. Write at least one item" }}${
        undecided ? { sv: ", eller undecided om frågan är öppen.", en: ", or undecided if it is open." } : "."
      }`;
    }
    case "uniqueItems":
      return both`${placeName(path)} ${{
        sv: "står redan i listan. Ta bort den ena.",
        en: "is in the list already. Remove one of them.",
      }}`;
    case "minProperties":
      return both`${placeName(path)} ${{ sv: "är tomt.", en: "is empty." }}${forExample(path.at(-1), node)}`;
    case "maxLength":
      return both`${{ sv: "Texten i", en: "The text in" }} ${placeName(path)} ${{
        sv: `är för lång: högst ${node.maxLength} tecken. Dela upp eller korta den.`,
        en: `is too long: at most ${node.maxLength} characters. Split or shorten it.`,
      }}`;
    case "minimum":
    case "maximum":
      return both`${quoted(value)} ${{ sv: "går inte att använda för", en: "cannot be used for" }} ${placeName(path)}. ${{
        sv: `Skriv ett tal från ${node.minimum ?? "−∞"} till ${node.maximum ?? "∞"}.`,
        en: `Write a number from ${node.minimum ?? "−∞"} to ${node.maximum ?? "∞"}.`,
      }}`;
  }
  if (typeof value === "string") return explainText(root, path, value);
  // The fallback: the place, what is asked for, and an example.
  return both`${placeName(path)} ${{ sv: "går inte att använda som det står.", en: "cannot be used as it stands." }} ${descriptionOf(formOf(root, node))}${forExample(path.at(-1), node)}`;
}

/** A text in another form than the schema asks for. */
export function explainText(root: SchemaNode, path: readonly string[], text: string): Text {
  const node = describe(root, path);
  const example = forExample(path.at(-1), node);
  if (text.trim() === "" && /^\d+$/.test(path.at(-1) ?? ""))
    return both`${placeName(path)} ${{ sv: "är tom. Skriv något, eller ta bort punkten.", en: "is empty. Write something, or remove the item." }}`;
  if (text.trim() === "") return both`${emptiness(path)} ${descriptionOf(node)}${example}`;
  if (text !== text.trim() && node.pattern !== undefined && fits(node, text.trim()))
    return explainSpace(path, text.trim());
  if (node.format === "date") return explainDate(text);
  if (node.$ref === "#/$defs/period") return explainPeriod(text);
  if (node.$ref === "#/$defs/id") return explainId(text);
  const address = explainAddress(path, node, text);
  if (address) return address;
  const within = withoutCurly(text);
  if (within !== undefined && fits(node, within))
    return both`${{
      sv: "Typografiska citattecken (”) räknas som en del av",
      en: "Typographic quotation marks (”) count as part of the value of",
    }} ${placeName(path)}. ${{ sv: "Skriv", en: "Write" }} ${lineOf(path.at(-1), within)}`;
  const start = both`${quoted(text)} ${{ sv: "går inte att använda för", en: "cannot be used for" }} ${placeName(path)}.`;
  const meant = repaired(node, text);
  const line = meant === undefined ? undefined : lineOf(path.at(-1), meant);
  return line
    ? both`${start} ${{ sv: "Skriv", en: "Write" }} ${line}`
    : both`${start} ${descriptionOf(formOf(root, node))}${example}`;
}

// The text between typographic quotation marks, which YAML does not know.
function withoutCurly(text: string): string | undefined {
  return /^[\u201c”„‟«»‘’‚‛″](.+)[\u201c”„‟«»‘’‚‛″"']$/su.exec(text)?.[1]?.trim();
}

/** A text that is right but for the space or the line break round it, as `>` and `|` leave one at the end. */
export function explainSpace(path: readonly string[], text: string): Text {
  return both`${placeName(path)} ${{
    sv: "har blanksteg eller en radbrytning före eller efter texten. Skriv",
    en: "has spaces or a line break before or after the text. Write",
  }} ${lineOf(path.at(-1), text)}`;
}
