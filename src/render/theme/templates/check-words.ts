import { nearest } from "../../../model/nearest.js";
import { child, keys as keysOf } from "../../../model/pointer.js";
import { rangeAt, type Source, spanOf } from "../../../model/source.js";
import { withSuggestion } from "../../../model/suggestion.js";
import type { Text } from "../../../model/text.js";
import { visible } from "../../../model/visible.js";
import { escapeMarkdown } from "../../escape.js";
import type { TemplateWords } from "../../templates.js";
import type { Problem } from "./problem.js";

/** How the language puts names into sentences: our templates rely on it. */
const GRAMMAR = new Set(["/article", "/homeCountry", "/reader"]);

/** Lists that may be longer or shorter than ours. */
const OPEN_LISTS = new Set(["/alwaysCapital"]);

const SLOTS = /\{\w+\}/g;

/** Our words with the user's own in place of some of them, or what is wrong with those. */
export function mergeWords(source: Source, ours: TemplateWords): TemplateWords | Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, message: Text, aim: "key" | "value" = "value") => {
    problems.push({ range: rangeAt(source.lineStarts, spanOf(source, path, aim)), message });
  };
  const merged = merge(ours, source.data, "");
  return problems.length > 0 ? problems : (merged as TemplateWords);

  function merge(our: unknown, own: unknown, path: string): unknown {
    if (GRAMMAR.has(path)) return JSON.stringify(own) === JSON.stringify(our) ? our : report(path, grammar);
    if (OPEN_LISTS.has(path)) {
      if (!Array.isArray(own)) return report(path, listOf(our as readonly unknown[]));
      return own.map((each, index) => word("Svensk", each, child(path, index)));
    }
    if (typeof our === "string") return word(our, own, path);
    if (Array.isArray(our)) {
      if (Array.isArray(own) && own.length === our.length)
        return our.map((each, index) => merge(each, own[index], child(path, index)));
      return report(path, listOf(our));
    }
    if (typeof own !== "object" || own === null || Array.isArray(own)) return report(path, notMap(path));
    const known = our as Readonly<Record<string, unknown>>;
    const result: Record<string, unknown> = { ...known };
    for (const [key, value] of Object.entries(own)) {
      const at = child(path, key);
      if (Object.hasOwn(known, key)) result[key] = merge(known[key], value, at);
      else report(at, unknown(key, Object.keys(known)), "key");
    }
    return result;
  }

  function word(our: string, own: unknown, path: string): unknown {
    if (typeof own !== "string" || own.trim() === "") return report(path, notWord(our));
    // `{day} {month} {year}`: a date without one of them would be another.
    const slots = (text: string) => [...text.matchAll(SLOTS)].map(String).sort().join(" ");
    if (slots(own) !== slots(our)) return report(path, otherSlots(slots(our)));
    const plain = own.replace(SLOTS, "");
    return escapeMarkdown(plain) === plain.trim() ? own : report(path, notPlain);
  }
}

function unknown(key: string, known: readonly string[]): Text {
  const near = nearest(key, known);
  const list = known.slice(0, 12).join(", ");
  return withSuggestion(
    { sv: `Nyckeln ”${visible(key)}” finns inte här.`, en: `There is no key "${visible(key)}" here.` },
    near,
    { otherwise: { sv: `Här finns: ${list}.`, en: `There are: ${list}.` } },
  );
}

function listOf(our: readonly unknown[]): Text {
  if (our.length === 0) {
    return { sv: "Det ska vara en lista med ord: [].", en: "It must be a list of words: []." };
  }
  return {
    sv: `Det ska vara en lista med ${our.length} ord, till exempel ${JSON.stringify(our)}.`,
    en: `It must be a list of ${our.length} words, such as ${JSON.stringify(our)}.`,
  };
}

function notMap(path: string): Text {
  const key = keysOf(path).at(-1) ?? "";
  return { sv: `”${key}” ska ha nycklar: { … }.`, en: `"${key}" must have keys: { … }.` };
}

function notWord(our: string): Text {
  return {
    sv: `Det ska vara text inom citattecken, till exempel "${our}".`,
    en: `It must be text in quotes, such as "${our}".`,
  };
}

function otherSlots(slots: string): Text {
  return slots === ""
    ? {
        sv: "Här får inga klammerparenteser stå. Skriv bara ord.",
        en: "Braces are not allowed here. Write words only.",
      }
    : { sv: `Texten ska ha ${slots}, var och en en gång.`, en: `The text must have ${slots}, each once.` };
}

const grammar: Text = {
  sv: "Det här hör till språkets grammatik, som mallarna bygger på. Ta bort nyckeln ur filen.",
  en: "This is the grammar of the language, which the templates rely on. Remove the key from the file.",
};

const notPlain: Text = {
  sv: "Här får bara vanliga ord stå, inte Markdown, HTML eller länkar. Ta bort tecknen.",
  en: "Only plain words are allowed here, not Markdown, HTML or links. Remove the marks.",
};
