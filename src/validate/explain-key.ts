import type { ErrorObject } from "ajv";
import { nearest } from "../model/nearest.js";
import { keys } from "../model/pointer.js";
import { didYouMean, oneOf } from "../model/suggestion.js";
import type { Text } from "../model/text.js";
import { belongsIn } from "./belongs-in.js";
import { homeOf } from "./homes.js";
import { both, exampleLine, ifOpen, placeName } from "./phrase.js";
import type { SchemaError } from "./schema-error.js";
import { describe, type SchemaNode } from "./schema-node.js";

/** Longer lists of keys are hard to read. */
const MAX_KEYS = 8;

/** A key that an object lacks. Said at the parent, naming the key and the line to add. */
export function explainMissing(root: SchemaNode, { error, path, value }: SchemaError): Text {
  const key: string = error.params.missingProperty;
  const node = describe(root, [...path, key]);
  const title: Text = node.title ? { sv: ` (${node.title})`, en: "" } : { sv: "", en: "" };
  // `recruitment:` with nothing under it is read as an empty value, so ajv never gets here with null.
  const within =
    typeof value === "object" && value !== null && Object.keys(value).length === 0
      ? { sv: " är tomt och", en: " is empty and" }
      : "";
  const others = choices(describe(root, path), key).map((other) => ({
    sv: ` eller ”${other}” (${describe(root, [...path, other]).title})`,
    en: ` or "${other}"`,
  }));
  const also = {
    sv: others.map(({ sv }) => sv).join(""),
    en: others.map(({ en }) => en).join(""),
  };
  return both`${placeName(path)}${within}${{ sv: " saknar", en: " lacks" }} ${{ sv: `”${key}”`, en: `"${key}"` }}${title}${also}.${lineToAdd(key, node, path)}`;
}

// The keys that would do instead.
function choices({ anyOf = [] }: SchemaNode, key: string): string[] {
  const keys = anyOf.flatMap((each) => (each.type === undefined ? (each.required ?? []) : []));
  return keys.includes(key) ? keys.filter((other) => other !== key) : [];
}

function lineToAdd(key: string, node: SchemaNode, path: readonly string[]): Text | string {
  const line = exampleLine(key, node);
  if (line === undefined) return "";
  const only = node.const !== undefined || node.enum?.length === 1;
  // Someone who does not know YAML asks where the line goes.
  const where: Text =
    path.length === 0
      ? { sv: "längst till vänster", en: "at the left margin" }
      : both`under ${placeName(path)}`;
  return only
    ? both` ${{ sv: "Lägg till raden", en: "Add the line" }} ${line} ${where}`
    : both` ${{ sv: "Lägg till en rad", en: "Add a line" }} ${where}${{ sv: ", till exempel", en: ", such as" }} ${line}${ifOpen(key, node)}`;
}

/** A key that the object may not have. */
export function explainUnknown(root: SchemaNode, { error, value, path }: SchemaError): Text {
  const key: string = error.params.additionalProperty;
  const suggestion = suggestKey(root, error, value);
  const start: Text = { sv: `Nyckeln ”${key}” finns inte här.`, en: `There is no key "${key}" here.` };
  if (suggestion?.translated) {
    return both`${start} ${{ sv: `Det som heter ${suggestion.title} skrivs ”${suggestion.key}”.`, en: `Write "${suggestion.key}".` }}`;
  }
  if (suggestion) return both`${start} ${didYouMean(suggestion.key)}`;
  const home = homeOf(key);
  if (home && home.join("/") !== [...path, key].join("/")) return both`${start} ${belongs(root, home)}`;
  const place = belongsIn(key, path);
  if (place.sv !== "") return both`${start}${place}`;
  const free = unusedKeys(propertiesOf(root, error), value);
  if (free.length === 0) return both`${start} ${{ sv: "Ta bort raden.", en: "Remove the line." }}`;
  const few = oneOf(free.slice(0, MAX_KEYS));
  const more = free.length > MAX_KEYS;
  const where: Text =
    path.length === 0
      ? { sv: "På översta nivån", en: "At the top level" }
      : both`${{ sv: "I", en: "In" }} ${placeName(path)}`;
  return both`${start} ${where} ${{
    sv: `kan du skriva ${more ? "bland annat " : ""}${few.sv}. Ta annars bort raden.`,
    en: `you can write ${few.en}${more ? ", among others" : ""}. Otherwise remove the line.`,
  }}`;
}

// Names the place of such a fact, so that it is not lost with the line.
function belongs(root: SchemaNode, home: readonly string[]): Text {
  const key = home.at(-1) as string;
  const node = describe(root, home);
  const within = home.slice(0, -1);
  const line = exampleLine(key, node);
  const place: Text =
    within.length === 0
      ? { sv: "på översta nivån", en: "at the top level" }
      : {
          sv: `under ${within.map(asWritten.sv).join(", ")}`,
          en: `under ${within.map(asWritten.en).join(", ")}`,
        };
  return both`${{
    sv: `Sådant skrivs i ”${key}” (${node.title}) ${place.sv}`,
    en: `Such facts are written in "${key}" ${place.en}`,
  }}${line === undefined ? "." : both`${{ sv: ", till exempel", en: ", such as" }} ${line}`}`;
}

const asWritten = {
  sv: (key: string) => (key === "*" ? "kortnamnet" : `”${key}”`),
  en: (key: string) => (key === "*" ? "the id" : `"${key}"`),
};

/** The key that was probably meant: a near spelling, or the key whose Swedish title was written. */
export function suggestKey(
  root: SchemaNode,
  error: ErrorObject,
  object: unknown,
): { key: string; title: string; translated: boolean } | undefined {
  const key: string = error.params.additionalProperty;
  const properties = propertiesOf(root, error);
  const free = unusedKeys(properties, object);
  const near = nearest(key, free);
  if (near) return { key: near, title: properties[near]?.title ?? near, translated: false };
  const titles = new Map(
    free.flatMap((name) => titlesOf(properties[name]).map((title) => [title, name] as const)),
  );
  const title = nearest(key, titles.keys());
  return title ? { key: titles.get(title) as string, title, translated: true } : undefined;
}

// "Gatuadress eller box" is two names for one key.
function titlesOf(node: SchemaNode | undefined): string[] {
  return node?.title ? [...new Set([node.title, ...node.title.split(" eller ")])] : [];
}

function propertiesOf(root: SchemaNode, error: ErrorObject): Readonly<Record<string, SchemaNode>> {
  return describe(root, keys(error.instancePath)).properties ?? {};
}

function unusedKeys(properties: Readonly<Record<string, SchemaNode>>, object: unknown): string[] {
  const used = typeof object === "object" && object !== null ? Object.keys(object) : [];
  return Object.keys(properties).filter((key) => key !== "$schema" && !used.includes(key));
}
