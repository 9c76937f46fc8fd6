import fc from "fast-check";
import { expect, it } from "vitest";
import { parse as parseYaml, stringify } from "yaml";
import { rules } from "../../src/lint/rules/index.js";
import { keys } from "../../src/model/pointer.js";
import { checkText, fixture, TODAY } from "../support.js";

const RUNS = 300;
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

const mutated = fc
  .array(fc.tuple(fc.constantFrom(...all), change), { minLength: 1, maxLength: 4 })
  .map((changes) => {
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

it("tells of every broken policy where and what, in two languages, and never breaks itself", async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async (text) => {
      const { diagnostics, failures, source } = await checkText(text, TODAY, rules);
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
        expect([range.end.line, range.end.column] > [range.start.line, range.start.column]).toBeDefined();
        expect(message.sv.trim(), rule).not.toBe("");
        expect(message.en.trim(), rule).not.toBe("");
        expect(message.sv, rule).not.toBe(message.en);
        expect(`${message.sv}${message.en}`).not.toMatch(/\bundefined\b(?!”|“)|\[object |NaN/);
        // The path leads to a value, or from one to the key that it lacks.
        if (!source) continue;
        const parts = keys(path);
        const parent = parts.slice(0, -1).reduce<unknown>((value, key) => at(value, key), source.data);
        if (parts.length > 0) expect(parent, path).toBeTypeOf("object");
      }
    }),
    { numRuns: RUNS },
  );
}, 60_000);

it("takes a policy that was only laid out anew", async () => {
  const { diagnostics } = await checkText(stringify(parseYaml(clean)), TODAY, rules);
  expect(diagnostics).toEqual([]);
});
