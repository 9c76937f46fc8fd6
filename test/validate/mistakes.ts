import { type Line, withLine, written } from "./lines.js";
import { pick, typo } from "./random.js";

/** A policy with one mistake, and where it is. Known from how it was made, not from the tool. */
export interface Mistake {
  readonly kind: string;
  readonly text: string;
  readonly rule: "schema" | "yaml-syntax" | "reference-unknown" | "recipient-undocumented";
  readonly line: number;
  readonly column: number;
}

/** A way to make a mistake on a line, if that line can have it. */
export type Maker = (text: string, line: Line, next: () => number) => Omit<Mistake, "kind"> | undefined;

const WORDS = ["legalBasis", "role", "language", "type", "required", "supervisoryAuthority"];
const DATES = ["effectiveFrom", "lastReviewed", "signed", "reviewed"];
const PERIODS = ["cycle", "promised", "period", "reviewCycle", "answerWithin"];
const TEXTS = [
  "name",
  "description",
  "title",
  "shortName",
  "purpose",
  "city",
  "from",
  "consequence",
  "occasion",
];
const REFERENCES = ["dataSubjects", "categories", "sources", "recipients", "purposes"];
const BY_ID = [...REFERENCES, "collectionPoints"];
const REQUIRED = [...["title", "language", "transfers", "rights"], ...["cycle", "legalBasis"]];

const isText = (line: Line) => TEXTS.includes(line.key) && /^\p{L}/u.test(line.value);
const isList = (line: Line) => /^\[.+\]$/.test(line.value);
const isId = ({ parent }: Line) =>
  parent !== undefined && parent.parent === undefined && BY_ID.includes(parent.key);

const atValue = (text: string, line: Line, value: string, rule: Mistake["rule"]) => ({
  text: withLine(text, line.number, written(line, { value })),
  rule,
  line: line.number,
  column: line.valueColumn,
});
const atKey = (text: string, line: Line, ...replacement: string[]) => ({
  text: withLine(text, line.number, ...replacement),
  rule: "schema" as const,
  line: line.number,
  column: line.keyColumn,
});
const wrongValue =
  (keys: readonly string[], wrong: readonly string[], rule: Mistake["rule"] = "schema"): Maker =>
  (text, line, next) =>
    keys.includes(line.key) && line.value !== "" && !isId(line)
      ? atValue(text, line, pick(next, wrong), rule)
      : undefined;

/** The ways to make a mistake, by name. */
export const MAKERS: Readonly<Record<string, Maker>> = {
  "misspelt key": (text, line, next) =>
    isId(line) ? undefined : atKey(text, line, written(line, { key: typo(next, line.key) })),
  "unknown key": (text, line) =>
    line.dash || line.value === "" || isId(line)
      ? undefined
      : { ...atKey(text, line, written(line, {}), `${line.indent}cookies: inga`), line: line.number + 1 },
  "id with a capital letter": (text, line) =>
    isId(line) && line.value === ""
      ? atKey(text, line, written(line, { key: line.key.toUpperCase() }))
      : undefined,
  "missing key": (text, line) => {
    if (!REQUIRED.includes(line.key) || line.dash || line.value === "") return undefined;
    const first = /^(?! *#|$)/m.exec(text)?.index ?? 0;
    const top = { line: text.slice(0, first).split("\n").length, column: 1 };
    const place = line.parent ? { line: line.parent.number, column: line.parent.keyColumn } : top;
    return { ...atKey(text, line), ...place };
  },
  "empty value": (text, line) => (isText(line) ? atKey(text, line, written(line, { value: "" })) : undefined),
  "wrong word": wrongValue(WORDS, ["contrakt", "x", "Biträde", "okänt värde"]),
  "date that does not exist": wrongValue(DATES, [
    "2026-02-30",
    "22/11/2026",
    "2026-13-01",
    "igår",
    '"2025-02-29"',
  ]),
  "period in another form": wrongValue(PERIODS, ["1 year", "P0D", "PT1H", "ett år", "12", "P1.5Y"]),
  "number for a text": wrongValue(TEXTS, ["12", "1.10", "+46701234567", "0x1F"]),
  "yes or no for a text": wrongValue(TEXTS, ["true", "False", "~"]),
  "text for a list": wrongValue(["examples", "dataSubjects", "changes"], ["namn", '"x, y"']),
  "text for yes or no": wrongValue(
    ["public", "automated", "free", "directMarketing"],
    ["ja", "no", '"true"', "1"],
  ),
  "list for a text": (text, line) =>
    isText(line) ? atKey(text, line, written(line, { value: `[${line.value.split(",")[0]}]` })) : undefined,
  "unknown reference": (text, line, next) => {
    if (!REFERENCES.includes(line.key) || !isList(line) || line.parent?.key === "transfers") return undefined;
    const ids = line.value.slice(1, -1).split(", ");
    const at = Math.floor(next() * ids.length);
    const before = ids.slice(0, at).join(", ").length + (at > 0 ? 2 : 0);
    const value = `[${ids.with(at, "zz-unknown").join(", ")}]`;
    const rule = line.key === "recipients" ? "recipient-undocumented" : "reference-unknown";
    return { ...atValue(text, line, value, rule), column: line.valueColumn + 1 + before };
  },
  "the same twice": (text, line) => {
    const [first = ""] = line.value.slice(1, -1).split(", ");
    return REFERENCES.includes(line.key) && isList(line)
      ? {
          ...atValue(text, line, `${line.value.slice(0, -1)}, ${first}]`, "schema"),
          column: line.valueColumn + line.value.length + 1,
        }
      : undefined;
  },
};
