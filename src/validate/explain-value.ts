import { didYouMean, oneOf } from "../model/suggestion.js";
import type { Text } from "../model/text.js";
import { explainSpace, explainText } from "./explain-form.js";
import { explainDate, explainPeriod, isPeriod } from "./explain-time.js";
import { listForGroup } from "./list-for-group.js";
import { itemsIn, onlyText } from "./list-items.js";
import { meantNumber } from "./meant-number.js";
import { meantWord } from "./meant-word.js";
import {
  both,
  capitalised,
  emptiness,
  exampleLine,
  forExample,
  isBlank,
  lineOf,
  placeName,
  quoted,
} from "./phrase.js";
import { fits, repaired } from "./repair.js";
import type { SchemaError } from "./schema-error.js";
import {
  allowsPeriod,
  allowsText,
  describe,
  descriptionOf,
  formOf,
  type SchemaNode,
  wordsOf,
} from "./schema-node.js";

const KINDS: Readonly<Record<string, Text>> = {
  string: { sv: "en text", en: "a text" },
  boolean: { sv: "true eller false", en: "true or false" },
  integer: { sv: "ett heltal", en: "a whole number" },
  object: { sv: "en grupp med egna nycklar", en: "a group with keys of its own" },
  array: { sv: "en lista", en: "a list" },
};

const DATE_OR_MONTH = "#/$defs/dateOrMonth";

const ID: Text = { sv: "ett kortnamn", en: "an id" };

/** A value of the wrong kind, or a word that is not among the allowed ones. */
export function explainValue(root: SchemaNode, found: SchemaError): Text {
  const { error, path, value, written } = found;
  const node = describe(root, path);
  if (value === null) return explainEmpty(path, node);
  if (error.keyword === "type") return explainType(root, found, node);
  const allowed = allowedBy(error);
  if (typeof value === "string" && value !== value.trim() && allowed.includes(value.trim()))
    return explainSpace(path, value.trim());
  const start = isBlank(value)
    ? emptiness(path)
    : both`${quoted(value, written)} ${{ sv: "går inte att använda för", en: "cannot be used for" }} ${placeName(path)}.`;
  const near = isBlank(value) ? undefined : meantWord(value, allowed);
  const choice = oneOf(allowed);
  if (!near) return both`${start} ${{ sv: `Skriv ${choice.sv}.`, en: `Write ${choice.en}.` }}`;
  if (allowed.length === 1) return both`${start} ${didYouMean(near)}`;
  return both`${start} ${didYouMean(near)} ${{ sv: `Orden som finns är ${choice.sv.replace(/ eller (\S+)$/, " och $1")}.`, en: `The words are ${choice.en.replace(/ or (\S+)$/, " and $1")}.` }}`;
}

/** A value that fits none of the alternatives: some words, a form of text, or a structure. */
export function explainAlternatives(root: SchemaNode, found: SchemaError): Text {
  const { error, path, value, written } = found;
  const node = describe(root, path);
  if (value === null) return explainEmpty(path, node);
  const words = wordsOf(root, node);
  // With many allowed words, one of them was probably meant.
  if (typeof value === "string" && words.length > 2)
    return explainValue(root, {
      ...found,
      error: { ...error, keyword: "enum", params: { allowedValues: words } },
    });
  if (typeof value === "string" && isPeriod(value) && allowsPeriod(root, path)) return explainPeriod(value);
  if (typeof value === "string" && !isBlank(value) && value === value.trim() && node.$ref === DATE_OR_MONTH)
    return explainDate(value, true);
  const start = isBlank(value)
    ? emptiness(path)
    : both`${capitalised(kindOf(value, written))} ${{ sv: "passar inte i", en: "does not fit in" }} ${placeName(path)}.`;
  const near = isBlank(value) ? undefined : meantWord(value, words);
  if (near) return both`${start} ${didYouMean(near)}`;
  const form = typeof value === "string" ? repaired(node, value) : undefined;
  // Where only the space round it is wrong, the value in quotes would look right.
  if (form !== undefined && form !== value && form === (value as string).trim())
    return explainText(root, path, value as string);
  if (form !== undefined) return both`${start} ${{ sv: "Skriv", en: "Write" }} ${lineOf(path.at(-1), form)}`;
  if (words.length === 0)
    return both`${start} ${descriptionOf(formOf(root, node))}${forExample(path.at(-1), node)}`;
  const other = node.examples?.find((example) => !words.includes(example as string));
  const choice = both`${start} ${{ sv: "Skriv", en: "Write" }} ${oneOf(words)}`;
  return other === undefined
    ? both`${choice}.`
    : both`${choice}${{ sv: ", eller till exempel", en: ", or for example" }} ${lineOf(path.at(-1), other)}`;
}

/** The allowed word that was probably meant. */
export function suggestWord(root: SchemaNode, { error, path, value }: SchemaError): string | undefined {
  if (error.keyword === "anyOf") return meantWord(value, wordsOf(root, describe(root, path)));
  return error.keyword === "type" ? undefined : meantWord(value, allowedBy(error));
}

function allowedBy({ keyword, params }: SchemaError["error"]): string[] {
  return keyword === "const" ? [String(params.allowedValue)] : (params.allowedValues as string[]);
}

function explainEmpty(path: readonly string[], node: SchemaNode): Text {
  const key = path.at(-1);
  const remedy: Text =
    exampleLine(key, node) === undefined
      ? {
          sv: " Skriv ett värde efter kolonet, eller ta bort raden.",
          en: " Write a value after the colon, or remove the line.",
        }
      : forExample(key, node);
  return both`${emptiness(path)}${remedy}`;
}

function explainType(root: SchemaNode, found: SchemaError, node: SchemaNode): Text {
  const { error, path, value, written } = found;
  // A text may also be a group of texts by language; what was meant is almost always the text.
  const [wanted] = [error.params.type].flat() as [string];
  const name = placeName(path);
  if (isBlank(value)) return both`${emptiness(path)}${forExample(path.at(-1), node)}`;
  if (wanted === "string" && node.enum)
    return explainValue(root, {
      ...found,
      error: { ...found.error, keyword: "enum", params: { allowedValues: node.enum } },
    });
  if (wanted === "string" && written !== undefined) return explainReading(root, path, node, value, written);
  if (wanted === "boolean" && typeof value === "string") {
    const boolean = booleanOf(value);
    if (boolean !== undefined) {
      const isBoolean = value === boolean;
      return both`${name} ${{ sv: "ska vara true eller false", en: "must be true or false" }}${
        isBoolean
          ? { sv: ", utan citattecken.", en: ", without quotes." }
          : both`${{ sv: ", inte", en: ", not" }} ${quoted(value)}.`
      } ${{ sv: "Skriv", en: "Write" }} ${path.at(-1) ?? ""}: ${boolean}`;
    }
  }
  const kind = node.$ref === "#/$defs/id" ? ID : (KINDS[wanted] ?? { sv: wanted, en: wanted });
  if (wanted === "array" && typeof value === "string" && /^-\S/.test(value))
    return explainHyphen(path, value);
  if (wanted === "integer" && typeof value === "string" && /^\d{1,9}$/.test(value))
    return both`${name} ${{ sv: "ska vara ett tal, utan citattecken. Skriv", en: "must be a number, without quotes. Write" }} ${lineOf(path.at(-1), Number(value))}`;
  const said = wanted === "object" && Array.isArray(value) ? listForGroup(path, node, value) : undefined;
  if (said) return said;
  const takesTexts = wanted === "array" && allowsText(root, [...path, "0"]);
  const items = takesTexts ? itemsIn(value) : wanted === "string" ? onlyText(value) : undefined;
  const meant = items ?? meantNumber(root, node, value);
  // "över 15" may be 15 or 16.
  const sure = items !== undefined || typeof value === "number";
  const write = sure ? { sv: "Skriv", en: "Write" } : { sv: "Skriv till exempel", en: "Write for example" };
  const remedy =
    meant === undefined ? forExample(path.at(-1), node) : both` ${write} ${lineOf(path.at(-1), meant)}`;
  return both`${name} ${{ sv: `ska vara ${kind.sv}, inte`, en: `must be ${kind.en}, not` }} ${kindOf(value, written)}.${remedy}`;
}

/** A text that YAML reads as something else. Quotes help only where the text itself is in the right form. */
function explainReading(
  root: SchemaNode,
  path: readonly string[],
  node: SchemaNode,
  value: unknown,
  written: string,
): Text {
  const read: Text =
    typeof value === "number" ? { sv: "ett tal", en: "a number" } : { sv: "ja eller nej", en: "yes or no" };
  const start = both`${{ sv: `YAML läser ${written} som`, en: `YAML reads ${written} as` }} ${read}${{ sv: ", men", en: ", but" }} ${placeName(path)} ${{ sv: "ska vara en text.", en: "must be a text." }}`;
  if (node.$ref === DATE_OR_MONTH) return explainDate(written, true);
  if (node.format === "date" || !fits(node, written)) {
    const form = repaired(node, written);
    if (form === undefined) return explainText(root, path, written);
    return both`${start} ${{ sv: "Skriv", en: "Write" }} ${lineOf(path.at(-1), form)}`;
  }
  return both`${start} ${{ sv: "Sätt citattecken:", en: "Put it in quotes:" }} "${written}"`;
}

/** A list whose hyphens have no space after them, which YAML reads as one text. */
function explainHyphen(path: readonly string[], value: string): Text {
  const [first = ""] = value.slice(1).split(/\s+-(?=\S)/);
  return both`${{
    sv: "Efter bindestrecket i en lista ska det stå ett mellanslag. Skriv varje punkt under",
    en: "In a list there must be a space after the hyphen. Write each item under",
  }} ${placeName(path)} ${{ sv: "på en egen rad:", en: "on a line of its own:" }} - ${first.slice(0, 60)}`;
}

function booleanOf(text: string): string | undefined {
  if (/^(?:ja|yes|on|y|j|true|sant)$/i.test(text)) return "true";
  return /^(?:nej|no|off|n|false|falskt)$/i.test(text) ? "false" : undefined;
}

function kindOf(value: unknown, written: string | undefined): Text {
  if (Array.isArray(value)) return { sv: "en lista", en: "a list" };
  if (typeof value === "object") return { sv: "en grupp med nycklar", en: "a group of keys" };
  return quoted(value, written);
}
