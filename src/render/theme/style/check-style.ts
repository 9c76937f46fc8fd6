import type { Diagnostic } from "../../../model/diagnostic.js";
import { nearest } from "../../../model/nearest.js";
import { lineStarts } from "../../../model/source.js";
import type { Text } from "../../../model/text.js";
import { finding } from "./finding.js";
import { STYLE_TEXTS as SAY } from "./style-messages.js";
import { type Token, tokensOf } from "./tokens.js";

const AT_RULES =
  /^(?:media|supports|font-face|page|layer|container|keyframes|counter-style|property|(?:top|bottom|left|right)-[a-z-]+)$/;

// Functions that take the address of something as a string, or that once ran scripts.
const FETCHING =
  /^(?:-[a-z]+-)?(?:image-set|image|src|cross-fade|element|paint|expression|url-prefix|domain|regexp)$/;

// Quoted or not; what it holds is looked at by no one but an image or font decoder.
const EMBEDDED = /^["']?data:(?:image|font)\/[a-z\d.+-]+[;,]/i;

// The first mistakes; the others often go away with them.
const MAX_REPORTED = 20;

/**
 * What in a user's style sheet is not allowed on the page: anything that fetches, and anything that can end the style
 * element. `ours` is the page's style sheet, whose custom properties the user's may set.
 */
export function checkStyle(file: string, css: string, ours: string): Diagnostic[] {
  const starts = lineStarts(css);
  const diagnostics: Diagnostic[] = [];
  const report = (start: number, end: number, message: Text) => {
    diagnostics.push(finding("style", file, starts, [start, end], message));
  };
  for (const { index, 0: tag } of css.matchAll(/<\/[a-z]+|<!--|<[a-z]+>/gi))
    report(index, index + tag.length, SAY.tag);
  const { tokens, unreadable } = tokensOf(css);
  if (unreadable) report(unreadable.start, unreadable.end, unreadable.message);
  const properties = propertiesOf(ours);
  const used = new Set(wordsOf(tokens, "use"));
  for (const token of tokens) {
    const message = whyNot(token, properties, used);
    if (message) report(token.start, token.end, message);
  }
  diagnostics.sort(
    ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.column - b.column,
  );
  return diagnostics.slice(0, MAX_REPORTED);
}

/** The custom properties that a style sheet sets. */
export function propertiesOf(css: string): ReadonlySet<string> {
  return new Set(wordsOf(tokensOf(css).tokens, "property"));
}

/** Whether the style sheet has an image or a font in it. */
export function embeds(css: string): boolean {
  return tokensOf(css).tokens.some(({ kind }) => kind === "url");
}

function whyNot(
  { kind, word }: Token,
  ours: ReadonlySet<string>,
  used: ReadonlySet<string>,
): Text | undefined {
  if (kind === "at") {
    if (word === "import") return SAY.import;
    return AT_RULES.test(word) ? undefined : SAY.atRule(word);
  }
  if (kind === "url") return EMBEDDED.test(word) ? undefined : SAY.url;
  if (kind === "function") return FETCHING.test(word) ? SAY.function(word) : undefined;
  if (kind !== "property") return undefined;
  if (ours.has(`${word}-light`)) return SAY.computed(word);
  if (ours.has(word) || used.has(word)) return undefined;
  return SAY.unknownProperty(word, nearest(word, ours));
}

function wordsOf(tokens: readonly Token[], wanted: Token["kind"]): string[] {
  return tokens.filter(({ kind }) => kind === wanted).map(({ word }) => word);
}
