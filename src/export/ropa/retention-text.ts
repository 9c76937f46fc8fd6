import type { Policy, Purpose, Retention } from "../../model/policy.generated.js";
import { retentionsOf } from "../../model/retentions.js";
import type { ExportWords } from "../words.js";

/** How long the data of a purpose are kept; undefined where that is open. */
export function retentionText(
  { retention: common }: Policy,
  purpose: Purpose,
  words: ExportWords,
): string | undefined {
  const own = retentionsOf(purpose).map((each) => oneText(each, words));
  const told = own.filter((text) => text !== "");
  if (told.length > 0) return told.join("; ");
  // What the whole policy says holds where a purpose says nothing, but not where it leaves the time open.
  return purpose.retention === undefined ? common?.criteria : undefined;
}

function oneText({ for: what, period, atLeast, from, criteria, law }: Retention, words: ExportWords): string {
  const sv = words.language === "sv";
  const time = [
    ...(period === undefined ? [] : [words.duration(period)]),
    ...(atLeast === undefined ? [] : [`${sv ? "minst" : "at least"} ${words.duration(atLeast)}`]),
  ].join(", ");
  const start = time !== "" && from !== undefined ? `${sv ? "efter" : "after"} ${from}` : "";
  const told = [[time, start].filter(Boolean).join(" "), criteria ?? ""].filter(Boolean).join(", ");
  if (told === "") return "";
  return `${what === undefined ? "" : `${what}: `}${told}${law === undefined ? "" : ` (${law})`}`;
}
