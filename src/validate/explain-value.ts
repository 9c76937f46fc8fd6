import { nearest } from "../model/nearest.js";
import type { Text } from "../model/text.js";
import type { SchemaError } from "./explain.js";
import { both, exampleLine, nameOf, oneOf, shown } from "./phrase.js";
import { describe, descriptionOf, type SchemaNode } from "./schema-node.js";

const KINDS: Readonly<Record<string, Text>> = {
  string: { sv: "en text", en: "a text" },
  boolean: { sv: "true eller false", en: "true or false" },
  integer: { sv: "ett heltal", en: "a whole number" },
  object: {
    sv: "en grupp med nycklar på egna, indragna rader",
    en: "a group of keys on indented lines of their own",
  },
  array: {
    sv: "en lista: [ett, två] eller en rad med - för varje punkt",
    en: "a list: [one, two], or a line with - for each item",
  },
};

/** A value of the wrong kind, or a word that is not among the allowed ones. */
export function explainValue(root: SchemaNode, found: SchemaError): Text {
  const { error, path, value, written } = found;
  const node = describe(root, path);
  if (value === null) return explainEmpty(path, node);
  if (error.keyword === "type") return explainType(found, node);
  const allowed =
    error.keyword === "const"
      ? [String(error.params.allowedValue)]
      : (error.params.allowedValues as string[]);
  return explainWord(path, value, written, allowed);
}

/** A value that fits none of the alternatives: some words, or a structure. */
export function explainAlternatives(root: SchemaNode, { path, value, written }: SchemaError): Text {
  const described = describe(root, path);
  if (value === null) return explainEmpty(path, described);
  const words = (described.anyOf ?? []).flatMap((alternative) => alternative.enum ?? []);
  const near = typeof value === "string" ? nearest(value, words) : undefined;
  const start = both`${shown(value, written)} ${{ sv: "passar inte i", en: "does not fit in" }} ${nameOf(path)}.`;
  if (near) return both`${start} ${meant(near)}`;
  const structure = (described.examples ?? []).find((example) => typeof example === "object");
  const example = structure === undefined ? described : { ...described, examples: [structure] };
  const line = exampleLine(path.at(-1), example);
  const choice =
    words.length > 0
      ? { sv: `Skriv ${oneOf(words).sv}, eller till exempel`, en: `Write ${oneOf(words).en}, or for example` }
      : both`${descriptionOf(described)} ${{ sv: "Skriv till exempel", en: "Write for example" }}`;
  return line ? both`${start} ${choice} ${line}` : start;
}

function explainEmpty(path: readonly string[], node: SchemaNode): Text {
  const line = exampleLine(path.at(-1), node);
  const start = both`${nameOf(path)} ${{ sv: "är tomt.", en: "is empty." }}`;
  const remedy: Text = line
    ? { sv: `Skriv till exempel ${line}`, en: `Write for example ${line}` }
    : {
        sv: "Skriv ett värde efter kolonet, eller ta bort raden.",
        en: "Write a value after the colon, or remove the line.",
      };
  return both`${start} ${remedy}`;
}

function explainType({ error, path, value, written }: SchemaError, node: SchemaNode): Text {
  const wanted: string = error.params.type;
  const name = nameOf(path);
  if (wanted === "string" && written !== undefined) {
    const read: Text =
      typeof value === "number"
        ? { sv: "ett tal", en: "a number" }
        : { sv: "ja eller nej", en: "true or false" };
    return both`${{ sv: `YAML läser ${written} som`, en: `YAML reads ${written} as` }} ${read}${{
      sv: `, men ${name.sv} ska vara en text. Sätt citattecken: "${written}"`,
      en: `, but ${name.en} must be a text. Put it in quotes: "${written}"`,
    }}`;
  }
  if (wanted === "boolean" && typeof value === "string") {
    const meaning = /^(?:ja|yes|on|y|j|true|sant)$/i.test(value)
      ? "true"
      : /^(?:nej|no|off|n|false|falskt)$/i.test(value)
        ? "false"
        : undefined;
    if (meaning)
      return both`${name} ${{ sv: "ska vara true eller false, inte", en: "must be true or false, not" }} ${shown(value)}. ${{ sv: "Skriv", en: "Write" }} ${meaning}.`;
  }
  const kind = KINDS[wanted] ?? { sv: wanted, en: wanted };
  const line = exampleLine(path.at(-1), node);
  const remedy: Text | string = line
    ? { sv: ` Skriv till exempel ${line}`, en: ` Write for example ${line}` }
    : "";
  return both`${name} ${{ sv: `ska vara ${kind.sv}, inte`, en: `must be ${kind.en}, not` }} ${kindOf(value, written)}.${remedy}`;
}

function explainWord(
  path: readonly string[],
  value: unknown,
  written: string | undefined,
  allowed: readonly string[],
): Text {
  const near = typeof value === "string" ? nearest(value, allowed) : undefined;
  const start = both`${shown(value, written)} ${{ sv: "går inte att använda för", en: "cannot be used for" }} ${nameOf(path)}.`;
  const choice = oneOf(allowed);
  const write: Text = { sv: `Skriv ${choice.sv}.`, en: `Write ${choice.en}.` };
  return near ? both`${start} ${meant(near)} ${allowed.length > 1 ? write : ""}` : both`${start} ${write}`;
}

function kindOf(value: unknown, written: string | undefined): Text {
  if (Array.isArray(value)) return { sv: "en lista", en: "a list" };
  if (typeof value === "object") return { sv: "en grupp med nycklar", en: "a group of keys" };
  return shown(value, written);
}

function meant(word: string): Text {
  return { sv: `Menade du ”${word}”?`, en: `Did you mean “${word}”?` };
}
