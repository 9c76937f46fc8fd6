/** What can be put into a policy: a text, a number, a truth value, or a map of texts. */
export type Puttable = string | number | boolean | { readonly [key: string]: Puttable } | readonly Puttable[];

/** Words and dates that YAML 1.2 reads as the same text without quotes, also within a flow map. */
const PLAIN =
  /^[\p{L}][\p{L}\p{N}]*(?:[ ./()§&-]{1,2}[\p{L}\p{N})]+)*[.)]?$|^\d{4}-\d{2}-\d{2}$|^sha256:[0-9a-f]{64}$/u;
const OTHER_MEANING = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;

/** A scalar on one line. `quote` is the mark to quote it with in any case, as the one that it replaces was. */
export function scalar(value: string | number | boolean, quote?: '"' | "'"): string {
  if (typeof value !== "string") return String(value);
  if (quote === "'" && !/[\p{C}\p{Zl}\p{Zp}]/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  if (quote === undefined && PLAIN.test(value) && !OTHER_MEANING.test(value)) return value;
  // A JSON string is a YAML one, but for two line separators that JSON leaves as they are.
  return JSON.stringify(value).replace(
    /[\u2028\u2029\u0085]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** On one line, as within braces or brackets. */
export function inFlow(value: Puttable): string {
  if (Array.isArray(value)) return `[${value.map((item) => inFlow(item)).join(", ")}]`;
  if (typeof value === "object") {
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${key}: ${inFlow(item)}`)
      .join(", ")} }`;
  }
  return scalar(value);
}

/** The lines of `key: value`, without indentation before the first and with `step` for each level below it. */
export function entryLines(key: string, value: Puttable, step: string): string[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${key}: []`];
    return [`${key}:`, ...value.flatMap((item) => itemLines(item, step)).map((line) => step + line)];
  }
  if (typeof value !== "object") return [`${key}: ${scalar(value as string)}`];
  const inner = Object.entries(value).flatMap(([each, item]) => entryLines(each, item, step));
  return [`${key}:`, ...inner.map((line) => step + line)];
}

/** The lines of a list's item, the first with its dash. */
export function itemLines(value: Puttable, step: string): string[] {
  if (typeof value !== "object" || Array.isArray(value)) return [`- ${inFlow(value)}`];
  const lines = Object.entries(value).flatMap(([key, item]) => entryLines(key, item, step));
  return lines.map((line, index) => `${index === 0 ? "- " : "  "}${line}`);
}
