import type { Diagnostic } from "../../../model/diagnostic.js";
import { lineStarts } from "../../../model/source.js";
import type { Text } from "../../../model/text.js";
import { propertiesOf } from "./check-style.js";
import { finding } from "./finding.js";
import { STYLE_TEXTS as SAY } from "./style-messages.js";

const DECLARATION = /(?<![\w-])(--[\w-]+)\s*:([^;{}]*)/g;

const SILENT = /\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;

// The next line looks like a declaration: a semicolon is missing.
const RUNS_ON = /[\r\n][ \t]*-{0,2}[a-z][\w-]*\s*:/i;

// Any word may be the name of a colour, and any function may return one: these are accepted.
const COLOUR =
  /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]+|[a-z][a-z-]*\(.*\))(?:\s*!\s*important)?$/is;

/**
 * Values of the page's custom properties that no browser can use. A browser passes over them without a word, and over
 * what is after a missing semicolon too.
 */
export function checkValues(file: string, css: string, ours: string): Diagnostic[] {
  const starts = lineStarts(css);
  const known = propertiesOf(ours);
  // What is in a comment or in quotes is no property; the line breaks keep their places.
  const bare = css.replace(SILENT, (text) => text.replace(/[^\r\n]/g, " "));
  const diagnostics: Diagnostic[] = [];
  for (const { index, 0: all, 1: name = "", 2: value = "" } of bare.matchAll(DECLARATION)) {
    const message = known.has(name) ? whyNot(name, value) : undefined;
    if (!message) continue;
    const shown = /^[^\r\n]*/.exec(all.trimEnd())?.[0].trimEnd() ?? all;
    diagnostics.push(finding("style", file, starts, [index, index + shown.length], message));
  }
  return diagnostics;
}

function whyNot(name: string, value: string): Text | undefined {
  if (RUNS_ON.test(value)) return SAY.noSemicolon;
  if (!/-(?:light|dark)$/.test(name) || COLOUR.test(value.trim())) return undefined;
  return SAY.noColour(name);
}
