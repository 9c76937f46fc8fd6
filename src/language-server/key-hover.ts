import { keys, parent, valueAt } from "../model/pointer.js";
import type { Source, Span } from "../model/source.js";
import type { Lang, Text } from "../model/text.js";
import type { PlaceAt } from "./complete.js";
import { occurrencesAt } from "./ids.js";
import { inMarkdown } from "./markdown.js";

/** What a key means, or what an id refers to, at the offset, as Markdown. */
export function keyHover(
  source: Source,
  offset: number,
  lang: Lang,
  placeAt: PlaceAt,
): { readonly markdown: string; readonly span: Span } | undefined {
  const within = (span: Span | undefined) => span !== undefined && span[0] <= offset && offset <= span[1];
  const found = occurrencesAt(source, offset);
  if (found) {
    const spans = [...(found.definition ? [found.definition] : []), ...found.uses];
    const span = found.definition && spans.find(within);
    const entry = (source.data as Readonly<Record<string, unknown>>)[found.group];
    const facts: unknown = valueAt(entry, [found.id]);
    // An undefined id has a finding that explains it.
    if (span && typeof facts === "object" && facts !== null)
      return { markdown: idText(found.group, found.id, facts, found.uses.length, lang, placeAt), span };
  }
  for (const [path, { key }] of source.places) {
    if (!key || !within(key)) continue;
    const place = placeAt(keys(path));
    if (!place || (!place.title && !place.description[lang])) return undefined;
    const name = keys(path).at(-1) ?? "";
    const isId = placeAt(keys(parent(path) ?? ""))?.keys.every((each) => each.name !== name) ?? true;
    const head = isId
      ? inMarkdown(place.title)
      : `**${inMarkdown(name)}**${place.title ? `: ${inMarkdown(place.title)}` : ""}`;
    return { markdown: [head, inMarkdown(place.description[lang])].filter(Boolean).join("\n\n"), span: key };
  }
  return undefined;
}

function idText(
  group: string,
  id: string,
  entry: object,
  uses: number,
  lang: Lang,
  placeAt: PlaceAt,
): string {
  const title = placeAt([group, id])?.title ?? "";
  const facts = Object.entries(entry).flatMap(([key, value]) => {
    const text = shown(value);
    return text === undefined ? [] : [`- ${inMarkdown(key)}: ${inMarkdown(text)}`];
  });
  const times: Text = {
    sv: uses === 1 ? "Används på ett ställe." : `Används på ${uses} ställen.`,
    en: uses === 1 ? "Used in one place." : `Used in ${uses} places.`,
  };
  return [
    `**${inMarkdown(id)}**${title ? `: ${inMarkdown(title)}` : ""}`,
    facts.slice(0, MOST_FACTS).join("\n"),
    times[lang],
  ]
    .filter(Boolean)
    .join("\n\n");
}

const MOST_FACTS = 8;
const LONGEST = 120;

function shown(value: unknown): string | undefined {
  const text =
    Array.isArray(value) && value.every((each) => typeof each === "string") ? value.join(", ") : value;
  if (typeof text !== "string" && typeof text !== "boolean" && typeof text !== "number") return undefined;
  const whole = String(text).replace(/\s+/g, " ");
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
}
