import type { Lang, Text } from "../../model/text.js";
import { when } from "../when.js";
import { type AnyStatus, type PageStatus, type PolicyStatus, urgency } from "./status.js";
import { type Weight, weightOf } from "./status-row.js";

/** What the columns are called. */
export const COLUMNS: Readonly<Record<Lang, readonly string[]>> = {
  sv: ["Policy", "Version", "Närmast", "Nästa granskning", "Saknas", "Undantag", "Sida"],
  en: ["Policy", "Version", "First due", "Next review", "Missing", "Waivers", "Page"],
};

/** One policy as the cells of a table, and how grave it is. Nothing is made safe to show yet. */
export function tableRow(status: AnyStatus, lang: Lang): { cells: string[]; weight: Weight } {
  if ("invalid" in status) return { cells: [status.file, INVALID[lang], "", "", "", "", ""], weight: "late" };
  const { file, version = "–", review, missing, due, pages } = status;
  const waivers = due.filter(({ kind, days }) => kind === "waiver" && days >= 0).length;
  const cells = [
    file,
    version,
    first(status)[lang],
    review.next ? `${review.next.date}` : NEVER[lang],
    `${missing.total}`,
    `${waivers}`,
    worst(pages)[lang],
  ];
  return { cells, weight: weightOf(urgency(status)) };
}

function first({ review, due }: PolicyStatus): Text {
  if (!review.next) return REVIEW_NOW;
  const [next] = due;
  if (!next) return { sv: "–", en: "–" };
  const { sv, en } = KINDS[next.kind];
  return { sv: `${sv} ${when(next.days).sv}`, en: `${en} ${when(next.days).en}` };
}

const KINDS: Readonly<Record<PolicyStatus["due"][number]["kind"], Text>> = {
  review: { sv: "granskning", en: "review" },
  waiver: { sv: "undantag", en: "waiver" },
  agreement: { sv: "avtal", en: "agreement" },
  balancing: { sv: "intresseavvägning", en: "balancing test" },
};

// One word for all the languages of a policy: the one that most needs something done.
function worst(pages: readonly PageStatus[]): Text {
  const has = (state: PageStatus["state"]) => pages.some((page) => page.state === state);
  if (has("older")) return { sv: "inaktuell", en: "out of date" };
  if (has("current") && has("absent")) return { sv: "delvis byggd", en: "partly built" };
  return has("current") ? { sv: "aktuell", en: "up to date" } : { sv: "inte byggd", en: "not built" };
}

const INVALID: Text = { sv: "ogiltig", en: "invalid" };
const NEVER: Text = { sv: "inget datum", en: "no date" };
const REVIEW_NOW: Text = { sv: "granskning saknas", en: "review missing" };
