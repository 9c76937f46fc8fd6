import { cannotBeUsed } from "../model/address/sentence.js";
import { type AddressKind, unusable } from "../model/address/unusable.js";
import type { Text } from "../model/text.js";
import { both, forExample, lineOf, shortened } from "./phrase.js";
import { fits, repaired } from "./repair.js";
import type { SchemaNode } from "./schema-node.js";

const KINDS: Readonly<Record<string, AddressKind>> = {
  "#/$defs/email": "email",
  "#/$defs/phone": "phone",
  "#/$defs/url": "web",
};

/** Why an address cannot be used, and the one to write; undefined if the value should not be an address. */
export function explainAddress(path: readonly string[], node: SchemaNode, text: string): Text | undefined {
  const kind = KINDS[node.$ref ?? ""];
  const found = kind && unusable(text, kind);
  if (!found) return undefined;
  const meant = meantAddress(node, text);
  const remedy = meant
    ? both`${{ sv: " Skriv", en: " Write" }} ${lineOf(path.at(-1), meant)}`
    : forExample(path.at(-1), node);
  return both`${cannotBeUsed(kind, shortened(text), found.why)}${remedy}`;
}

/** The address that was probably meant, if the schema would take it. */
export function meantAddress(node: SchemaNode, text: string): string | undefined {
  const kind = KINDS[node.$ref ?? ""];
  const probably = kind && unusable(text, kind)?.probably;
  if (probably !== undefined) return fits(node, probably) ? probably : undefined;
  return kind === "phone" ? repaired(node, text) : undefined;
}
