import { expect, it, vi } from "vitest";
import { main } from "../../src/cli.js";
import { neverSilent } from "../../src/commands/shared/check.js";
import { processIo } from "../../src/io.js";
import type { Source } from "../../src/model/source.js";
import { explain } from "../../src/validate/explain.js";
import * as validation from "../../src/validate/validate.js";
import { checkText, fixture } from "../support.js";

const clean = fixture("clean.yaml");

/** The line of the first finding, and its message in Swedish. */
async function foundIn(text: string): Promise<string[]> {
  const { diagnostics, policy } = await checkText(text);
  expect(policy).toBeUndefined();
  return diagnostics.map(({ range, message }) => `${range.start.line}: ${message.sv}`);
}

it("refuses a policy with an empty e-mail address, and names line and key", async () => {
  const text = clean.replace(/^( +email:) .*$/m, '$1 ""');
  const line = text.split("\n").findIndex((each) => each.endsWith('email: ""')) + 1;
  const [first] = await foundIn(text);
  expect(first).toMatch(new RegExp(`^${line}: ”email” är tomt?\\.`));
});

it.each(["title", "cycle", "email"])("says once of an empty %s that it is empty", async (key) => {
  const text = clean.replace(new RegExp(`^( *(?:review: \\{ )?${key}:) [^,\\n]*`, "m"), '$1 ""');
  expect(text).not.toBe(clean);
  const found = await foundIn(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/ är tomt?\./);
});

it.each([
  ['  sources: [""]', /”sources”/],
  ["version: >\n  1.0.0", /”version”/],
])("refuses %s", async (written, key) => {
  const name = (written.match(/\w+/) as RegExpMatchArray)[0];
  const text = clean.replace(new RegExp(`^( *)${name}: .*$`, "m"), (_, indent) => indent + written.trim());
  expect(text).not.toBe(clean);
  expect((await foundIn(text))[0]).toMatch(key);
});

it("is broken, and not content, when there is neither a policy nor an error", async () => {
  const nothing = { file: "x.yaml", text: "", source: undefined, policy: undefined, failures: [] };
  expect(() => neverSilent({ ...nothing, diagnostics: [] })).toThrow("x.yaml is refused without an error");
  expect(() => explain({ file: "x.yaml" } as Source, [], {})).toThrow("gives no reason");
});

it.each(["lint", "validate", "build", "coverage"])("ends %s with exit code 3 then", async (command) => {
  const spy = vi
    .spyOn(validation, "validate")
    .mockResolvedValue({ policy: undefined, diagnostics: [] } as unknown as validation.Validation);
  const stderr: string[] = [];
  const code = await main([command], {
    ...processIo(),
    env: { LANG: "en" },
    stdout: { isTTY: false, write() {} },
    stderr: { isTTY: false, write: (text) => void stderr.push(text) },
    exists: () => false,
    findFiles: () => ["x.yaml"],
    readFile: () => new TextEncoder().encode(clean),
  });
  spy.mockRestore();
  expect(code).toBe(3);
  expect(stderr.join("")).toMatch(/^The tool broke\./);
});
