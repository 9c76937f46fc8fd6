import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { program } from "../../built-command.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { fixture } from "../../support.js";

test("without playwright-core the command that installs it is said", () => {
  // As installed by itself: nothing beside it.
  const folder = temporaryFolder();
  cpSync(dirname(dirname(program)), `${folder}/dist`, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{"type":"module"}');
  mkdirSync(`${folder}/policy`);
  writeFileSync(`${folder}/policy/x.yaml`, fixture("clean.yaml"));
  const { status, stderr } = spawnSync(
    process.execPath,
    [`${folder}/dist/bin/policy.js`, "scan", "https://www.example.se", "--today", "2026-11-22"],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, POLICY_BROWSER: process.execPath, POLICY_LANG: "sv" },
    },
  );
  expect(stderr).toMatch(/behövs paketet playwright-core.*npm install playwright-core/s);
  expect(stderr).not.toMatch(/\bat .*\.js/);
  expect(status).toBe(2);
});
