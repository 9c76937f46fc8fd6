import type { Severity } from "../model/diagnostic.js";
import { CLASS_NAMES, RULE_CLASSES } from "../model/rule-class.js";
import type { Lang, Text } from "../model/text.js";
import { isNeed, NEED } from "./basis.js";
import { type Report, summarise } from "./report.js";

/** What each severity is called. */
export const severityName: Readonly<Record<Severity, Text>> = {
  error: { sv: "fel", en: "error" },
  warning: { sv: "varning", en: "warning" },
  note: { sv: "notis", en: "note" },
};

/** The outcome of a run in one line, with the date it was judged by: a wrong clock must be seen. */
export function summarySentence(report: Report, lang: Lang): string {
  const { files, errors, warnings, notes = 0, waived, classes } = summarise(report);
  const counts = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...(notes > 0 ? [counted(notes, "note")] : []),
  ];
  const none: Text = { sv: "inga fel eller varningar", en: "no errors or warnings" };
  const parts = counts.length > 0 ? counts.map((part) => part[lang]) : [none[lang]];
  const needs = report.diagnostics.filter((found) => !found.waived && isNeed(found)).length;
  const byClass = [
    [NEED, needs] as const,
    ...RULE_CLASSES.map(
      (each) => [CLASS_NAMES[each], classes[each] - (each === "practice" ? needs : 0)] as const,
    ),
  ]
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name[lang]} ${count}`);
  if (byClass.length > 0) parts.push(`${parts.pop()} (${byClass.join(", ")})`);
  if (waived > 0)
    parts.push({ sv: waived === 1 ? "1 undantaget" : `${waived} undantagna`, en: `${waived} waived` }[lang]);
  const checked: Text = {
    sv: files === 1 ? "1 fil granskad" : `${files} filer granskade`,
    en: files === 1 ? "1 file checked" : `${files} files checked`,
  };
  const date: Text = { sv: "Datum", en: "Date" };
  return `${checked[lang]}: ${parts.join(", ")}. ${date[lang]}: ${report.today}.`;
}

/** "1 fel", "2 varningar". */
export function counted(number: number, severity: Severity): Text {
  if (number === 1) return { sv: `1 ${severityName[severity].sv}`, en: `1 ${severityName[severity].en}` };
  if (severity === "error") return { sv: `${number} fel`, en: `${number} errors` };
  if (severity === "note") return { sv: `${number} notiser`, en: `${number} notes` };
  return { sv: `${number} varningar`, en: `${number} warnings` };
}
