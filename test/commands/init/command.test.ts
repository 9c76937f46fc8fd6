import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parse } from "yaml";
import { main } from "../../../src/cli.js";
import { processIo } from "../../../src/io.js";
import type { Io, Prompter } from "../../../src/model/io.js";
import { temporaryFolder } from "../../io/temporary-folder.js";

const home = process.cwd();
beforeEach(() => process.chdir(temporaryFolder()));
afterEach(() => process.chdir(home));

async function run(argv: string[], lines?: readonly string[]) {
  const said = { stdout: "", stderr: "", closed: 0, asked: 0 };
  const left = [...(lines ?? [])];
  const prompter: Prompter = {
    async ask() {
      said.asked++;
      return left.shift();
    },
    close() {
      said.closed++;
    },
  };
  const output = (name: "stdout" | "stderr") => ({
    isTTY: false,
    write: (text: string) => {
      said[name] += text;
    },
  });
  const io: Io = {
    ...processIo(),
    env: {},
    now: () => Date.parse("2026-11-22T11:00:00Z"),
    stdout: output("stdout"),
    stderr: output("stderr"),
    prompter: () => (lines ? prompter : undefined),
  };
  return { code: await main(["init", ...argv], io), ...said };
}

const FLAGS = ["--kind", "shop", "--name", "Åsas Blommor AB", "--email", "info@asasblommor.se"];
const written = (path = "policy/integritetspolicy.yaml") => readFileSync(path, "utf8");

it("writes the same file from answers as from flags", async () => {
  const lines = ["2", "Åsas Blommor AB", "", "info@asasblommor.se", "", "", "", "", ""];
  expect(await run([], lines)).toMatchObject({ code: 0, closed: 1, asked: 9 });
  const asked = written();
  expect(await run([...FLAGS, "--out", "policy/flags.yaml"])).toMatchObject({ code: 0, asked: 0 });
  expect(written("policy/flags.yaml")).toBe(asked);
});

it("asks nothing with --yes, and nothing that a flag has answered", async () => {
  expect(await run([...FLAGS, "--yes"], [])).toMatchObject({ code: 0, asked: 0 });
  expect(await run([...FLAGS, "--out", "x.yaml"], ["", "", "", "no", ""])).toMatchObject({
    code: 0,
    asked: 5,
  });
  expect(written("x.yaml")).toContain("\ndataProtectionOfficer: none\n");
});

it("writes nothing when the answers end, wherever they do, and lets go of the terminal", async () => {
  const lines = ["2", "Åsas Blommor AB", "", "info@asasblommor.se", "", "", "ja", "d@asasblommor.se", ""];
  for (let count = 0; count <= lines.length; count++) {
    expect(await run([], lines.slice(0, count))).toMatchObject({ code: 2, closed: 1, stdout: "" });
    expect(readdirSync(".")).toEqual([]);
  }
});

it("points at a schema that is there, and that is the schema", async () => {
  await run([...FLAGS, "--out", "a/b/policy.yaml"]);
  const [, address = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(written("a/b/policy.yaml")) ?? [];
  const copy = readFileSync(posix.join("a/b", address), "utf8");
  expect(JSON.parse(copy)).toEqual(JSON.parse(readFileSync(`${home}/schema/policy.schema.json`, "utf8")));
});

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
    { numRuns: 150 },
  );
});
