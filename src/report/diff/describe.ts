import { LABELS } from "../../model/labels.generated.js";
import { keys } from "../../model/pointer.js";
import type { Lang, Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import { periodText } from "../period-text.js";
import type { ReportedChange } from "./diff-report.js";

const MAX_CHARACTERS = 100;

/** What the change is made in: `Ändamål Rekrytering`, or the part of the policy. */
export function placeOf({ path, entry }: ReportedChange): Text {
  const [group = ""] = keys(path);
  if (entry === undefined) return labelOf([group]);
  const kind = labelOf([group, "*"]);
  const name = visible(entry.name ?? entry.id);
  return { sv: `${kind.sv} ${name}`, en: `${kind.en} ${name}` };
}

/** The change itself, in one line: `Tid: 12 månader → 24 månader`. */
export function changeLine(change: ReportedChange, lang: Lang): string {
  const { kind, before, after } = change;
  const part = partOf(change)[lang];
  const label = part === "" ? "" : `${part}: `;
  if (kind === "renamed") return `${RENAMED[lang]}: ${shownValue(before, lang)} → ${shownValue(after, lang)}`;
  if (kind === "changed") return `${label}${shownValue(before, lang)} → ${shownValue(after, lang)}`;
  const word = kind === "added" ? ADDED[lang] : REMOVED[lang];
  const value = shownValue(kind === "added" ? after : before, lang);
  // An entry that has come or gone is named above.
  return part === "" ? word : `${label}${word} ${value}`.trimEnd();
}

const ADDED: Text = { sv: "tillagt", en: "added" };
const REMOVED: Text = { sv: "borttaget", en: "removed" };
const RENAMED: Text = { sv: "Nytt kortnamn", en: "New id" };

/** What of the entry, or of the part, has changed; empty where it is the whole of it. */
function partOf({ path, entry }: ReportedChange): Text {
  const at = keys(path);
  const skipped = entry === undefined ? 1 : 2;
  const parts = at.slice(skipped).map((_, index) => labelOf(generic(at.slice(0, skipped + index + 1))));
  const join = (lang: Lang) =>
    parts
      .map((part) => part[lang])
      .filter((part) => part !== "")
      .join(" › ");
  return { sv: join("sv"), en: join("en") };
}

// Ids and items by `*`, as the labels have them.
function generic(at: readonly string[]): string[] {
  const found: string[] = [];
  for (const key of at) {
    const own = [...found, key];
    found.push(
      LABELS[own.join("/")] === undefined && LABELS[[...found, "*"].join("/")] !== undefined ? "*" : key,
    );
  }
  return found;
}

// English has no titles in the schema, but its keys are English words.
function labelOf(at: readonly string[]): Text {
  const key = at.at(-1) ?? "";
  const sv = LABELS[at.join("/")] ?? (/^\d+$/.test(key) || key === "*" ? "" : key);
  const words = (key === "*" ? singular(at.at(-2) ?? "") : key).replace(
    /[A-Z]/g,
    (letter) => ` ${letter.toLowerCase()}`,
  );
  return { sv, en: /^\d+$/.test(key) ? "" : words.charAt(0).toUpperCase() + words.slice(1) };
}

function singular(key: string): string {
  return key.replace(/ies$/, "y").replace(/s$/, "");
}

/** A value in one line, made safe to show; a map by its name. */
function shownValue(value: unknown, lang: Lang): string {
  if (value === undefined || value === null) return lang === "sv" ? "inget" : "nothing";
  if (typeof value === "boolean")
    return value ? { sv: "ja", en: "yes" }[lang] : { sv: "nej", en: "no" }[lang];
  if (Array.isArray(value)) return shorten(value.map((item) => shownValue(item, lang)).join(", "));
  if (typeof value === "object") return mapValue(value as Readonly<Record<string, unknown>>, lang);
  if (typeof value === "string") return shorten(periodText(value, lang) ?? value);
  return String(value);
}

function mapValue(map: Readonly<Record<string, unknown>>, lang: Lang): string {
  const named = map[lang] ?? map.sv ?? map.name ?? map.period ?? map.criteria ?? map.text;
  if (named !== undefined) return shownValue(named, lang);
  const inner = Object.entries(map).filter(([, item]) => typeof item !== "object");
  return shorten(inner.map(([key, item]) => `${key}: ${shownValue(item, lang)}`).join(", "));
}

// By whole characters: half of a pair would be shown as an escape.
function shorten(text: string): string {
  const characters = [...text.slice(0, 2 * MAX_CHARACTERS + 2)];
  if (characters.length <= MAX_CHARACTERS) return visible(text);
  return visible(`${characters.slice(0, MAX_CHARACTERS).join("").trimEnd()} …`);
}
