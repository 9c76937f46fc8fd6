import type { Diagnostic } from "../../../model/diagnostic.js";
import { cspHash } from "../../csp-hash.js";
import type { PageStyle } from "../../page.js";
import { style } from "../../templates/page.generated.js";
import { checkStyle, embeds } from "./check-style.js";
import { checkValues } from "./check-values.js";
import { checkContrast } from "./contrast.js";

/** What in a style sheet of the user's own may not be on the page, or else what in it is hard to read. */
export function checkUserStyle(file: string, css: string): Diagnostic[] {
  // Each looks at what those before it have found to be right.
  for (const check of [checkStyle, checkValues]) {
    const errors = check(file, css, style.css);
    if (errors.length > 0) return errors;
  }
  return checkContrast(file, css, style.css);
}

/**
 * The page's style with the user's after it, checked: together they are one sheet, which the page's Content Security
 * Policy knows by its hash. What the sheet has in itself may be shown, and nothing else.
 */
export function withUserStyle(css: string): PageStyle {
  // A browser reads line breaks as LF before it compares the hash.
  const all = `${style.css}\n\n${css.replaceAll("\r\n", "\n").trim()}`;
  return {
    css: all,
    hash: cspHash(all).slice(1, -1),
    sources: embeds(css) ? "; img-src data:; font-src data:" : "",
  };
}
