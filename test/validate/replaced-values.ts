import { readdirSync } from "node:fs";
import { parse as parseYaml, stringify } from "yaml";
import { fixture } from "../support.js";

/** Every policy among the fixtures. */
export const POLICIES: readonly string[] = [
  ...readdirSync(new URL("../fixtures/", import.meta.url)).filter((name) => name.endsWith(".yaml")),
  ...readdirSync(new URL("../fixtures/clean/", import.meta.url))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `clean/${name}`),
];

const DEEP = " ".repeat(60);

/** Values as written in YAML: what people leave behind, and what makes a schema say no in unusual ways. */
export const VALUES: Readonly<Record<string, (own: unknown) => string | undefined>> = {
  "empty text": () => '""',
  "a space": () => '" "',
  "two spaces and a no-break space": () => '" \u00a0 "',
  zero: () => "0",
  "a negative number": () => "-1",
  true: () => "true",
  null: () => "null",
  "an empty list": () => "[]",
  "an empty group": () => "{}",
  "a list of an empty text": () => '[""]',
  "a list of null": () => "[null]",
  "a group of an empty text": () => '{ sv: "" }',
  "a long text": () => `"${"x".repeat(5000)}"`,
  "a line break": () => '"\\n"',
  "a folded text": () => `>\n${DEEP}some words\n${DEEP}on two lines`,
  "a literal text": () => `|\n${DEEP}some words\n${DEEP}on two lines`,
  "its own text, folded": (own) =>
    typeof own === "string" && own.trim() !== "" ? `>\n${DEEP}${own.replace(/\s+/g, " ").trim()}` : undefined,
};

const HERE = "value-to-replace-here";

/** One policy with one value replaced. */
export interface Replaced {
  readonly policy: string;
  readonly path: readonly string[];
  readonly kind: string;
  readonly text: string;
}

/** Each value of each policy in turn, replaced by each kind of value. */
export function* replacedValues(policies: readonly string[] = POLICIES): Generator<Replaced> {
  for (const policy of policies) {
    const data: unknown = parseYaml(fixture(policy));
    for (const path of paths(data)) {
      const parent = path.slice(0, -1).reduce<unknown>((value, key) => (value as Group)[key], data) as Group;
      const key = path.at(-1) as string;
      const own = parent[key];
      parent[key] = HERE;
      const frame = stringify(data, { aliasDuplicateObjects: false, lineWidth: 0 });
      parent[key] = own;
      for (const [kind, value] of Object.entries(VALUES)) {
        const written = value(own);
        if (written !== undefined) yield { policy, path, kind, text: frame.replace(HERE, () => written) };
      }
    }
  }
}

type Group = Record<string, unknown>;

function paths(value: unknown, at: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [[...at, key], ...paths(item, [...at, key])]);
}
