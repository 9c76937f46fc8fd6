import { existsSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { cases } from "../../depth.js";
import { run, useTemporaryFolder, written } from "./run.js";

useTemporaryFolder();

it("takes in whatever is typed as it was typed, or refuses it and writes nothing", async () => {
  const strange = fc.string({
    unit: fc.constantFrom(..."ab:#'\"\\{}[]-&*!|>%@` ?,~\t\u0000\u001b\u0085\u2028\u202e\ud800å"),
  });
  let file = 0;
  await fc.assert(
    fc.asyncProperty(strange, async (name) => {
      const path = `policy/${++file}.yaml`;
      const { code } = await run([
        "--kind",
        "1",
        "--email",
        "info@asasblommor.se",
        `--name=${name}`,
        "-o",
        path,
      ]);
      expect(code).toBeLessThan(3);
      expect(existsSync(path)).toBe(code === 0);
      if (code === 0) expect(parse(written(path)).controller.name).toBe(name.trim());
    }),
    { numRuns: cases(10, 750) },
  );
});
