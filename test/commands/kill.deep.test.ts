import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { program } from "../built-command.js";
import { cases, DEEP } from "../depth.js";
import { temporaryFolder } from "../io/temporary-folder.js";
import { fixture } from "../support.js";

const KILLS = cases(3, 30);
const FILE = "policy/p.yaml";
const ARCHIVE = "policy/archive/p";
const clean = fixture("clean.yaml");
const TODAY = ["--today", "2026-11-22"];
const COMMANDS = {
  review: ["review", "--yes", "--reviewer", "Åsa", "--outcome", "no-change"],
  release: ["release"],
};

function start(folder: string, args: readonly string[]) {
  return spawn(process.execPath, [program, ...args, ...TODAY], {
    cwd: folder,
    env: { LANG: "en", PATH: process.env.PATH },
    stdio: "ignore",
  });
}

async function run(folder: string, args: readonly string[]): Promise<number> {
  const [code] = await once(start(folder, args), "exit");
  return code;
}

function policyFolder(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "policy"));
  writeFileSync(join(folder, FILE), clean);
  return folder;
}

/** Kills a command at a random moment: of all its time, or soon after it has begun to write. */
async function killOne(folder: string, args: readonly string[], takes: number, whileWriting: boolean) {
  const child = start(folder, args);
  const ended = once(child, "exit");
  if (whileWriting) {
    const watcher = watch(join(folder, "policy"), { recursive: true });
    await Promise.race([once(watcher, "change"), ended]);
    watcher.close();
    await sleep(Math.random() * 6);
  } else await sleep(Math.random() * takes);
  child.kill("SIGKILL");
  await ended;
}

/** The hidden files and folders that a killed process left. */
function stray(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.includes(".policy-"),
  );
}

describe.each(["review", "release"] as const)("policy %s", (name) => {
  test(`killed ${KILLS} times leaves the file as it was or as it is to be`, {
    timeout: 600_000,
  }, async () => {
    const args = COMMANDS[name];
    const whole = policyFolder();
    const began = performance.now();
    expect(await run(whole, args)).toBe(0);
    const takes = performance.now() - began;
    const done = readFileSync(join(whole, FILE), "utf8");
    const copy = join(ARCHIVE, "2.1.0.yaml");
    const copied = name === "release" ? readFileSync(join(whole, copy), "utf8") : undefined;
    const seen = { before: 0, after: 0, between: 0, stray: 0 };
    for (let kill = 0; kill < KILLS; kill++) {
      const folder = policyFolder();
      await killOne(folder, args, takes, kill % 4 !== 0);
      const text = readFileSync(join(folder, FILE), "utf8");
      expect([clean, done]).toContain(text);
      const there = existsSync(join(folder, copy));
      // What is named is there, and what is there is whole.
      if (text === done && copied !== undefined) expect(there).toBe(true);
      if (there) expect(readFileSync(join(folder, copy), "utf8")).toBe(copied);
      if (stray(folder).length > 0) seen.stray++;
      if (text === done) seen.after++;
      else if (there) seen.between++;
      else seen.before++;

      // A review that had been noted is noted once more; a version that had been released is not.
      expect(await run(folder, args)).toBe(0);
      expect(await run(folder, ["lint"])).toBe(0);
      if (name === "release" || text === clean) expect(readFileSync(join(folder, FILE), "utf8")).toBe(done);
      if (copied !== undefined) expect(readFileSync(join(folder, copy), "utf8")).toBe(copied);
      if (text === clean) expect(stray(folder)).toEqual([]);
      rmSync(folder, { recursive: true });
    }
    // Kills that never hit a write would prove nothing.
    if (DEEP) expect(seen.stray, JSON.stringify(seen)).toBeGreaterThan(0);
  });
});
