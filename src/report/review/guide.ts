import type { Colors } from "../../model/colors.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Lang, Text } from "../../model/text.js";
import type { DiffReport } from "../diff/diff-report.js";
import { writeDiffText } from "../diff/diff-text.js";
import { type MissingFacts, missingSentence } from "../missing-facts.js";
import { safeText } from "../safe-text.js";
import { renewalRow, waiversRow } from "../status/due-rows.js";
import type { DatedFact, DueFact } from "../status/status.js";
import { when } from "../when.js";

/** All that a reviewer has to look at. */
export interface ReviewGuide {
  readonly last: (DatedFact & { readonly by: string | undefined }) | undefined;
  readonly next: DatedFact | undefined;
  /** What has changed since the last review, or why that cannot be said; undefined before the first one. */
  readonly changes: DiffReport | Text | undefined;
  /** What ends, or is due for review, before the next review. */
  readonly due: readonly DueFact[];
  readonly missing: MissingFacts;
  /** Open, and no errors. */
  readonly warnings: readonly Diagnostic[];
}

const MAX_WARNINGS = 20;

/** The guide in parts, to be gone through one by one: each a heading and its lines, ending in a line break. */
export function guideParts(guide: ReviewGuide, lang: Lang, colors: Colors): string[] {
  const parts: readonly (readonly [Text, readonly string[]])[] = [
    [{ sv: "Förra granskningen", en: "The last review" }, lastLines(guide, lang)],
    [{ sv: "Ändrat sedan dess", en: "Changed since then" }, changeLines(guide, lang, colors)],
    [{ sv: "Tar slut före nästa granskning", en: "Ends before the next review" }, dueLines(guide, lang)],
    [{ sv: "Öppet", en: "Open" }, openLines(guide, lang)],
  ];
  return parts.map(([title, lines], index) => {
    const heading = colors.strong(`${index + 1}. ${title[lang]}`);
    return `${[heading, ...lines.map((line) => `   ${line}`.trimEnd())].join("\n")}\n`;
  });
}

function lastLines({ last, next }: ReviewGuide, lang: Lang): string[] {
  if (!last) return [FIRST[lang]];
  const said: Text = {
    sv: `${last.date}${last.by === undefined ? "" : ` av ${last.by}`}, ${when(last.days).sv}.`,
    en: `On ${last.date}${last.by === undefined ? "" : ` by ${last.by}`}, ${when(last.days).en}.`,
  };
  return [safeText(said[lang]), ...(next ? [dueSentence(next)[lang]] : [])];
}

function dueSentence({ date, days }: DatedFact): Text {
  return days < 0
    ? {
        sv: `Nästa skulle ha gjorts senast ${date}, ${when(days).sv}.`,
        en: `The next was due on ${date}, ${when(days).en}.`,
      }
    : {
        sv: `Nästa ska göras senast ${date}, ${when(days).sv}.`,
        en: `The next is due on ${date}, ${when(days).en}.`,
      };
}

function changeLines({ changes }: ReviewGuide, lang: Lang, colors: Colors): string[] {
  if (changes === undefined) return [ALL_NEW[lang]];
  if (!("changes" in changes)) return [changes[lang]];
  return writeDiffText([changes], lang, colors).trimEnd().split("\n");
}

function dueLines({ due }: ReviewGuide, lang: Lang): string[] {
  const renewals = (["agreement", "balancing"] as const)
    .filter((kind) => due.some((each) => each.kind === kind))
    .map((kind) => renewalRow(due, kind, LABELS[kind]));
  return [waiversRow(due), ...renewals].flatMap(({ label, value, details }) => [
    `${label[lang]}: ${safeText(value[lang])}`,
    ...details.map(({ text }) => `  ${safeText(text[lang])}`),
  ]);
}

function openLines({ missing, warnings }: ReviewGuide, lang: Lang): string[] {
  const sentence = missingSentence(missing);
  const shown = warnings.slice(0, MAX_WARNINGS).map(({ range: { start }, message }) => {
    const line = { sv: `Rad ${start.line}`, en: `Line ${start.line}` }[lang];
    return `${line}: ${safeText(message[lang])}`;
  });
  const more = warnings.length - shown.length;
  const rest = { sv: `… och ${more} till: policy lint`, en: `… and ${more} more: policy lint` }[lang];
  const lines = [...(sentence ? [sentence[lang]] : []), ...shown, ...(more > 0 ? [rest] : [])];
  return lines.length > 0 ? lines : [NO_WARNINGS[lang]];
}

const FIRST: Text = {
  sv: "Policyn har inte granskats förut.",
  en: "The notice has not been reviewed before.",
};
const ALL_NEW: Text = {
  sv: "Läs igenom hela policyn: allt är nytt för den som granskar.",
  en: "Read the whole notice: all of it is new to the reviewer.",
};
const NO_WARNINGS: Text = { sv: "Inga varningar.", en: "No warnings." };
const LABELS = {
  agreement: { sv: "Avtal", en: "Agreements" },
  balancing: { sv: "Intresseavvägningar", en: "Balancing tests" },
} as const;
