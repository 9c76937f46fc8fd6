import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DocumentOptions, parse as load, stringify, type ToStringOptions } from "yaml";
import { keys, parent } from "../../src/model/pointer.js";
import { type ParseResult, parse } from "../../src/parse/parse.js";
import { cases } from "../depth.js";
import { parseText, SAMPLE, sourceOf } from "./helpers.js";

/** Either a source or reasons why not, each at a place that exists. */
function expectSound(result: ParseResult): void {
  const { source, text, diagnostics } = result;
  expect(source === undefined).toBe(diagnostics.length > 0);
  expect(diagnostics.length).toBeLessThanOrEqual(20);
  const lines = (text ?? "").split(/\r\n|\r|\n/);
  let last = { line: 1, column: 1 };
  for (const { range, message } of diagnostics) {
    const { start, end } = range;
    expect(start.line * 1e6 + start.column).toBeGreaterThanOrEqual(last.line * 1e6 + last.column);
    expect(end.line).toBe(start.line);
    expect(end.column).toBeGreaterThanOrEqual(start.column);
    expect(start.line).toBeLessThanOrEqual(lines.length);
    // Where the text could not be decoded, the place is just after it.
    expect(end.column).toBeLessThanOrEqual((lines[start.line - 1]?.length ?? 0) + 2);
    expect(message.sv.length * message.en.length).toBeGreaterThan(0);
    last = start;
  }
}

const PIECES =
  "[|]|{|}|: |:|, |- |? |\n|\n  |\n    |\t|\"|'|#| # |>|&a|*a|!t|%|---|...|\r\n|\r|a|\\|null|<<: |@|  |~|e\u0301|😀|\0|\u202e"
    .split("|")
    .concat("|", "|\n  ");

describe("whatever the bytes", () => {
  it("nothing is thrown, and every finding has a place", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectSound(parse("policy.yaml", bytes))),
      { numRuns: cases(50, 2500) },
    );
  });

  it("nor with what YAML is made of", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) =>
        expectSound(parseText(pieces.join(""))),
      ),
      { numRuns: cases(300, 15000) },
    );
  });

  it("nor with a policy that is damaged here and there", () => {
    const damage = fc.tuple(fc.nat(SAMPLE.length), fc.nat(4), fc.constantFrom("", ...PIECES));
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const text = damages.reduce(
          (all, [at, cut, put]) => all.slice(0, at) + put + all.slice(at + cut),
          SAMPLE,
        );
        expectSound(parseText(text));
      }),
      { numRuns: cases(15, 750) },
    );
  });
});

// Strings without the characters that are refused when they stand as they are.
const text = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.lorem(),
    fc.constantFrom("null", "1", "~", "a: b", " # x", "- x", "x\ny\n", "\n\n", "'", '"'),
  )
  .filter((value) => !/[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffd]/.test(value))
  // Between brackets these would have parted items that are not in quotes.
  .filter((value) => !/[;|，、；•]/.test(value));
const key = text
  .map((value) => value.replace(/\s+/g, " ").normalize("NFC"))
  .filter((value) => value !== "<<");
const { value: json } = fc.letrec<{ value: unknown; map: unknown; list: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(
      text,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    ),
    tie("map"),
    tie("list"),
  ),
  map: fc.dictionary(key, tie("value"), { maxKeys: 5, noNullPrototype: true }),
  list: fc.array(tie("value"), { maxLength: 4 }),
}));
const map = fc.dictionary(key, json, { minKeys: 1, maxKeys: 5, noNullPrototype: true });
const style = fc
  .record({
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 40),
    collectionStyle: fc.constantFrom("any" as const, "flow" as const),
    defaultStringType: fc.constantFrom("PLAIN" as const, "QUOTE_SINGLE" as const, "BLOCK_LITERAL" as const),
  })
  // A text without quotes that is broken into short lines between brackets is refused: see read-as-text.test.ts.
  .filter(
    ({ lineWidth, collectionStyle, defaultStringType }) =>
      lineWidth === 0 || collectionStyle !== "flow" || defaultStringType === "QUOTE_SINGLE",
  );

/** The data as YAML; the library's own writer has faults, so that what it cannot read back itself is left out. */
function write(data: object, options: ToStringOptions & DocumentOptions): string {
  const written = stringify(data, { ...options, aliasDuplicateObjects: false });
  fc.pre(written.isWellFormed() && JSON.stringify(load(written)) === JSON.stringify(data));
  return written;
}

describe("data that is written as YAML", () => {
  it("is read back the same", () => {
    fc.assert(
      fc.property(map, style, fc.boolean(), (data, options, crlf) => {
        const written = write(data, options);
        const source = sourceOf(crlf ? written.replaceAll("\n", "\r\n") : written);
        expect(JSON.stringify(source.data)).toBe(JSON.stringify(data));
      }),
      { numRuns: cases(30, 1500) },
    );
  });

  it("has its scalars' places right: what is put there becomes that value, and nothing else changes", () => {
    fc.assert(
      fc.property(map, style, fc.nat(), (data, options, choice) => {
        const source = sourceOf(write(data, options));
        const scalars = [...source.places].filter(([, { kind }]) => kind === "scalar");
        const chosen = scalars[choice % scalars.length];
        if (!chosen) return;
        const [path, { value }] = chosen;
        const edited = sourceOf(`${source.text.slice(0, value[0])}"PUT"${source.text.slice(value[1])}`);

        const steps = keys(path);
        // biome-ignore lint/suspicious/noExplicitAny: walking data of any shape
        const holder = steps.slice(0, -1).reduce<any>((at, step) => at[step], source.data);
        holder[steps.at(-1) as string] = "PUT";
        expect(JSON.stringify(edited.data)).toBe(JSON.stringify(source.data));
      }),
      { numRuns: cases(50, 2500) },
    );
  });

  it("has its collections' places right: they begin and end with what is in them", () => {
    fc.assert(
      fc.property(map, style, (data, options) => {
        const { places, text: written } = sourceOf(write(data, options));
        for (const [path, { kind, key: name, value }] of places) {
          if (name) expect(load(written.slice(...name), { schema: "failsafe" })).toBe(keys(path).at(-1));
          if (kind === "scalar" || /^[[{]/.test(written.slice(...value))) continue;
          const within = [...places].filter(([other]) => parent(other) === path).map(([, place]) => place);
          const first = (within[0]?.key ?? within[0]?.value)?.[0];
          expect(written.slice(value[0], first)).toMatch(kind === "list" ? /^- *$/ : /^$/);
          expect(value[1]).toBe(within.at(-1)?.value[1]);
        }
      }),
      { numRuns: cases(30, 1500) },
    );
  });
});
