import { type Declared, declared } from "./declarations.js";
import { type Selector, selectorOf } from "./selector.js";

/** A declaration of a style sheet on whether elements are seen. */
export interface StyleRule extends Declared {
  readonly selector: Selector;
  readonly layered: boolean;
}

/** When the rules of a part of a style sheet hold: on every screen, on some, or on none. */
type Holds = "always" | "perhaps" | "never";

interface Frame {
  readonly holds: Holds;
  readonly layered: boolean;
  /** Those of a style rule; undefined in a part with rules in it. */
  readonly selectors?: readonly Selector[];
}

// A comment, a text, an address, an escape or a mark of structure. What does not end, ends with the style sheet or its
// line: so each character is gone over once.
const TOKEN =
  /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|\burl\((?:[^"'\\)]|\\[\s\S])*|\\[\s\S]?|[{};]/gi;

/**
 * The rules of a style sheet that say whether elements are seen. Asked is what some reader can see on a screen. So
 * where it depends on the width or on what the reader does, a rule that hides is left out and one that shows is kept.
 */
export function rulesOf(css: string, media: string): StyleRule[] {
  const rules: StyleRule[] = [];
  const open: Frame[] = [{ holds: holdsOn(media), layered: false }];
  let text = "";
  const declare = () => {
    const { selectors = [], holds, layered } = open.at(-1) as Frame;
    const found = selectors.length > 0 && holds !== "never" ? declared(text) : undefined;
    for (const selector of found ? selectors : []) {
      if (found?.hides && (holds === "perhaps" || selector.partial)) continue;
      rules.push({ ...(found as Declared), selector, layered });
    }
    text = "";
  };
  let from = 0;
  for (const match of css.matchAll(TOKEN)) {
    const [token] = match;
    text += css.slice(from, match.index);
    from = match.index + token.length;
    if (token === "{") {
      open.push(frameOf(text.trim(), open.at(-1) as Frame));
      text = "";
    } else if (token === ";") declare();
    else if (token === "}") {
      declare();
      if (open.length > 1) open.pop();
    } else text += token.startsWith("/*") ? " " : token;
  }
  text += css.slice(from);
  declare();
  return rules;
}

function frameOf(prelude: string, { holds, layered, selectors }: Frame): Frame {
  const [, at, condition = ""] = /^@([\w-]+)\s*([\s\S]*)$/.exec(prelude) ?? [];
  // Rules within rules are not read.
  if (selectors) return { holds: "never", layered };
  if (at === undefined) {
    return { holds, layered, selectors: splitAtCommas(prelude).flatMap((each) => selectorOf(each) ?? []) };
  }
  switch (at.toLowerCase()) {
    case "layer":
      return { holds, layered: true };
    case "media":
      return { holds: narrower(holds, holdsOn(condition)), layered };
    case "supports":
    case "container":
    case "scope":
    case "starting-style":
      return { holds: narrower(holds, "perhaps"), layered };
    default:
      return { holds: "never", layered };
  }
}

function narrower(one: Holds, other: Holds): Holds {
  if (one === "never" || other === "never") return "never";
  return one === "perhaps" ? one : other;
}

function holdsOn(media: string): Holds {
  const queries = media.toLowerCase().split(",");
  if (queries.some((each) => /^\s*(?:all|(?:only\s+)?screen)?\s*$/.test(each))) return "always";
  return queries.every((each) => /^\s*(?:only\s+)?(?:print|speech)\b/.test(each)) ? "never" : "perhaps";
}

// Commas between parentheses, as in `:is(a, b)`, divide nothing.
function splitAtCommas(selectors: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < selectors.length; at++) {
    const character = selectors[at];
    if (character === "\\") at++;
    else if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === "," && depth === 0) {
      parts.push(selectors.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts, selectors.slice(start).trim()];
}
