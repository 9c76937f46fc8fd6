import type { Text } from "../../../model/text.js";
import { visible } from "../../../model/visible.js";
import { STYLE_TEXTS as SAY } from "./style-messages.js";

/** A piece of a style sheet that the checks look at; offsets are of the text. */
export interface Token {
  readonly kind: "at" | "function" | "url" | "property" | "use";
  /** The word, in small letters but for custom properties; for a URL what is between the parentheses. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What cannot be read as a style sheet. */
export interface Unreadable {
  readonly start: number;
  readonly end: number;
  readonly message: Text;
}

const PAIRS: Readonly<Record<string, string>> = { "{": "}", "(": ")", "[": "]" };

// One after another at the place come to. Escapes outside strings are refused, since `\75rl(` is url( too.
const NEXT =
  /(?<comment>\/\*)|(?<string>["'])|(?<backslash>\\)|@(?<at>-?[a-z_][\w-]*)|(?<url>url\()|(?<word>-{0,2}[a-z_\u0080-\uffff][\w\u0080-\uffff-]*)|(?<open>[{([])|(?<close>[})\]])/iy;

/** The tokens of a style sheet, or the first thing in it that cannot be read. */
export function tokensOf(css: string): { readonly tokens: Token[]; readonly unreadable?: Unreadable } {
  const tokens: Token[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  let at = 0;
  const stop = (start: number, end: number, message: Text) => ({
    tokens,
    unreadable: { start, end, message },
  });
  while (at < css.length) {
    NEXT.lastIndex = at;
    const match = NEXT.exec(css);
    const { comment, string, backslash, at: rule, url, word, open: opens, close } = match?.groups ?? {};
    const start = at;
    at += match?.[0].length ?? 1;
    if (comment) {
      const end = css.indexOf("*/", at);
      if (end < 0) return stop(start, at, SAY.openComment);
      at = end + 2;
    } else if (string) {
      const end = endOfString(css, start);
      if (end === undefined) return stop(start, at, SAY.openString);
      at = end;
    } else if (backslash) return stop(start, at, SAY.escape);
    else if (rule) tokens.push({ kind: "at", word: rule.toLowerCase(), start, end: at });
    else if (url) {
      const end = endOfUrl(css, at);
      if (end === undefined) return stop(start, at, SAY.openUrl);
      tokens.push({ kind: "url", word: css.slice(at, end - 1).trim(), start, end });
      at = end;
    } else if (word) {
      const after = css.slice(at).match(/^\s*[(:]/)?.[0];
      if (css[at] === "(") tokens.push({ kind: "function", word: word.toLowerCase(), start, end: at });
      else if (word.startsWith("--")) {
        const kind = after?.endsWith(":") && open.at(-1)?.mark === "{" ? "property" : "use";
        tokens.push({ kind, word, start, end: at });
      }
    } else if (opens) open.push({ mark: opens, at: start });
    else if (close) {
      const last = open.pop();
      if (!last) return stop(start, at, SAY.nothingOpen(visible(close)));
      if (PAIRS[last.mark] !== close) return stop(last.at, last.at + 1, SAY.neverClosed(last.mark));
    }
  }
  const last = open.at(-1);
  return last ? stop(last.at, last.at + 1, SAY.neverClosed(last.mark)) : { tokens };
}

function endOfString(css: string, start: number): number | undefined {
  for (let at = start + 1; at < css.length; at++) {
    const character = css[at];
    if (character === css[start]) return at + 1;
    if (character === "\n") return undefined;
    if (character === "\\") at++;
  }
  return undefined;
}

function endOfUrl(css: string, start: number): number | undefined {
  const from = start + (css.slice(start).match(/^\s*/)?.[0].length ?? 0);
  const quoted = css[from] === '"' || css[from] === "'" ? endOfString(css, from) : from;
  const end = quoted === undefined ? -1 : css.indexOf(")", quoted);
  return end < 0 ? undefined : end + 1;
}
