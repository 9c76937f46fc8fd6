import type { Diagnostic } from "../../../model/diagnostic.js";
import { lineStarts, type Span } from "../../../model/source.js";
import type { Text } from "../../../model/text.js";
import { finding } from "./finding.js";

// What is read, and what it is read on.
const INKS = ["ink", "quiet", "accent"] as const;
const GROUNDS = ["paper", "tint"] as const;

/** WCAG 2.2, 1.4.3, for running text. */
const LEAST = 4.5;

const COLOUR = /(?<![\w-])(--[a-z]+-(?:light|dark))\s*:\s*(#[\da-f]{3,8})(?![\w-])/gi;

interface Colour {
  readonly hex: string;
  readonly span: Span;
}

/**
 * Text in the user's colours with too little contrast to its background, in light or dark. Only hexadecimal colours are
 * checked.
 */
export function checkContrast(file: string, css: string, ours: string): Diagnostic[] {
  const starts = lineStarts(css);
  const [own, all] = [coloursOf(css), new Map([...coloursOf(ours), ...coloursOf(css)])];
  const diagnostics: Diagnostic[] = [];
  for (const scheme of ["light", "dark"]) {
    for (const ink of INKS) {
      for (const ground of GROUNDS) {
        const names = [`--${ink}-${scheme}`, `--${ground}-${scheme}`] as const;
        const [front, back] = names.map((name) => all.get(name));
        const at = own.get(names[0]) ?? own.get(names[1]);
        if (!front || !back || !at) continue;
        const ratio = contrast(front.hex, back.hex);
        if (ratio === undefined || ratio >= LEAST) continue;
        diagnostics.push(finding("style-contrast", file, starts, at.span, tooFaint(names, ratio)));
      }
    }
  }
  return diagnostics;
}

// What is in a comment is not a colour; spaces in its place keep the offsets.
function coloursOf(css: string): Map<string, Colour> {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => " ".repeat(comment.length));
  return new Map(
    [...bare.matchAll(COLOUR)].map(({ 0: { length }, 1: name = "", 2: hex = "", index }) => [
      name,
      { hex, span: [index, index + length] },
    ]),
  );
}

/** As WCAG 2.2 defines it, from 1 to 21; undefined for a colour that lets what is behind it through. */
function contrast(a: string, b: string): number | undefined {
  const [light, dark] = [luminance(a), luminance(b)].sort((x = 0, y = 0) => y - x);
  return light === undefined || dark === undefined ? undefined : (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number | undefined {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, "$&$&") : hex.slice(1);
  if (digits.length !== 6) return undefined;
  const [red = 0, green = 0, blue = 0] = (digits.match(/../g) ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function tooFaint([ink, ground]: readonly [string, string], ratio: number): Text {
  // Cut rather than rounded: 4.49 is not enough, and must not be shown as 4.5.
  const [whole, tenths] = [Math.floor(ratio), Math.floor(ratio * 10) % 10];
  return {
    sv: `${ink} syns för svagt mot ${ground}: kontrasten är ${whole},${tenths} till 1 och ska vara minst 4,5. Välj en mörkare eller ljusare färg.`,
    en: `${ink} is too faint on ${ground}: the contrast is ${whole}.${tenths} to 1 and must be at least 4.5. Choose a darker or lighter colour.`,
  };
}
