import { addPeriod, type CalendarDate, compareDates, formatDate } from "../model/date.js";
import { type Diagnostic, newDiagnostic } from "../model/diagnostic.js";
import { rangeAt, type Source } from "../model/source.js";
import type { Text } from "../model/text.js";
import { waiverExpired } from "./built-in/waiver-expired.js";
import { waiverInvalid } from "./built-in/waiver-invalid.js";
import { waiverTooLong } from "./built-in/waiver-too-long.js";
import { waiverUnused } from "./built-in/waiver-unused.js";
import type { RuleInfo } from "./rule.js";
import { severityOf } from "./severity.js";
import { ALSO_OF_SCAN, isOfScan, whyInvalid } from "./waiver-validity.js";
import { readWaivers, type Waiver } from "./waivers.js";

/** What is put off for longer is forgotten. */
const LONGEST_WAIVER = { years: 2, months: 0, days: 0 };

/** The findings with those waived marked, and a finding for each waiver that does not hold. */
export function applyWaivers(
  source: Source,
  found: readonly Diagnostic[],
  today: CalendarDate,
): Diagnostic[] {
  const day = formatDate(today);
  const last = addPeriod(today, LONGEST_WAIVER);
  const waivers = readWaivers(source);
  if (waivers.length === 0) return [...found];
  const report = (rule: RuleInfo, waiver: Waiver, message: Text) =>
    newDiagnostic({
      file: source.file,
      range: rangeAt(source.lineStarts, waiver.span),
      severity: severityOf(rule),
      class: rule.class,
      rule: rule.id,
      message,
      legal: rule.legal,
    });
  const about: Diagnostic[] = [];
  const valid: Waiver[] = [];
  for (const waiver of waivers) {
    const problem = whyInvalid(waiver);
    if (problem) about.push(report(waiverInvalid, waiver, problem));
    else valid.push(waiver);
    const until = waiver.until;
    if (!problem && until && compareDates(until, last) > 0)
      about.push(report(waiverTooLong, waiver, tooLongMessage(waiver, formatDate(last))));
  }
  const used = new Set<Waiver>();
  const marked = found.map((finding) => {
    const waiver = valid.find(
      (each) =>
        each.what === undefined && each.rule === finding.rule && each.line === finding.range.start.line,
    );
    if (!waiver) return finding;
    used.add(waiver);
    const { untilText, reason } = waiver as Required<Waiver> & { untilText: string; reason: string };
    return untilText < day ? finding : { ...finding, waived: { until: untilText, reason } };
  });
  for (const waiver of valid) {
    const until = waiver.untilText as string;
    // Whether a scan needs it is known only when one is made.
    if (!used.has(waiver) && !isOfScan(waiver))
      about.push(report(waiverUnused, waiver, unusedMessage(waiver)));
    else if (until < day) about.push(report(waiverExpired, waiver, expiredMessage(waiver)));
  }
  return [...marked, ...about];
}

function tooLongMessage({ untilText }: Waiver, last: string): Text {
  return {
    sv: `Undantaget gäller till och med ${untilText}. Ett undantag får gälla högst två år, i dag till och med ${last}. Bestäm när frågan senast ska vara avgjord.`,
    en: `The waiver holds until ${untilText}. A waiver may run for two years at most, today until ${last}. Decide when the question must be settled.`,
  };
}

function unusedMessage({ rule = "", line }: Waiver): Text {
  if (ALSO_OF_SCAN.has(rule))
    return {
      sv: `Undantaget behövs inte: regeln ”${rule}” har inget att säga om rad ${line}. Ta bort kommentaren. Om den gäller något som policy scan finner, skriv namnet eller domänen efter regeln: # policy-waive ${rule} <namn> until ÅÅÅÅ-MM-DD: <skäl>`,
      en: `The waiver is not needed: the rule "${rule}" has nothing to say of line ${line}. Remove the comment. If it is for what policy scan finds, write the name or domain after the rule: # policy-waive ${rule} <name> until YYYY-MM-DD: <reason>`,
    };
  return {
    sv: `Undantaget behövs inte: regeln ”${rule}” har inget att säga om rad ${line}. Ta bort kommentaren, eller flytta den till rätt rad.`,
    en: `The waiver is not needed: the rule "${rule}" has nothing to say of line ${line}. Remove the comment, or move it to the right line.`,
  };
}

function expiredMessage({ rule, untilText }: Waiver): Text {
  return {
    sv: `Undantaget från ”${rule}” gällde till och med ${untilText}. Åtgärda det som undantaget gäller, eller besluta om en ny tid.`,
    en: `The waiver of "${rule}" held until ${untilText}. Settle what it was for, or decide on a new date.`,
  };
}
