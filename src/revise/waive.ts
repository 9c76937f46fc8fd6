import type { Diagnostic } from "../model/diagnostic.js";

/**
 * The text with a waiver above the line of each finding. Several findings of one rule on a line share a waiver.
 * @param until the last day they hold, `YYYY-MM-DD`
 * @param reason why, on one line
 */
export function waive(text: string, found: readonly Diagnostic[], until: string, reason: string): string {
  const rulesAt = new Map<number, Set<string>>();
  for (const { range, rule } of found) {
    const { line } = range.start;
    rulesAt.set(line, (rulesAt.get(line) ?? new Set()).add(rule));
  }
  const lines = text.split("\n");
  return lines
    .flatMap((line, index) => {
      const indentation = " ".repeat(line.search(/[^ ]|$/));
      const rules = [...(rulesAt.get(index + 1) ?? [])];
      return [...rules.map((rule) => `${indentation}# policy-waive ${rule} until ${until}: ${reason}`), line];
    })
    .join("\n");
}
