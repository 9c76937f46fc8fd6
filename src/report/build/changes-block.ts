import type { Lang, Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import type { BuildSummary, NoticeOutcome } from "./build-summary.js";
import { changeText } from "./change-text.js";

const MAX_NOTICES = 6;

/** The most changes listed for a notice: when it is the only one, and when there are several. */
export interface Room {
  readonly one: number;
  readonly each: number;
}

/** What has changed in the text since the last build, as lines. */
export function changesBlock({ notices, out, changed }: BuildSummary, lang: Lang, room: Room): string[] {
  if (changed === 0) return [];
  const news = notices.filter(hasNews);
  if (notices.every(({ former }) => former === "none")) return [first(out)[lang]];
  if (news.length === 0) return [SAME[lang]];
  const lines = [SINCE[lang]];
  for (const notice of news.slice(0, MAX_NOTICES)) {
    const told = linesOf(notice, notices.length > 1 ? room.each : room.one).map((text) => text[lang]);
    if (notices.length === 1 && notice.lead === notice.name) lines.push(...told.map((line) => `  ${line}`));
    else lines.push(`  ${visible(notice.lead)}`, ...told.map((line) => `    ${line}`));
  }
  const rest = news.length - MAX_NOTICES;
  if (rest > 0) lines.push(`  ${more(rest)[lang]}`);
  return lines;
}

/** Whether the text of a notice, or of what is made from the same facts, is another than before. */
export function hasNews(notice: NoticeOutcome): boolean {
  return linesOf(notice, 1).length > 0;
}

function more(pages: number): Text {
  return pages === 1
    ? { sv: "… och 1 sida till", en: "… and 1 more page" }
    : { sv: `… och ${pages} sidor till`, en: `… and ${pages} more pages` };
}

function linesOf({ former, changes, alsoNew, alsoChanged }: NoticeOutcome, most: number): Text[] {
  const lines: Text[] = [];
  if (former === "none") lines.push({ sv: "Ny sida", en: "New page" });
  if (former === "unreadable") lines.push(UNREADABLE);
  lines.push(...changes.slice(0, most).map(changeText));
  const rest = changes.length - most;
  if (rest > 0) lines.push({ sv: `… och ${rest} till`, en: `… and ${rest} more` });
  if (alsoChanged.length > 0)
    lines.push(listed(alsoChanged.length === 1 ? CHANGED_TOO.one : CHANGED_TOO.many, alsoChanged));
  if (alsoNew.length > 0 && former !== "none")
    lines.push(listed(alsoNew.length === 1 ? NEW.one : NEW.many, alsoNew));
  return lines;
}

function listed(what: Text, names: readonly string[]): Text {
  const shown = names.slice(0, MAX_NOTICES).map(visible).join(", ");
  const rest = names.length - MAX_NOTICES;
  return {
    sv: `${what.sv}: ${shown}${rest > 0 ? ` … och ${rest} till` : ""}`,
    en: `${what.en}: ${shown}${rest > 0 ? ` … and ${rest} more` : ""}`,
  };
}

function first(out: string): Text {
  const folder = visible(out);
  return {
    sv: `Byggd till ${folder} för första gången: det finns ingen tidigare text att jämföra med.`,
    en: `Built to ${folder} for the first time: there is no earlier text to compare with.`,
  };
}

const CHANGED_TOO = {
  one: { sv: "Ändrad också", en: "Changed too" },
  many: { sv: "Ändrade också", en: "Changed too" },
};
const NEW = { one: { sv: "Ny", en: "New" }, many: { sv: "Nya", en: "New" } };
const SINCE: Text = { sv: "Sedan förra bygget:", en: "Since the last build:" };
const SAME: Text = {
  sv: "Texten är densamma som i förra bygget.",
  en: "The text is the same as in the last build.",
};
const UNREADABLE: Text = {
  sv: "Den förra texten kunde inte läsas, så det går inte att säga vad som har ändrats.",
  en: "The earlier text could not be read, so what has changed is not known.",
};
