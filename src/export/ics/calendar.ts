import { addPeriod, type CalendarDate, daysBetween, formatDate, parseDate } from "../../model/date.js";
import type { DueDate } from "../../model/due-date.js";
import type { Policy } from "../../model/policy.generated.js";
import { sha256 } from "../../model/sha256.js";
import type { Lang } from "../../model/text.js";
import { contentLine, textValue } from "./content-line.js";
import { eventTexts } from "./event-texts.js";

/** A policy and what in it is to be done on certain days. */
export interface DatedPolicy {
  readonly file: string;
  /** The name of its page, without ending: events keep it when the file is moved. */
  readonly name: string;
  readonly policy: Policy;
  readonly due: readonly DueDate[];
}

/** Days before, at nine in the morning: time to plan, and time to get it done. */
const ALARMS: readonly number[] = [30, 7];

/**
 * A calendar (RFC 5545) with one event, of a whole day, for each day that something ends or is due. The same policies
 * give the same bytes on every day, and the event of a review keeps its UID when its day is moved, so that a calendar
 * that has it moves it. Waivers that end on the same day are one event.
 *
 * Without METHOD, which RFC 5545 (3.7.2) does not ask for: with PUBLISH each event would need an ORGANIZER (RFC 5546,
 * 3.2.1), and an event that nobody is invited to may have none (RFC 5545, 3.8.4.3).
 */
export function writeCalendar(policies: readonly DatedPolicy[], lang: Lang): string {
  const seen = new Map<string, number>();
  const events = policies.flatMap((dated) => perDay(dated.due).map((due) => event(dated, due, seen, lang)));
  const title = { sv: "Integritetspolicy: datum", en: "Privacy notice: dates" }[lang];
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", `-//integritetspolicy//policy export//${lang.toUpperCase()}`),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("X-WR-CALNAME", textValue(title)),
    ...events,
    contentLine("END", "VCALENDAR"),
  ].join("");
}

// Waivers mostly end together: an event and its alarms for each would bury the day.
function perDay(due: readonly DueDate[]): DueDate[][] {
  const groups = new Map<string, DueDate[]>();
  for (const each of due) {
    const key = each.kind === "waiver" ? formatDate(each.date) : `${each.kind}${each.path}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function event(
  dated: DatedPolicy,
  together: readonly DueDate[],
  seen: Map<string, number>,
  lang: Lang,
): string {
  const [due] = together as readonly [DueDate, ...DueDate[]];
  const { summary, description } = eventTexts(dated, together, lang);
  const next = addPeriod(due.date, { years: 0, months: 0, days: 1 });
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", uidOf(dated, due, seen)),
    contentLine("DTSTAMP", `${compact(stampOf(dated.policy))}T000000Z`),
    contentLine("SEQUENCE", String(sequenceOf(stampOf(dated.policy), due.date))),
    contentLine("DTSTART;VALUE=DATE", compact(formatDate(due.date))),
    contentLine("DTEND;VALUE=DATE", compact(formatDate(next))),
    contentLine("SUMMARY", textValue(summary)),
    contentLine("DESCRIPTION", textValue(description)),
    contentLine("TRANSP", "TRANSPARENT"),
    ...ALARMS.map((days) => alarm(days, summary)),
    contentLine("END", "VEVENT"),
  ].join("");
}

function alarm(days: number, summary: string): string {
  return [
    contentLine("BEGIN", "VALARM"),
    contentLine("ACTION", "DISPLAY"),
    contentLine("DESCRIPTION", textValue(summary)),
    // The day begins at midnight: so many days before, less fifteen hours, is nine o'clock.
    contentLine("TRIGGER", `-P${days - 1}DT15H`),
    contentLine("END", "VALARM"),
  ].join("");
}

const EPOCH: CalendarDate = { year: 1970, month: 1, day: 1 };

// By whose policy, which policy and what in it. Not by the day, but for waivers: those of a day have nothing else in
// common.
function uidOf({ policy, name }: DatedPolicy, due: DueDate, seen: Map<string, number>): string {
  const { organisationNumber, name: controller } = policy.controller;
  const key = [
    organisationNumber ?? controller,
    name,
    due.kind,
    due.kind === "waiver" ? formatDate(due.date) : due.path,
  ].join("\n");
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  const hash = sha256(count === 1 ? key : `${key}\n${count}`);
  return `${hash.slice(0, 32)}@integritetspolicy`;
}

// When the policy last came to be as it is, by what it says itself. The clock would give other bytes on every day.
function stampOf({ effectiveFrom, review }: Policy): string {
  const days = [effectiveFrom, review.lastReviewed].filter((day) => /^\d{4}-\d\d-\d\d$/.test(day ?? ""));
  return (days.sort().at(-1) as string | undefined) ?? formatDate(EPOCH);
}

// To a calendar that has the event, a higher number is a later state of it: of a later policy, whose review may fall due
// earlier than before, and of the same policy on a later day.
function sequenceOf(stamp: string, due: CalendarDate): number {
  const days = (date: CalendarDate) => Math.max(0, daysBetween(EPOCH, date));
  return days(parseDate(stamp) ?? EPOCH) * DAYS + (days(due) % DAYS);
}

/** More than there are from 1970 to 2078, and few enough for the number to be one of 32 bits. */
const DAYS = 40_000;

function compact(date: string): string {
  return date.replaceAll("-", "");
}
