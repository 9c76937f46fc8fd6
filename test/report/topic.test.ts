import { expect, it } from "vitest";
import { builtIn } from "../../src/lint/built-in/index.js";
import { rules } from "../../src/lint/rules/index.js";
import { BLOCKING } from "../../src/report/topic.js";

it("takes for blocking what build refuses, and nothing else", () => {
  const all = [...builtIn, ...rules];
  const integrity = all.filter((rule) => rule.integrity).map(({ id }) => id);
  expect(all.filter(({ id }) => BLOCKING.rules.test(id)).map(({ id }) => id)).toEqual(integrity);
});
