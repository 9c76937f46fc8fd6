import { type Token, Tokenizer, TokenizerMode } from "parse5";
import { type Attributes, loadsOf } from "./elements.js";
import type { Take } from "./found.js";
import { readCss } from "./read-css.js";
import { readScript } from "./read-script.js";

const RAW_TEXT = new Set(["style", "xmp", "iframe", "noembed", "noframes"]);
const ESCAPABLE = new Set(["title", "textarea"]);

const PIECE = 16_384;
const MOST_ATTRIBUTES = 3_000;

/** Attributes whose address may be a script. */
const ADDRESSES = ["href", "src", "action", "formaction"];

/** What the tokenizer is in the middle of. */
interface Unfinished {
  readonly currentToken: { readonly attrs?: readonly unknown[] } | null;
}

/** Pages within pages, as `srcdoc` has them. */
const DEEPEST = 3;

/** What a page's text says, besides what it loads. */
export interface HtmlRead {
  /** The address that relative ones are read by, if the page sets one. */
  readonly base: string | undefined;
  /** False where the reading was given up. */
  readonly whole: boolean;
}

/**
 * What a page loads, sends to and stores, as far as its HTML says. Links are no loads, and neither is text in comments
 * or in a `template`. A page that is not well formed is read as a browser's tokenizer would.
 */
export function readHtml(html: string, take: Take, start = 0, depth = 0): HtmlRead {
  let base: string | undefined;
  let templates = 0;
  // Within drawings and formulas, `title` and `style` are elements like others.
  let foreign = 0;
  let inside:
    | { readonly name: string; readonly script: boolean; text: string; readonly offset: number }
    | undefined;
  const offsetOf = (token: { location?: { startOffset: number } | null }) =>
    start + (token.location?.startOffset ?? 0);

  const finish = () => {
    if (!inside) return;
    const { name, script, text, offset } = inside;
    inside = undefined;
    if (templates > 0) return;
    if (name === "style") readCss(text, take, offset);
    else if (script) readScript(text, take, offset);
  };
  const begin = (token: Token.TagToken) => {
    const { tagName: name } = token;
    finish();
    // A `template` with `shadowrootmode` is shown as it is read.
    if (name === "template" && (templates > 0 || !token.attrs.some((each) => each.name === "shadowrootmode")))
      templates++;
    if (name === "svg" || name === "math") foreign += token.selfClosing ? 0 : 1;
    const attributes: Attributes = new Map(token.attrs.map((each) => [each.name.toLowerCase(), each.value]));
    const offset = offsetOf(token);
    if (templates === 0) {
      if (name === "base" && base === undefined) base = attributes.get("href");
      loadsOf(name, attributes, (found) => take({ ...found, offset }));
      const style = attributes.get("style");
      if (style !== undefined) readCss(style, (found) => take({ ...found, offset }));
      for (const [attribute, value] of attributes)
        if (/^on[a-z]+$/.test(attribute)) readScript(value, (found) => take({ ...found, offset }));
      for (const attribute of ADDRESSES) {
        const script = /^\s*javascript:([\s\S]*)$/i.exec(attributes.get(attribute) ?? "")?.[1];
        if (script !== undefined) readScript(script, (found) => take({ ...found, offset }));
      }
      const within = name === "iframe" ? attributes.get("srcdoc") : undefined;
      if (within !== undefined && depth < DEEPEST)
        readHtml(within, (found) => take({ ...found, offset }), 0, depth + 1);
    }
    enter(token, attributes);
  };
  const enter = (token: Token.TagToken, attributes: Attributes) => {
    const { tagName: name } = token;
    if (token.selfClosing && foreign > 0) return;
    const end = start + (token.location?.endOffset ?? 0);
    if (name === "script") {
      tokenizer.state = foreign > 0 ? TokenizerMode.DATA : TokenizerMode.SCRIPT_DATA;
      inside = { name, script: isJavaScript(attributes), text: "", offset: end };
    } else if (name === "style") {
      if (foreign === 0) tokenizer.state = TokenizerMode.RAWTEXT;
      inside = { name, script: false, text: "", offset: end };
    } else if (foreign === 0 && RAW_TEXT.has(name)) tokenizer.state = TokenizerMode.RAWTEXT;
    else if (foreign === 0 && ESCAPABLE.has(name)) tokenizer.state = TokenizerMode.RCDATA;
    else if (foreign === 0 && name === "plaintext") tokenizer.state = TokenizerMode.PLAINTEXT;
  };
  const characters = ({ chars }: { readonly chars: string }) => {
    if (inside) inside.text += chars;
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment() {},
      onDoctype() {},
      onStartTag: begin,
      onEndTag({ tagName: name }) {
        finish();
        if (name === "template") templates = Math.max(0, templates - 1);
        if (name === "svg" || name === "math") foreign = Math.max(0, foreign - 1);
      },
      onEof: finish,
      onCharacter: characters,
      onNullCharacter() {},
      onWhitespaceCharacter: characters,
    },
  );
  for (let at = 0; at < html.length || at === 0; at += PIECE) {
    tokenizer.write(html.slice(at, at + PIECE), at + PIECE >= html.length);
    // Each attribute is looked for among those before it.
    const open = (tokenizer as unknown as Unfinished).currentToken?.attrs?.length ?? 0;
    if (open > MOST_ATTRIBUTES) return { base, whole: false };
  }
  return { base, whole: true };
}

// A script of another type is data, or waits for a tool of consent to change its type.
function isJavaScript(attributes: Attributes): boolean {
  const type = attributes.get("type")?.trim().toLowerCase() ?? "";
  return (
    type === "" ||
    /^(?:module|text\/plain|text\/partytown)$/.test(type) ||
    /javascript|ecmascript|jscript/.test(type)
  );
}
