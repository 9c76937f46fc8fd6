import type { Policy } from "../../model/policy.generated.js";
import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import { type DiffReport, ORDER, type ReportedGrade } from "../../report/diff/diff-report.js";

/**
 * Why a change of this grade or a more serious one must not be published, or undefined if it may: it needs a new
 * version, and a material one also a plan for informing people.
 */
export function notReady(report: DiffReport, newer: Policy, grade: ReportedGrade): Text | undefined {
  const grades = ORDER.slice(0, ORDER.indexOf(grade) + 1);
  const found = report.changes.filter((change) => grades.includes(change.grade));
  if (found.length === 0) return undefined;
  const material = found.some((change) => change.grade === "material");
  const missing: Text[] = [];
  if (report.versions.to === undefined || report.versions.to === report.versions.from) missing.push(VERSION);
  if (material && !newer.updates?.notification) missing.push(NOTIFICATION);
  if (missing.length === 0) return undefined;
  const file = visible(report.file);
  return {
    sv: `${file}: ändringarna är inte klara att publicera. ${missing.map(({ sv }) => sv).join(" ")}`,
    en: `${file}: the changes are not ready to be published. ${missing.map(({ en }) => en).join(" ")}`,
  };
}

const VERSION: Text = {
  sv: "Höj version (policy release gör det).",
  en: "Raise version (policy release does it).",
};
const NOTIFICATION: Text = {
  sv: "Skriv under updates.notification hur de som berörs får veta om ändringen.",
  en: "Write under updates.notification how those concerned are told of the change.",
};
