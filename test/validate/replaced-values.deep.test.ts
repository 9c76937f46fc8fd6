import { expect, it } from "vitest";
import { parse } from "../../src/parse/parse.js";
import { validate } from "../../src/validate/validate.js";
import { replacedValues } from "./replaced-values.js";

it("finds something wrong with every policy that it refuses, whatever stands in place of a value", async () => {
  const silent: string[] = [];
  let tried = 0;
  for (const { policy, path, kind, text } of replacedValues()) {
    tried++;
    const { source, diagnostics: syntax } = parse(policy, new TextEncoder().encode(text));
    const { policy: valid, diagnostics } = source ? await validate(source) : { policy: undefined, diagnostics: syntax };
    if (!valid && diagnostics.length === 0) silent.push(`${policy} ${path.join(".")}: ${kind}`);
  }
  console.log(tried);
  expect(silent).toEqual([]);
  expect(tried).toBeGreaterThan(20_000);
}, 600_000);
