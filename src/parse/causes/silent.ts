import type { Place, Span } from "../../model/source.js";
import type { Problem } from "../problem.js";
import { BULLET, bullet } from "./bullets.js";
import { type Line, Lines } from "./lines.js";
import { oddSpace, oddSpaceIn } from "./spaces.js";

const MAX_LINES = 200;

/**
 * Mistakes that leave a text that can be read, but as something else: a key with a no-break space before it, a list
 * whose items became one text.
 */
export function silentMistakes(
  text: string,
  starts: readonly number[],
  places: ReadonlyMap<string, Place>,
): Problem[] {
  if (!/[^\n\u0020-\u007e\u00a1-\u00ac\u00ae-\u00ff–]|^\s*[–·]/mu.test(text)) return [];
  const lines = new Lines(text, starts);
  const suspects = lines.all.filter((line) => line.says && (oddSpaceIn(line) || isSpacedBullet(line)));
  const all = [...places.values()];
  for (const line of suspects.slice(0, MAX_LINES)) {
    const cause = oddSpaceIn(line) ? oddSpace : bullet;
    const [found] = cause(lines, line, { span: [line.start, line.start + 1], text: { sv: "", en: "" } });
    if (!found || !isMeantAsStructure(text, line, found.span, all)) continue;
    return [{ span: found.span, text: found.text }];
  }
  return [];
}

// A key may begin with such a mark; only with a space after it is it meant as an item's.
function isSpacedBullet({ text }: Line): boolean {
  return (BULLET.exec(text)?.[3] ?? "") !== "";
}

/** Whether the character is where structure is written, and not a part of a text that merely looks like it. */
function isMeantAsStructure(text: string, line: Line, [at]: Span, places: readonly Place[]): boolean {
  if (places.some(({ key }) => key && key[0] - 1 <= at && at <= key[1])) return true;
  const around = places.find(({ kind, value }) => kind === "scalar" && value[0] - 1 <= at && at < value[1]);
  if (around === undefined) return false;
  const [start] = around.value;
  if (/["'|>]/.test(text.charAt(start))) return false;
  // The text itself begins here, on a line of its own or after a hyphen.
  if (text.slice(line.start, start).trim().replace(/^-$/, "") === "" && start >= line.start) return true;
  // It continues a list item, whose hyphen is right above.
  const first = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return around.key === undefined && /^ *- +$/.test(first) && first.indexOf("-") === at - line.start;
}
