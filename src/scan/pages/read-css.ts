import type { RequestKind } from "../../model/trace.js";
import type { Take } from "./found.js";

// A comment, a text, `url(` with what is in it, or a word that says what follows. A text that does not end, ends with
// its line: so each character is gone over once.
const TOKEN =
  /\/\*|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|\burl\(\s*(?:"((?:[^"\\\n]|\\[\s\S])*)"?|'((?:[^'\\\n]|\\[\s\S])*)'?|((?:\\[\da-f]{1,6}\s?|\\.|[^\s"'()\\])*))|@import\b|@font-face\b|@namespace\b|image-set\(|[;{}]/gi;

/** The addresses that a style sheet loads: of `@import`, `url()` and `image-set()`. Text in comments does not count. */
export function readCss(css: string, take: Take, start = 0): void {
  const pattern = new RegExp(TOKEN);
  let imports = false;
  let kind: RequestKind = "image";
  let names = false;
  let set = false;
  for (let match = pattern.exec(css); match; match = pattern.exec(css)) {
    const [token, double, single, bare] = match;
    const lower = token.toLowerCase();
    if (token === "/*") {
      const end = css.indexOf("*/", pattern.lastIndex);
      if (end < 0) return;
      pattern.lastIndex = end + 2;
    } else if (lower.startsWith("url(")) {
      const address = double ?? single ?? bare ?? "";
      if (!names)
        take({ kind: imports ? "style" : kind, address: unescaped(address), offset: start + match.index });
    } else if (lower === "@import") imports = true;
    else if (lower === "@namespace") names = true;
    else if (lower === "@font-face") kind = "font";
    else if (lower === "image-set(") set = true;
    else if (token === ";") {
      imports = false;
      names = false;
      set = false;
    } else if (token === "{") imports = false;
    else if (token === "}") {
      kind = "image";
      set = false;
    } else if (imports || set)
      take({
        kind: imports ? "style" : "image",
        address: unescaped(token.slice(1).replace(/["']$/, "")),
        offset: start + match.index,
      });
  }
}

/** CSS writes any character as a backslash and its number. */
function unescaped(text: string): string {
  return text.replace(
    /\\(?:([\da-f]{1,6})\s?|([\s\S]))/gi,
    (_, code: string | undefined, other: string | undefined) => {
      const number = code === undefined ? undefined : Number.parseInt(code, 16);
      if (number === undefined) return other === "\n" ? "" : (other ?? "");
      return number > 0 && number < 0x110000 ? String.fromCodePoint(number) : "\ufffd";
    },
  );
}
