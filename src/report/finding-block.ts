import type { Diagnostic, Related } from "../model/diagnostic.js";
import type { Text } from "../model/text.js";
import { basisOf } from "./basis.js";
import { frame } from "./code-frame/frame.js";
import type { ReportOptions } from "./report.js";
import { safePlace, safeText } from "./safe-text.js";
import { severityName } from "./summary-sentence.js";
import { wrap } from "./wrap.js";

const WIDTH = 100;
const WAIVED: Text = { sv: "undantaget", en: "waived" };

/** One finding for people: place, message, basis, the other places, and the line itself. */
export function findingBlock(
  found: Diagnostic,
  lines: readonly string[],
  { lang, colors, command = "policy" }: ReportOptions,
): string {
  const { severity, waived, related = [] } = found;
  const place = safePlace(found);
  const name = (waived ? WAIVED : severityName[severity])[lang];
  const painted = waived ? colors.faint(name) : colors[severity](name);
  const [first = "", ...others] = wrap(safeText(found.message[lang]), WIDTH, place.length + name.length + 4);
  const block = [`${colors.strong(place)}: ${painted}: ${first}`, ...others.map((line) => `  ${line}`)];
  const rule = `[${safeText(found.rule)}]`;
  const end =
    others.at(-1) === undefined
      ? place.length + name.length + 4 + first.length
      : 2 + (others.at(-1) as string).length;
  if (end + 1 + rule.length <= WIDTH) block[block.length - 1] += ` ${colors.faint(rule)}`;
  else block.push(`  ${colors.faint(rule)}`);
  // That a file can be read at all is nobody's opinion.
  if (found.class !== "practice" || severity !== "error" || found.legal.length > 0)
    block.push(...wrap(safeText(basisOf(found, lang)), WIDTH - 2).map((line) => `  ${colors.faint(line)}`));
  if (related.length > 0) block.push(...wrap(alsoAt(related)[lang], WIDTH - 2).map((line) => `  ${line}`));
  if (waived) {
    const until = safeText(waived.until);
    const reason = safeText(waived.reason);
    const why: Text = {
      sv: `Till och med ${until}: ${reason}`,
      en: `Through ${until}: ${reason}`,
    };
    block.push(...wrap(why[lang], WIDTH - 2).map((line) => `  ${line}`));
  }
  block.push(...frame(lines, found.range, colors, waived ? "faint" : severity));
  if (found.fix && !waived)
    block.push(`  ${colors.faint(`${command} lint --fix:`)} ${safeText(found.fix.description[lang])}`);
  return block.join("\n");
}

function alsoAt(related: readonly Related[]): Text {
  const named = (line: string) =>
    related
      .map(({ name, range: { start } }) =>
        name === "" ? `${line} ${start.line}` : `${safeText(name)} (${line} ${start.line})`,
      )
      .join(", ");
  return { sv: `Samma sak gäller ${named("rad")}.`, en: `The same applies to ${named("line")}.` };
}
