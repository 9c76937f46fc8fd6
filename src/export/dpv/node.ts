import { parsePeriod } from "../../model/date.js";
import type { Lang } from "../../model/text.js";

/** A node of the graph. What is not known is left out. */
export type Node = Readonly<Record<string, unknown>>;

/** A node without the keys that have nothing: undefined, or an empty list. */
export function node(keys: Readonly<Record<string, unknown>>): Node {
  const known = Object.entries(keys).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(known);
}

/** A text in a language. */
export function inLanguage(text: string | undefined, language: Lang): Node | undefined {
  return text === undefined || text === "" ? undefined : { "@value": text, "@language": language };
}

/** A reference to a node or a term. */
export function ref(id: string): Node {
  return { "@id": id };
}

/** A date, if it is a whole one. */
export function date(text: string | undefined): Node | undefined {
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text)
    ? { "@value": text, "@type": "xsd:date" }
    : undefined;
}

/** A length of time as XML Schema writes it, which has no weeks. */
export function duration(text: string | undefined): Node | undefined {
  const period = text === undefined ? undefined : parsePeriod(text);
  if (!period) return undefined;
  const parts = [
    [period.years, "Y"],
    [period.months, "M"],
    [period.days, "D"],
  ].flatMap(([count, unit]) => (count === 0 ? [] : [`${count}${unit}`]));
  return { "@value": `P${parts.join("")}`, "@type": "xsd:duration" };
}
