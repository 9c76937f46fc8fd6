import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { CASES } from "../../src/parse/errors/cases.js";
import { ERROR_TEXTS } from "../../src/parse/errors/error-texts.js";
import { Layout } from "../../src/parse/errors/layout.js";
import { translate } from "../../src/parse/errors/translate.js";

const require = createRequire(import.meta.url);

/** The codes that the installed parser declares. */
function declaredCodes(): string[] {
  const declarations = readFileSync(require.resolve("yaml").replace(/index\.js$/, "errors.d.ts"), "utf8");
  const union = /type ErrorCode = ([^;]+);/.exec(declarations)?.[1] ?? "";
  return union.split("|").map((code) => code.trim().replaceAll("'", ""));
}

describe("the parser's error codes", () => {
  it("are all translated", () => {
    expect(declaredCodes().length).toBeGreaterThan(20);
    expect(Object.keys(ERROR_TEXTS).sort()).toEqual(declaredCodes().sort());
  });

  it.each(Object.entries(ERROR_TEXTS))("%s has a text in both languages that says what to do", (_, text) => {
    expect(text.sv).toMatch(/[.)]$/);
    expect(text.en).toMatch(/[.)]$/);
    expect(text.sv).not.toBe(text.en);
    for (const message of [text.sv, text.en]) expect(message).not.toMatch(/token|mapping|scalar|sequence/i);
  });

  it.each(Object.keys(ERROR_TEXTS) as (keyof typeof ERROR_TEXTS)[])(
    "%s can be translated anywhere",
    (code) => {
      const text = "a: 1\n\nb: [x\n";
      const layout = new Layout(text, [0, 5, 6, 12]);
      for (let offset = 0; offset <= text.length; offset++) {
        const { span, text: message } = translate(
          { code, message: "?", pos: [offset, offset] },
          text,
          layout,
        );
        expect(message.sv).not.toBe("");
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeGreaterThanOrEqual(span[0]);
      }
    },
  );
});

describe("closer readings of the codes", () => {
  // If the parser words a complaint in another way, the closer reading is lost without an error.
  const sources = ["compose/resolve-block-map", "compose/resolve-block-seq", "compose/resolve-block-scalar"]
    .concat(["compose/resolve-flow-collection", "compose/resolve-props", "compose/resolve-end"])
    .concat(["compose/compose-doc", "parse/parser"])
    .map((name) => readFileSync(require.resolve("yaml").replace(/index\.js$/, `${name}.js`), "utf8"))
    .join("\n");

  it.each(CASES.filter(({ says }) => says).map(({ code, says }) => [code, says as RegExp] as const))(
    "%s: the parser still says %s",
    (_, says) => {
      const alternatives = says.source.replaceAll("^", "").split("|");
      for (const words of alternatives) expect(sources).toContain(words);
    },
  );
});
