import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { program } from "../../built-command.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { fixture } from "../../support.js";
import { until, useRunningCommands } from "./running-command.js";

useRunningCommands();

async function start(...argv: string[]) {
  const cwd = temporaryFolder();
  mkdirSync(`${cwd}/policy`);
  writeFileSync(`${cwd}/policy/x.yaml`, fixture("clean.yaml"));
  const env = { PATH: process.env.PATH, LANG: "sv_SE.UTF-8", POLICY_TODAY: "2026-11-22" };
  const child = spawn(process.execPath, [program, ...argv], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  child.stdout.on("data", (text) => {
    stdout += text;
  });
  let stderr = "";
  for await (const text of child.stderr.iterator({ destroyOnReturn: false })) {
    stderr += text;
    if (stderr.includes("Ctrl-C")) break;
  }
  await until(() => stdout.includes("\n"));
  return { child, stdout: () => stdout };
}

describe("as installed", () => {
  it.each([
    ["SIGINT", ["preview"]],
    ["SIGTERM", ["preview"]],
    ["SIGINT", ["build", "--watch"]],
    ["SIGTERM", ["build", "--watch"]],
  ] as const)("ends with 0 on %s: policy %j", async (signal, argv) => {
    const { child } = await start(...argv);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("ends the connection of a browser that is open", async () => {
    const { child, stdout } = await start("preview");
    const response = await fetch(`${stdout().trim()}events`);
    const rest = response.text();
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
    await rest.catch(() => "cut off");
  });
});
