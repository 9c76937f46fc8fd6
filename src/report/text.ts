import type { Diagnostic } from "../model/diagnostic.js";
import type { Text } from "../model/text.js";
import { frame } from "./code-frame/frame.js";
import { type Report, type ReportOptions, summarise } from "./report.js";
import { safePlace, safeText } from "./safe-text.js";
import { byFile, openErrorsFirst, selected } from "./select.js";
import { severityName, summarySentence } from "./summary-sentence.js";
import { waivedBlock } from "./waived-block.js";

/** For people: each finding with its line, then what was waived, the outcome and what to do next. */
export function writeText(report: Report, options: ReportOptions): string {
  const blocks: string[] = [];
  const { most = Number.POSITIVE_INFINITY } = options;
  const open = openErrorsFirst(report, options);
  const first = new Set(open.slice(0, most));
  for (const [file, found] of byFile(report.files, selected(report, options))) {
    const lines = (report.texts.get(file) ?? "").split(/\r\n|\n|\r/);
    const inFull = found.filter((each) => (each.waived ? options.showWaived : first.has(each)));
    blocks.push(...inFull.map((each) => finding(each, lines, options)));
    const waived = found.filter((each) => each.waived);
    if (waived.length > 0 && !options.showWaived && !options.quiet)
      blocks.push(waivedBlock(file, waived, options));
  }
  if (open.length > first.size) blocks.push(rest(open.length - first.size)[options.lang]);
  blocks.push(closing(report, first, options));
  return `${blocks.join("\n\n")}\n`;
}

function rest(count: number): Text {
  return {
    sv: `… och ${count} till. policy lint visar alla.`,
    en: `… and ${count} more. policy lint shows them all.`,
  };
}

function finding(found: Diagnostic, lines: readonly string[], { lang, colors }: ReportOptions): string {
  const { severity, waived } = found;
  const waivedName: Text = { sv: "undantaget", en: "waived" };
  const name = waived ? colors.faint(waivedName[lang]) : colors[severity](severityName[severity][lang]);
  const message = safeText(found.message[lang]);
  const block = [
    `${colors.strong(safePlace(found))}: ${name}: ${message} ${colors.faint(`[${safeText(found.rule)}]`)}`,
  ];
  if (found.legal.length > 0) block.push(`  ${colors.faint(found.legal.map(safeText).join(", "))}`);
  if (waived) {
    const until = safeText(waived.until);
    const reason = safeText(waived.reason);
    const why: Text = {
      sv: `Till och med ${until}: ${reason}`,
      en: `Through ${until}: ${reason}`,
    };
    block.push(`  ${why[lang]}`);
  }
  block.push(...frame(lines, found.range, colors, waived ? "faint" : severity));
  if (found.fix && !waived)
    block.push(`  ${colors.faint("policy lint --fix:")} ${safeText(found.fix.description[lang])}`);
  return block.join("\n");
}

function closing(report: Report, told: ReadonlySet<Diagnostic>, options: ReportOptions): string {
  const { lang, colors } = options;
  const { errors, warnings } = summarise(report);
  const colour = errors > 0 ? colors.error : warnings > 0 ? colors.warning : colors.success;
  const lines = [colour(summarySentence(report, lang))];
  const open = selected(report, options).filter((found) => !found.waived);
  const fixable = open.filter((found) => found.fix).length;
  if (fixable > 0) {
    const fix: Text = {
      sv: `Verktyget kan själv rätta ${fixable} av dem: policy lint --fix`,
      en: `The tool can fix ${fixable} of them: policy lint --fix`,
    };
    lines.push(fix[lang]);
  }
  const example = open.find((found) => told.has(found));
  if (example) {
    const explain: Text = { sv: "Läs mer", en: "Learn more" };
    lines.push(`${explain[lang]}: policy explain ${safeText(example.rule)}`);
  }
  return lines.join("\n");
}
