import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { main } from "../../../src/cli.js";
import { processIo } from "../../../src/io.js";
import type { Output } from "../../../src/model/io.js";
import { cases } from "../../depth.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { layoutsOf } from "../../revise/layouts.js";
import { fixture } from "../../support.js";

const silent: Output = { isTTY: false, write: () => {} };
// The file of a released version would have to lie beside each.
const policy = fixture("full.yaml").replace(/^ {4}(?:sha256|released|incomplete): .*\n/gm, "");

/** What is wrong, what --fix makes of it, and where. */
const MISTAKES = [
  ["11122", "111 22", ["controller", "address", "postalCode"]],
  ["All lagring sker inom EU/ESS.", "All lagring sker inom EU/EES.", ["security", "measures", 0]],
  ["Vi log\u200bgar all åtkomst.", "Vi loggar all åtkomst.", ["security", "measures", 1]],
] as const;

const spoilt = parseDocument(policy);
for (const [wrong, , path] of MISTAKES) spoilt.setIn(path, wrong);

const linesOf = (text: string) => text.split(/(?<=\n)/);

test("--fix changes its own lines only", { timeout: 1_200_000 }, async () => {
  const file = join(temporaryFolder(), "x.yaml");
  const io = { ...processIo(), env: {}, stdout: silent, stderr: silent };
  await fc.assert(
    fc.asyncProperty(layoutsOf(spoilt.toString()), fc.boolean(), async (text, mark) => {
      const before = mark ? `\uFEFF${text}` : text;
      writeFileSync(file, before);
      await main(["lint", "--fix", "--today", "2026-11-22", file], io);
      const after = readFileSync(file, "utf8");
      const [old, fresh] = [linesOf(before), linesOf(after)];
      expect(fresh).toHaveLength(old.length);
      for (const [index, line] of old.entries()) {
        if (MISTAKES.some(([wrong]) => line.includes(wrong))) continue;
        expect(fresh[index]).toBe(line);
      }
      // Of its own lines the words in question, and no comment or brace beside them.
      const right = MISTAKES.reduce((all, [wrong, better]) => all.replace(wrong, better), before);
      expect(after.replace(/["']/g, "")).toBe(right.replace(/["']/g, ""));
      const data = parseDocument(after);
      for (const [, better, path] of MISTAKES) expect(data.getIn(path)).toBe(better);
    }),
    { numRuns: cases(3, 150) },
  );
});
