import type { Diagnostic } from "../model/diagnostic.js";
import type { Text } from "../model/text.js";
import type { ReportOptions } from "./report.js";
import { safeFile, safeText } from "./safe-text.js";

const WIDTH = 100;

/** The waived findings of one file, counted by rule: there may be many, and someone has already seen them. */
export function waivedBlock(
  file: string,
  waived: readonly Diagnostic[],
  { lang, colors }: ReportOptions,
): string {
  const counts = new Map<string, number>();
  for (const { rule } of waived) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts].map(([rule, count]) =>
    count > 1 ? `${safeText(rule)} ×${count}` : safeText(rule),
  );
  const dates = [...new Set(waived.map((found) => found.waived?.until ?? ""))].sort();
  const until = safeText(dates[0] ?? "");
  const first = dates.length > 1;
  const head: Text = {
    sv:
      waived.length === 1
        ? `1 öppen fråga är undantagen till och med ${until}:`
        : `${waived.length} öppna frågor är undantagna${first ? ", den första" : ""} till och med ${until}:`,
    en:
      waived.length === 1
        ? `1 open question is waived through ${until}:`
        : `${waived.length} open questions are waived${first ? ", the first" : ""} through ${until}:`,
  };
  return [
    `${colors.strong(safeFile(file))}: ${head[lang]}`,
    ...wrap(rules).map((line) => `  ${colors.faint(line)}`),
  ].join("\n");
}

function wrap(items: readonly string[]): string[] {
  const lines: string[] = [];
  for (const [index, item] of items.entries()) {
    const text = index < items.length - 1 ? `${item},` : item;
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + text.length <= WIDTH)
      lines[lines.length - 1] = `${line} ${text}`;
    else lines.push(text);
  }
  return lines;
}
