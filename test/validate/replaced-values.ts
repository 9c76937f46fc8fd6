import { readdirSync } from "node:fs";
import { keys, valueAt } from "../../src/model/pointer.js";
import { parse } from "../../src/parse/parse.js";
import { validate } from "../../src/validate/validate.js";
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

/** One policy with one value replaced. */
export interface Replaced {
  readonly policy: string;
  readonly path: string;
  readonly kind: string;
  readonly text: string;
}

// What the author names himself, and the numbers of a list: the schema says the same of each.
const NAMED = /^(\/(?:categories|dataSubjects|purposes|recipients|sources)\/)[^/]+/;

/** A place in a policy as the schema has it. */
const schemaPlace = (path: string): string => path.replace(NAMED, "$1*").replace(/\/\d+(?=\/|$)/g, "/0");

/**
 * Values of the policies, each replaced by each kind of value, and of those one of every so many. `each` tries every
 * value of every policy (20 minutes), and not only one at each place that the schema knows.
 */
export function* replacedValues(every = 1, each = false): Generator<Replaced> {
  const tried = new Set<string>();
  let index = 0;
  for (const policy of POLICIES) {
    const { source } = parse(policy, new TextEncoder().encode(fixture(policy)));
    if (!source) throw new Error(`${policy} is not right itself`);
    for (const [path, { key, value }] of source.places) {
      const own = valueAt(source.data, keys(path));
      for (const [kind, write] of Object.entries(VALUES)) {
        const written = write(own);
        const place = `${schemaPlace(path)} ${kind}`;
        if (path === "" || written === undefined || (!each && tried.has(place))) continue;
        tried.add(place);
        if (index++ % every > 0) continue;
        const before = key ? `${source.text.slice(0, key[1])}: ` : source.text.slice(0, value[0]);
        yield { policy, path, kind, text: before + written + source.text.slice(value[1]) };
      }
    }
  }
}

/** Which of the policies are refused, and of those, which without a finding. */
export async function silentlyRefused(policies: Iterable<Replaced>) {
  const silent: string[] = [];
  let tried = 0;
  let refused = 0;
  for (const { policy, path, kind, text } of policies) {
    tried++;
    const { source, diagnostics: syntax } = parse(policy, new TextEncoder().encode(text));
    const checked = source ? await validate(source).catch(() => undefined) : undefined;
    if (checked?.policy) continue;
    refused++;
    if ((checked?.diagnostics ?? syntax).length === 0) silent.push(`${policy} ${path}: ${kind}`);
  }
  return { silent, tried, refused };
}
