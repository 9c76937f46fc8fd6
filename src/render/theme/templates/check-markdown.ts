import { Marked, type Token } from "marked";
import { lineStarts, rangeAt } from "../../../model/source.js";
import type { Text } from "../../../model/text.js";
import { isAllowedLink } from "../../html.js";
import { FORM } from "./form-texts.js";
import type { Problem } from "./problem.js";
import { DESTINATION, type Skeleton, skeletonOf, VALUE } from "./skeleton.js";

/** What every output can show: the page, a fragment in a CMS, Markdown for a site generator. */
const ALLOWED = new Set([
  ...["space", "paragraph", "list", "list_item", "text", "table"],
  ...["escape", "strong", "em", "link", "br"],
]);

/**
 * Markup that a value beside it would complete, and markup that is not allowed at all. Values are escaped for places
 * where text belongs; right after such a character the escaping would not work.
 */
const MARKS: readonly (readonly [pattern: RegExp, message: Text])[] = [
  [/(?<!\\)(?:\\\\)*<(?=[a-z/!?\ue000\ue001])[^>\n]{0,60}>?/gi, FORM.html],
  [/(?<!\\)&(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);|(?<!\\)&(?=[\ue000\ue001])/gi, FORM.reference],
  [/(?<!\\)`+(?:[^`\n]*`+)?/g, FORM.code],
  [/(?<!\\)!(?=[[\ue000])/g, FORM.image],
  [/(?<!\\)\](?=\ue000)/g, FORM.bracket],
  [/(?<!\\)(?:\\\\)*\\(?=[\ue000\ue001])/g, FORM.backslash],
];

const marked = new Marked({ gfm: true });

/** What of a template's Markdown cannot be shown, whether its conditions hold or not. */
export function checkMarkdown(program: hbs.AST.Program, source: string, part: boolean): Problem[] {
  const starts = lineStarts(source);
  const found = new Map<string, Problem>();
  const reporter = (skeleton: Skeleton) => (index: number, length: number, message: Text) => {
    const [from, to] = [skeleton.offsetOf(index), skeleton.offsetOf(index + Math.max(0, length - 1)) + 1];
    const range = rangeAt(starts, [from, Math.max(from, to)]);
    // Once a line: where there is a tag there are more.
    const key = `${range.start.line} ${message.en}`;
    if (!found.has(key)) found.set(key, { range, message });
  };
  const skeletons = (["most", "least"] as const).map((extent) => skeletonOf(program, source, extent));
  // A part may be on its own line, below another.
  if (part) skeletons.push(skeletonOf(program, source, "most", `${VALUE}\n`));
  else if (!/^# +\S/.test(skeletonOf(program, source, "always").text))
    reporter(skeletons[0] as Skeleton)(0, 1, FORM.heading);
  for (const skeleton of skeletons) {
    const { text } = skeleton;
    const report = reporter(skeleton);
    for (const [pattern, message] of MARKS)
      for (const match of text.matchAll(pattern)) report(match.index, match[0].length, message);
    const body = part ? 0 : `${text}\n`.indexOf("\n");
    for (const { index, length, message } of unfitIn(text, body)) report(index, length, message);
  }
  return [...found.values()];
}

function whyNot(token: Token): Text | undefined {
  if (token.type === "html") return FORM.html;
  if (token.type === "image") return FORM.image;
  if (token.type === "heading") return FORM.oneHeading;
  if (token.type === "code" || token.type === "codespan") return FORM.code;
  if (token.type === "list_item" && token.task) return FORM.other;
  if (!ALLOWED.has(token.type)) return FORM.other;
  if (token.type !== "link") return undefined;
  if (token.title) return FORM.linkTitle;
  if (token.href === DESTINATION || token.href === encodeURI(DESTINATION)) return undefined;
  // A value within an address could end it, and go on with something else.
  if (/[\ue000\ue001]|%EE%80%8[01]/.test(token.href)) return FORM.linkValue;
  return isAllowedLink(token.href) ? undefined : FORM.linkScheme;
}

/** Something that cannot be shown; `index` and `length` are of the skeleton. */
interface Unfit {
  readonly index: number;
  readonly length: number;
  readonly message: Text;
}

function* unfitIn(text: string, start: number): Generator<Unfit> {
  let at = start;
  for (const token of lexed(text.slice(start))) {
    yield* within(text, token, at);
    at += token.raw.length;
  }
}

// Thousands of quotations in one another overflow its stack.
function lexed(markdown: string): Token[] {
  try {
    return marked.lexer(markdown);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ type: "blockquote", raw: markdown }];
  }
}

// What lies within a list lacks the list's indentation, so its first line is what can be found.
function* within(text: string, token: Token, from: number): Generator<Unfit> {
  const line = firstLine(token.raw);
  const index = Math.max(from, text.indexOf(line, from));
  const message = whyNot(token);
  if (message) return yield { index, length: line.length, message };
  let next = index;
  for (const child of childrenOf(token)) {
    yield* within(text, child, next);
    const childLine = firstLine(child.raw);
    next = Math.max(next, text.indexOf(childLine, next)) + childLine.length;
  }
}

function childrenOf(token: Token): Token[] {
  if (token.type === "table") {
    return [...token.header, ...token.rows.flat()].flatMap(({ tokens }: { tokens: Token[] }) => tokens);
  }
  if (token.type === "list") return token.items;
  return "tokens" in token && token.tokens ? token.tokens : [];
}

function firstLine(raw: string): string {
  return raw.trimStart().split("\n", 1)[0] ?? "";
}
