import { unusable } from "../model/address/unusable.js";
import { parseDate } from "../model/date.js";
import { codePointName, INVISIBLE, ODD_SPACES } from "../model/odd-characters.js";
import type { Text } from "../model/text.js";
import { both, lineOf, placeName } from "./phrase.js";
import { fits } from "./repair.js";
import { describe, type SchemaNode, wordsOf } from "./schema-node.js";

const UNSEEN = new RegExp(`[${INVISIBLE}]`, "g");
const SPACES = new RegExp(`[${ODD_SPACES}]`, "g");

// A remark as other languages have it, without the space that YAML asks for before it, or in parentheses.
const REMARK =
  /^([\w.+@-]+?)(?:#+|\s*(?:\/\/+|\/\*+|<!--+|--+(?=\s))|\s*\(|\s+[–-]+(?=\s))\s*(.*?)\s*(?:\*+\/|--+>|\))?$/su;

/** What was meant, where a value would be right but for something beside or within it. */
export interface Beside {
  readonly message: Text;
  readonly suggestion: string;
}

/** A value that would be right without the invisible characters in it, or the remark after it. */
export function besideValue(
  root: SchemaNode,
  path: readonly string[],
  value: unknown,
  allowed: readonly string[],
): Beside | undefined {
  if (typeof value !== "string" || value.length > 2000) return undefined;
  const node = describe(root, path);
  const isRight = (text: string) => text !== value && isAllowed(root, node, text, allowed);
  const clean = value.replace(UNSEEN, "").replace(SPACES, " ").trim();
  if (clean !== value.trim() && isRight(clean))
    return {
      message: both`${placeName(path)} ${hidden(value)} ${{ sv: "Skriv", en: "Write" }} ${lineOf(path.at(-1), clean)}`,
      suggestion: clean,
    };
  const [, word = "", remark = ""] = REMARK.exec(value) ?? [];
  if (remark === "" || !isRight(word)) return undefined;
  return {
    message: both`${{
      sv: "Efter värdet i",
      en: "After the value of",
    }} ${placeName(path)} ${{
      sv: "får det bara stå en kommentar, med mellanslag och # före. Skriv",
      en: "there may only be a comment, with a space and # before it. Write",
    }} ${lineOf(path.at(-1), word)} # ${remark}`,
    suggestion: word,
  };
}

function hidden(value: string): Text {
  const [unseen] = value.match(UNSEEN) ?? [];
  const [space = " "] = value.match(SPACES) ?? [];
  const character = unseen ?? space;
  const code = codePointName(character);
  return unseen === undefined
    ? {
        sv: `innehåller ett hårt mellanslag (${code}) i stället för ett vanligt.`,
        en: `has a no-break space (${code}) in place of an ordinary one.`,
      }
    : { sv: `innehåller ett osynligt tecken (${code}).`, en: `has an invisible character (${code}).` };
}

const ADDRESSES = { "#/$defs/email": "email", "#/$defs/phone": "phone", "#/$defs/url": "web" } as const;

function isAllowed(root: SchemaNode, node: SchemaNode, text: string, allowed: readonly string[]): boolean {
  if ([...allowed, ...wordsOf(root, node), ...(node.enum ?? [])].includes(text)) return true;
  if (node.format === "date") return parseDate(text) !== undefined;
  const kind = ADDRESSES[node.$ref as keyof typeof ADDRESSES];
  if (kind && unusable(text, kind)) return false;
  return node.pattern !== undefined && fits(node, text);
}
