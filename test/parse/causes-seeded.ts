import type { Seeded } from "./cause-mistakes.js";
import { parseText } from "./helpers.js";

/** How many of the mistakes were reported on their line with their cause, by kind, and which were not. */
export function judge(seeds: Iterable<Seeded>) {
  const kinds = new Map<string, { tried: number; right: number; alone: number }>();
  const missed: string[] = [];
  for (const { kind, text, lines, cause } of seeds) {
    const { diagnostics } = parseText(text);
    const count = kinds.get(kind) ?? { tried: 0, right: 0, alone: 0 };
    kinds.set(kind, count);
    // Some of them are still YAML, such as a word more in a text: that is not for the parser to find.
    const [first] = diagnostics;
    if (first === undefined) continue;
    count.tried++;
    const right = lines.includes(first.range.start.line) && cause.test(first.message.sv);
    if (right) count.right++;
    if (right && diagnostics.length === 1) count.alone++;
    if (!right) missed.push(`${kind}, line ${lines[0]}: ${first.range.start.line} ${first.message.sv}`);
  }
  return { kinds, missed };
}
