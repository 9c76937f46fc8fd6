import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, it } from "vitest";
import { home, run, useTemporaryFolder, written } from "./run.js";

useTemporaryFolder();

const FLAGS = ["--kind", "shop", "--name", "Åsas Blommor AB", "--email", "info@asasblommor.se"];

it("writes the same file from answers as from flags", async () => {
  const lines = ["2", "Åsas Blommor AB", "", "info@asasblommor.se", "", "", "", ""];
  expect(await run([], lines)).toMatchObject({ code: 0, closed: 1, asked: 8 });
  const asked = written();
  expect(await run([...FLAGS, "--out", "policy/flags.yaml"])).toMatchObject({ code: 0, asked: 0 });
  expect(written("policy/flags.yaml")).toBe(asked);
});

it("asks nothing with --yes, and nothing that a flag has answered", async () => {
  expect(await run([...FLAGS, "--yes"], [])).toMatchObject({ code: 0, asked: 0 });
  expect(await run([...FLAGS, "--out", "x.yaml"], ["", "", "", "no"])).toMatchObject({
    code: 0,
    asked: 4,
  });
  expect(written("x.yaml")).toContain("\ndataProtectionOfficer: none\n");
});

it("writes nothing when the answers end, wherever they do, and lets go of the terminal", async () => {
  const lines = ["2", "Åsas Blommor AB", "", "info@asasblommor.se", "", "", "ja", "d@asasblommor.se"];
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

it.each([
  [{}, "policy lint"],
  [{ npm_command: "exec" }, "npx --no -- policy lint"],
  [
    { npm_command: "run", npm_lifecycle_event: "policy", npm_lifecycle_script: "policy" },
    "npm run policy -- lint",
  ],
])("has in the file's comments the command as it was typed: %o", async (env, command) => {
  await run(FLAGS, undefined, env);
  expect(written()).toMatch(new RegExp(`^# .*[.] ${command} tells what is left`, "m"));
});
