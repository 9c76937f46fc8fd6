import type { Text } from "../../model/text.js";
import { lineName } from "../coverage/coverage-report.js";
import { when } from "../when.js";
import type { DueFact } from "./status.js";
import { row, type StatusRow, weightOf } from "./status-row.js";

/** The waivers, grouped by day, since most of them end together. */
export function waiversRow(due: readonly DueFact[]): StatusRow {
  const label = { sv: "Undantag", en: "Waivers" };
  const waivers = due.filter(({ kind }) => kind === "waiver");
  if (waivers.length === 0) return row(label, { sv: "inga", en: "none" }, "plain");
  const open = waivers.filter(({ days }) => days >= 0).length;
  const ended = waivers.length - open;
  const count = {
    sv: [
      ...(open > 0 ? [`${open} ${open === 1 ? "öppet" : "öppna"}`] : []),
      ...(ended > 0 ? [`${ended} har gått ut`] : []),
    ].join(", "),
    en: [...(open > 0 ? [`${open} open`] : []), ...(ended > 0 ? [`${ended} ended`] : [])].join(", "),
  };
  const days = [...new Set(waivers.map(({ date }) => date))];
  return row(
    label,
    count,
    ended > 0 ? "late" : "plain",
    days.map((date) => {
      const same = waivers.filter((each) => each.date === date);
      const left = same[0]?.days ?? 0;
      const rules = [...new Set(same.map(({ rule }) => rule))].map((rule) => {
        const lines = same.filter((each) => each.rule === rule).map(({ line }) => line);
        const [one] = lines;
        return lines.length === 1
          ? { sv: `${rule} (${lineName(one ?? 0).sv})`, en: `${rule} (${lineName(one ?? 0).en})` }
          : { sv: `${rule} (${lines.length})`, en: `${rule} (${lines.length})` };
      });
      const listed = (lang: keyof Text) => rules.map((each) => each[lang]).join(", ");
      return {
        text: {
          sv: `${left < 0 ? "gick ut" : "till och med"} ${date}, ${when(left).sv}: ${listed("sv")}`,
          en: `${left < 0 ? "ended on" : "until"} ${date}, ${when(left).en}: ${listed("en")}`,
        },
        weight: weightOf(left),
      };
    }),
  );
}

/** What is due for review, of one kind. */
export function renewalRow(due: readonly DueFact[], kind: DueFact["kind"], label: Text): StatusRow {
  const found = due.filter((each) => each.kind === kind);
  const late = found.filter(({ days }) => days < 0).length;
  if (found.length === 0)
    return row(
      label,
      { sv: "inga med datum för nästa granskning", en: "none with a date of the next review" },
      "plain",
    );
  return row(
    label,
    late > 0
      ? {
          sv: `${late} av ${found.length} ${late === 1 ? "är försenad" : "är försenade"}`,
          en: `${late} of ${found.length} ${late === 1 ? "is" : "are"} overdue`,
        }
      : { sv: `${found.length} att granska`, en: `${found.length} to review` },
    late > 0 ? "late" : weightOf(found[0]?.days ?? 0),
    found.map(({ name = "", date, days, line }) => ({
      text: {
        sv: `${name}: ${days < 0 ? "skulle ha granskats" : "granskas"} senast ${date}, ${when(days).sv} (${lineName(line).sv})`,
        en: `${name}: ${days < 0 ? "was to be reviewed" : "to be reviewed"} by ${date}, ${when(days).en} (${lineName(line).en})`,
      },
      weight: weightOf(days),
    })),
  );
}
