import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { writeCalendar } from "../../../src/export/ics/calendar.js";
import { contentLine, textValue } from "../../../src/export/ics/content-line.js";
import { dueDates } from "../../../src/lint/due-dates.js";
import { parseDate } from "../../../src/model/date.js";
import { checkText, fixture, TODAY } from "../../support.js";

async function calendarOf(text: string, today = TODAY, name = "integritetspolicy") {
  const { source, policy, diagnostics } = await checkText(text, today);
  const day = parseDate(today);
  if (!source || !policy || !day) throw new Error("The policy is not valid.");
  const due = dueDates(source, policy, diagnostics, day);
  return writeCalendar([{ file: "policy/integritetspolicy.yaml", name, policy, due }], "sv");
}

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
}

const clean = fixture("clean.yaml");
const waived = clean.replace(
  "dataProtectionOfficer: none",
  "# policy-waive dpo-undecided until 2026-12-10: styrelsen, och juristen; beslutar då\ndataProtectionOfficer: undecided",
);

describe("a calendar", () => {
  test("is read by another program: days, texts and alarms", async () => {
    const events = eventsOf(await calendarOf(waived));
    expect(events.map(({ startDate, summary }) => [startDate.toString(), summary])).toEqual([
      ["2026-12-10", "Undantag går ut: dpo-undecided (Exempelbutiken)"],
      ["2027-10-01", "Granska avtalet med Exempeldrift AB (Exempelbutiken)"],
      ["2027-11-22", "Granska policyn ”Integritetspolicy” (Exempelbutiken)"],
    ]);
    const [waiver] = events;
    expect(waiver?.startDate.isDate).toBe(true);
    expect(waiver?.description).toContain("dpo-undecided, rad 29: styrelsen, och juristen; beslutar då\n");
    const alarms = waiver?.component.getAllSubcomponents("valarm") ?? [];
    // Nine in the morning, thirty days and a week before.
    const times = alarms.map((alarm) => {
      const start = waiver?.startDate.clone() as ICAL.Time;
      start.isDate = false;
      start.addDuration(alarm.getFirstPropertyValue("trigger") as ICAL.Duration);
      return start.toString();
    });
    expect(times).toEqual(["2026-11-10T09:00:00", "2026-12-03T09:00:00"]);
  });

  test("asks nobody to come: neither a method of scheduling nor an organiser or attendees", async () => {
    const text = await calendarOf(waived);
    expect(text).not.toMatch(/^(?:METHOD|ORGANIZER|ATTENDEE)[:;]/m);
    // What RFC 5545 asks of each calendar and event, once.
    for (const part of text.split("BEGIN:VEVENT").slice(1)) {
      for (const name of ["UID", "DTSTAMP", "DTSTART", "SUMMARY"])
        expect(part.match(new RegExp(`^${name}[:;]`, "gm")), name).toHaveLength(1);
    }
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:\S/);
  });

  test("is the same bytes on every day", async () => {
    expect(await calendarOf(clean, "2026-11-22")).toBe(await calendarOf(clean, "2027-02-03"));
  });

  test("keeps an event's UID when its day is moved, and has a later state of it", async () => {
    const [before] = eventsOf(await calendarOf(clean)).slice(-1);
    const moved = clean.replace("lastReviewed: 2026-11-22", "lastReviewed: 2026-12-24");
    const [after] = eventsOf(await calendarOf(moved, "2026-12-24")).slice(-1);
    expect(after?.startDate.toString()).toBe("2027-12-24");
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  test("has a later state of a review that falls due earlier than before", async () => {
    const [before] = eventsOf(await calendarOf(clean)).slice(-1);
    const sooner = clean
      .replace("lastReviewed: 2026-11-22", "lastReviewed: 2026-12-24")
      .replace("cycle: P1Y", "cycle: P3M");
    const after = eventsOf(await calendarOf(sooner, "2026-12-24")).find(({ uid }) => uid === before?.uid);
    expect(after?.startDate.toString()).toBe("2027-03-24");
    expect(after?.sequence).toBeGreaterThan(before?.sequence as number);
    expect(after?.sequence).toBeLessThan(2 ** 31);
  });

  test("has a UID of its own for every event, also where two policies are alike", async () => {
    const { source, policy, diagnostics } = await checkText(waived);
    const day = parseDate(TODAY);
    if (!source || !policy || !day) throw new Error("The policy is not valid.");
    const due = dueDates(source, policy, diagnostics, day);
    const dated = { file: "a/x.yaml", name: "x", policy, due };
    const uids = eventsOf(writeCalendar([dated, { ...dated, file: "b/x.yaml" }], "sv")).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(6);
  });

  test("puts waivers that end on one day into one event", async () => {
    const text = waived.replace(
      "automatedDecisions: none",
      "# policy-waive automated-decisions-undecided until 2026-12-10: vi utreder det nu\nautomatedDecisions: undecided",
    );
    const [event] = eventsOf(await calendarOf(text));
    expect(event?.summary).toBe("2 undantag går ut (Exempelbutiken)");
    expect(event?.description).toContain("automated-decisions-undecided, rad ");
  });

  test("ends lines in CR LF and keeps them within 75 octets", async () => {
    const text = await calendarOf(waived);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const lines = text.split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });
});

test("any text comes out of a folded line as itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (raw) => {
      const text = raw.replace(/\p{Cc}|\p{Cs}/gu, "");
      const line = contentLine("SUMMARY", textValue(text));
      for (const each of line.split("\r\n")) {
        expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
        // Half a character would not survive the way to bytes and back.
        expect(Buffer.from(each).toString()).toBe(each);
      }
      const component = new ICAL.Component(ICAL.parse(`BEGIN:VEVENT\r\n${line}END:VEVENT`));
      expect(component.getFirstPropertyValue("summary")).toBe(text);
    }),
  );
});
