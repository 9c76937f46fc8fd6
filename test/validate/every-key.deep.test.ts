import { expect, test } from "vitest";
import { parse as parseYaml, stringify } from "yaml";
import schema from "../../schema/policy.schema.json" with { type: "json" };
import type { Diagnostic } from "../../src/model/diagnostic.js";
import { child, keys } from "../../src/model/pointer.js";
import { parse } from "../../src/parse/parse.js";
import { validate } from "../../src/validate/validate.js";
import { cases } from "../depth.js";
import { fixture } from "../support.js";

// Each key of the schema, old and new, is tried with what editors do to a key: leave its value out, write another sort
// of value, misspell it. test/schema holds that the fixture has every key.
const whole = parseYaml(fixture("full.yaml"));

type Node = Record<string, unknown>;

const isGroup = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The names that the schema gives; any other key in the fixture is an id. */
const names = new Set(namesIn(schema as unknown as Node));

function namesIn(node: Node): string[] {
  return Object.entries(node).flatMap(([key, value]) => {
    if (!isGroup(value)) return Array.isArray(value) ? value.filter(isGroup).flatMap(namesIn) : [];
    return [...(key === "properties" ? Object.keys(value) : []), ...namesIn(value)];
  });
}

/** What holds ids and not keys. */
const IDS =
  /^\/(?:dataSubjects|categories|sources|collectionPoints|purposes|recipients|transfers|automatedDecisions|cookies|profiling|aiSystems|devicePermissions|links|otherControllers|rights\/further)$/;

/** The first place of each key: the path in the fixture, by the path with ids and numbers left out. */
function places(
  value: unknown,
  path = "",
  shape = "",
  found = new Map<string, string>(),
): Map<string, string> {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) places(each, child(path, index), `${shape}/*`, found);
  } else if (isGroup(value)) {
    for (const [key, each] of Object.entries(value)) {
      const named = names.has(key) && !IDS.test(shape);
      const next = `${shape}/${named ? key : "*"}`;
      if (named && !found.has(next)) found.set(next, child(path, key));
      places(each, child(path, key), next, found);
    }
  }
  return found;
}

/** The fixture with the key at a path changed. */
function changed(path: string, change: (holder: Node, key: string) => void): string {
  const copy = structuredClone(whole);
  const all = keys(path);
  const last = all.pop() as string;
  change(
    all.reduce((holder: Node, key) => holder[key] as Node, copy),
    last,
  );
  return stringify(copy);
}

async function findings(text: string): Promise<readonly Diagnostic[]> {
  const { source, diagnostics } = parse("policy.yaml", new TextEncoder().encode(text));
  return source ? [...diagnostics, ...(await validate(source)).diagnostics] : diagnostics;
}

/** Whether people can read it: both languages, with nothing of the machinery. */
function readable({ message: { sv, en } }: Diagnostic): boolean {
  return (
    sv.length > 15 &&
    en.length > 15 &&
    !/undefined|\[object|NaN|oneOf|anyOf|\$ref|must |\bnull\b.*null/.test(sv)
  );
}

// Every one in a deep test, some of them in others.
const all = [...places(whole)].filter((_, index) => index % cases(50, 1) === 0);

test("the fixture has many keys", () => expect(all.length).toBeGreaterThan(cases(5, 270)));

const WRONG: Readonly<Record<string, (value: unknown) => unknown>> = {
  "nothing written": () => null,
  "a group or a text in place of the other": (value) => (isGroup(value) ? 7 : { stray: 7 }),
};

test.each(Object.entries(WRONG))("%s is found at the key, in words, wherever it stands", async (_, wrong) => {
  const missed: string[] = [];
  for (const [shape, path] of all) {
    const found = await findings(
      changed(path, (holder, key) => {
        holder[key] = wrong(holder[key]);
      }),
    );
    const at = found.filter((each) => each.path === path || each.path.startsWith(`${path}/`));
    if (at.length === 0 || !found.every(readable))
      missed.push(`${shape}: ${found.map(({ path, message }) => `${path} ${message.sv}`).join(" | ")}`);
  }
  expect(missed).toEqual([]);
});

test("a misspelt key is found where it stands, with the key that was meant", async () => {
  const missed: string[] = [];
  for (const [shape, path] of all) {
    const name = keys(path).at(-1) as string;
    if (name.length < 5 || name === "$schema") continue;
    const wrong = `${name.slice(0, 2)}${name.slice(3)}`;
    const found = await findings(
      changed(path, (holder, key) => {
        holder[wrong] = holder[key];
        delete holder[key];
      }),
    );
    const said = found.find((each) => keys(each.path).at(-1) === wrong)?.message;
    if (!said?.sv.includes(name) || !said.en.includes(name))
      missed.push(`${shape}: ${said?.sv ?? found[0]?.message.sv ?? "nothing"}`);
  }
  expect(missed).toEqual([]);
});
