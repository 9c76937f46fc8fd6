import type { Text } from "../model/text.js";
import type { SchemaNode } from "./schema-node.js";

/** The value as an editor would recognise it, in quotes and at most 60 characters. */
export function quoted(value: unknown, written?: string): Text {
  const whole = written ?? (typeof value === "string" ? value : value === undefined ? "" : inYaml(value));
  const short = shortened(whole);
  return { sv: `”${short}”`, en: `"${short}"` };
}

/** At most 60 characters of a text, on one line. */
export function shortened(whole: string): string {
  const text = whole.replace(/\s+/g, " ").trim();
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** "x is empty." */
export function emptiness(path: readonly string[]): Text {
  const item = /^\d+$/.test(path.at(-1) ?? "");
  return both`${placeName(path)} ${{ sv: item ? "är tom." : "är tomt.", en: "is empty." }}`;
}

/** Whether the value is a text with nothing in it. */
export function isBlank(value: unknown): boolean {
  return typeof value === "string" && value.trim() === "";
}

/** What a path is called in a message: its key, or its number in a list. */
export function placeName(path: readonly string[]): Text {
  const last = path.at(-1);
  if (last === undefined) return { sv: "filen", en: "the file" };
  if (!/^\d+$/.test(last)) return { sv: `”${last}”`, en: `"${last}"` };
  const list = path.at(-2) ?? "";
  const number = Number(last) + 1;
  return { sv: `punkt ${number} i ”${list}”`, en: `item ${number} of "${list}"` };
}

/** An example of the line to write. Undefined where the schema gives none. */
export function exampleLine(key: string | undefined, node: SchemaNode): string | undefined {
  const example = node.examples?.[0] ?? node.enum?.[0] ?? node.const;
  return example === undefined ? undefined : lineOf(key, example);
}

/** The line to write for a value: `key: value`, or the value alone in a list. */
export function lineOf(key: string | undefined, value: unknown): string {
  return key === undefined || /^\d+$/.test(key) ? inYaml(value) : `${key}: ${inYaml(value)}`;
}

/** "Write for example" and the line, after a space; nothing where there is no example. */
export function forExample(key: string | undefined, node: SchemaNode): Text {
  const line = exampleLine(key, node);
  if (line === undefined) return { sv: "", en: "" };
  const open = ifOpen(key, node);
  return { sv: ` Skriv till exempel ${line}${open.sv}`, en: ` Write for example ${line}${open.en}` };
}

/**
 * The alternative to write if the question may be left open. The tool cannot know the answer, and must not lead anyone
 * to make a promise.
 */
export function ifOpen(key: string | undefined, node: SchemaNode): Text {
  if (!node.anyOf?.some((alternative) => alternative.enum?.includes("undecided"))) return { sv: "", en: "" };
  const line = lineOf(key, "undecided");
  return { sv: `, eller ${line} om frågan är öppen.`, en: `, or ${line} if the question is open.` };
}

/** The text with a capital letter first, as a sentence begins. */
export function capitalised({ sv, en }: Text): Text {
  return { sv: sv.charAt(0).toUpperCase() + sv.slice(1), en: en.charAt(0).toUpperCase() + en.slice(1) };
}

/** Both languages at once, from parts that are the same in both or have two forms. */
export function both(strings: TemplateStringsArray, ...parts: readonly (Text | string)[]): Text {
  const fill = (lang: "sv" | "en") =>
    strings.reduce((text, string, index) => {
      const part = parts[index - 1];
      return text + (part === undefined ? "" : typeof part === "string" ? part : part[lang]) + string;
    });
  return { sv: fill("sv"), en: fill("en") };
}

/** A value as YAML in flow style, so that it fits on the line of a message. */
export function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).map(([key, item]) => `${key}: ${inYaml(item)}`);
    return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
  }
  return typeof value === "string" && needsQuotes(value) ? JSON.stringify(value) : String(value);
}

function needsQuotes(text: string): boolean {
  return (
    (/^[\d+.-]+$/.test(text) && !/^\d+-/.test(text)) ||
    /^[^\p{L}\d]|: |, | #|[[\]{}\r\n\t]/u.test(text) ||
    /^(?:true|false|null|~)$/i.test(text) ||
    /^\d[\d ]*$/.test(text)
  );
}
