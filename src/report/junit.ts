import type { Diagnostic } from "../model/diagnostic.js";
import type { Lang, Text } from "../model/text.js";
import { basisOf } from "./basis.js";
import { messageOf } from "./message.js";
import type { Report, ReportOptions } from "./report.js";
import { byFile, selected } from "./select.js";
import { severityName } from "./summary-sentence.js";
import { element, xml } from "./xml.js";

/**
 * JUnit XML: a suite for each file, a case for each finding. The format knows no warnings, and readers turn a
 * build red for any failure: so an error is a failure, a warning a passed case that says so in `system-out`, and
 * a waived finding a skipped one. A file without findings is one passed case.
 */
export function writeJunit(report: Report, options: ReportOptions): string {
  const suites = [...byFile(report.files, selected(report, options))].map(([file, found]) =>
    suite(file, found, report.today, options.lang),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", { name: "policy" }, block(suites, ""))}\n`;
}

function suite(file: string, found: readonly Diagnostic[], today: string, lang: Lang): string {
  const clean: Text = { sv: "Inga fel", en: "No errors" };
  const cases =
    found.length > 0
      ? findings(found, lang)
      : [element("testcase", { classname: file, name: clean[lang], file })];
  const counts = {
    tests: String(cases.length),
    failures: String(found.filter((each) => each.severity === "error" && !each.waived).length),
    errors: "0",
    skipped: String(found.filter((each) => each.waived).length),
  };
  const property = element("property", { name: "today", value: today });
  const properties = element("properties", {}, block([property], "    "));
  return element("testsuite", { name: file, ...counts }, block([properties, ...cases], "  "));
}

function findings(found: readonly Diagnostic[], lang: Lang): string[] {
  const seen = new Map<string, number>();
  return found.map((each) => {
    // Readers follow a case from run to run by its name: so the path is in it, and the line, which shifts, is not.
    const name = `${each.rule} ${each.path}`.trimEnd();
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    const attributes = {
      classname: each.file,
      name: number > 1 ? `${name} (${number})` : name,
      file: each.file,
      line: String(each.range.start.line),
    };
    return element("testcase", attributes, block([outcome(each, lang)], "    "));
  });
}

function outcome(found: Diagnostic, lang: Lang): string {
  const { file, range, severity, rule, waived } = found;
  const message = messageOf(found, lang);
  if (waived) {
    const until: Text = { sv: "Undantaget till och med", en: "Waived through" };
    return element("skipped", { message: `${until[lang]} ${waived.until}: ${waived.reason}` });
  }
  const place = `${file}:${range.start.line}:${range.start.column}`;
  const body = xml(
    `${place}: ${severityName[severity][lang]}: ${message} [${rule}] (${basisOf(found, lang)})`,
  );
  return severity === "error"
    ? element("failure", { message, type: rule }, body)
    : element("system-out", {}, body);
}

function block(elements: readonly string[], indent: string): string {
  if (elements.length === 0) return "";
  return `\n${elements.map((each) => `${indent}  ${each}`).join("\n")}\n${indent}`;
}
