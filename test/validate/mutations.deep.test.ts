import fc from "fast-check";
import { expect, it } from "vitest";
import { parse as parseYaml, stringify } from "yaml";
import { rules } from "../../src/lint/rules/index.js";
import { keys } from "../../src/model/pointer.js";
import { cases } from "../depth.js";
import { checkText, fixture, TODAY } from "../support.js";

const clean = fixture("clean.yaml");

/** Every path of a value, the root left out. */
function paths(value: unknown, at: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [[...at, key], ...paths(item, [...at, key])]);
}
const all = paths(parseYaml(clean));

const scalar = fc.oneof(
  fc.string({ maxLength: 30, unit: "binary" }),
  fc.constantFrom("", " ", "none", "undecided", "2026-02-30", "P0D", "constructor", "__proto__", "\u001b[2J"),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const anything = fc.oneof(scalar, fc.jsonValue({ maxDepth: 3 }));
const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.constantFrom("__proto__", "constructor", "toString", "name", "0", "a/b~c", "ändamål", "legalBasis"),
);

type Change = (parent: Record<string, unknown>, key: string) => void;
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>((parent, key) => delete parent[key]),
  name.map<Change>((other) => (parent, key) => {
    define(parent, other, parent[key]);
    delete parent[key];
  }),
  anything.map<Change>((value) => (parent, key) => define(parent, key, value)),
  fc.constant<Change>((parent, key) => define(parent, key, { [key]: parent[key] })),
  fc.constant<Change>((parent, key) => define(parent, key, [parent[key], parent[key]])),
  fc.tuple(name, anything).map<Change>(
    ([other, value]) =>
      (parent) =>
        define(parent, other, value),
  ),
);

// An assignment to `__proto__` would change the object's prototype.
function define(parent: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Changes after which the policy may still be one. */
const mildChange: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>((parent, key) => delete parent[key]),
  fc
    .oneof(
      fc.string({ minLength: 1, maxLength: 60 }),
      fc.constantFrom(
        "undecided",
        "consent",
        "2020-02-29",
        "2031-01-01",
        "P10Y",
        "US",
        "none",
        "556000-0009",
      ),
    )
    .map<Change>((value) => (parent, key) => {
      if (typeof parent[key] === "string") define(parent, key, value);
    }),
);

const mutated = (one: fc.Arbitrary<Change>) =>
  fc.array(fc.tuple(fc.constantFrom(...all), one), { minLength: 1, maxLength: 4 }).map((changes) => {
    const policy = parseYaml(clean) as Record<string, unknown>;
    for (const [path, apply] of changes) {
      const parent = path.slice(0, -1).reduce<unknown>((value, key) => at(value, key), policy);
      if (typeof parent === "object" && parent !== null)
        apply(parent as Record<string, unknown>, path.at(-1) as string);
    }
    return stringify(policy, { aliasDuplicateObjects: false });
  });

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** Whether what is said of a policy is sound. Returns whether it got as far as to the rules. */
async function expectSound(text: string): Promise<boolean> {
  const { diagnostics, failures, source, policy } = await checkText(text, TODAY, rules);
  expect(failures.map(({ rule, error }) => `${rule}: ${error}`)).toEqual([]);
  const lines = text.split("\n");
  for (const { range, message, path, rule, file } of diagnostics) {
    expect(file).toBe("policy.yaml");
    for (const { line, column } of [range.start, range.end]) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual((lines[line - 1] as string).length + 1);
    }
    const backwards = range.end.line === range.start.line && range.end.column < range.start.column;
    expect(backwards || range.end.line < range.start.line).toBe(false);
    expect(message.sv.trim(), rule).not.toBe("");
    expect(message.en.trim(), rule).not.toBe("");
    expect(message.sv, rule).not.toBe(message.en);
    if (!/undefined|NaN|object/.test(text))
      expect(message.sv + message.en).not.toMatch(/undefined|NaN|\[object/);
    // The path leads to a value, or from one to the key that it lacks.
    if (!source) continue;
    const parts = keys(path);
    const parent = parts.slice(0, -1).reduce<unknown>((value, key) => at(value, key), source.data);
    if (parts.length > 0) expect(parent, path).toBeTypeOf("object");
  }
  return policy !== undefined;
}

it("tells of every broken policy where and what, in two languages, and never breaks itself", async () => {
  await fc.assert(
    fc.asyncProperty(mutated(change), async (text) => {
      await expectSound(text);
    }),
    { numRuns: cases(20, 1500) },
  );
}, 600_000);

it("does so for policies that are of the right shape but say other things", async () => {
  let linted = 0;
  await fc.assert(
    fc.asyncProperty(mutated(mildChange), async (text) => {
      if (await expectSound(text)) linted++;
    }),
    { numRuns: cases(20, 1500) },
  );
  expect(linted).toBeGreaterThan(cases(5, 370));
}, 600_000);

it("takes a policy that was only laid out again", async () => {
  const { diagnostics } = await checkText(stringify(parseYaml(clean)), TODAY, rules);
  expect(diagnostics).toEqual([]);
});
