import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { MANY } from "../../src/commands/shared/threaded.js";
import { program } from "../built-command.js";
import { temporaryFolder } from "../io/temporary-folder.js";
import { fixture } from "../support.js";

const SLOW = { timeout: 120_000 };
const COUNT = MANY + 4;

// Some without findings, some with errors of each stage, each unlike the others.
function folder(count = COUNT): string {
  const cwd = temporaryFolder();
  mkdirSync(`${cwd}/policy`);
  for (let n = 0; n < count; n++) {
    const base = fixture(n % 17 === 3 ? "full.yaml" : "clean.yaml").replace("title: ", `title: "${n}" #`);
    const broken = { 5: "\tx: 1\n", 11: "unknown: 1\n" }[n % 17] ?? "";
    const reference = n % 13 === 4 ? base.replace("categories: [", `categories: [nothing-${n}, `) : base;
    writeFileSync(`${cwd}/policy/p${n}.yaml`, reference + broken);
  }
  return cwd;
}

async function run(cwd: string, args: readonly string[], ...nodeOptions: string[]) {
  const options = [...nodeOptions, program, ...args, "--lang", "en", "--today", "2026-11-22"];
  const child = spawn(process.execPath, options, { cwd });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { stdout, stderr, code };
}

const several = availableParallelism() > 1;

it.runIf(several)("finds in many files what it finds in few, in the same order", SLOW, async () => {
  const cwd = folder();
  const files = readdirSync(`${cwd}/policy`)
    .sort()
    .map((name) => `policy/${name}`);
  const all = await run(cwd, ["lint", "--format", "json"]);
  expect(all.code).toBe(1);
  const parts: unknown[] = [];
  for (let at = 0; at < files.length; at += MANY / 2) {
    const part = await run(cwd, ["lint", "--format", "json", ...files.slice(at, at + MANY / 2)]);
    parts.push(...JSON.parse(part.stdout).diagnostics);
  }
  expect(parts.length).toBeGreaterThan(20);
  expect(JSON.parse(all.stdout).diagnostics).toEqual(parts);
});

it.runIf(several)("starts threads for many files, and none for few", SLOW, async () => {
  const cwd = folder();
  const report = 'data:text/javascript,process.on("worker",()=>console.error("a thread"))';
  expect((await run(cwd, ["lint"], "--import", report)).stderr).toContain("a thread");
  expect((await run(cwd, ["lint", "policy/p1.yaml"], "--import", report)).stderr).not.toContain("a thread");
});

it.runIf(several)("builds of many files the pages that it builds of few", SLOW, async () => {
  const cwd = temporaryFolder();
  mkdirSync(`${cwd}/policy`);
  const ids = Array.from({ length: COUNT }, (_, n) => `p${n}`);
  // Of a version that was released there would have to be a copy.
  const full = fixture("full.yaml").replace(/^ +(?:released|sha256): .*\n/gm, "");
  for (const id of ids) writeFileSync(`${cwd}/policy/${id}.yaml`, id === "p3" ? full : fixture("clean.yaml"));
  const all = await run(cwd, ["build", "--audiences", "--json"]);
  expect(all).toMatchObject({ code: 0 });
  const few = ids.slice(0, 14).map((id) => `policy/${id}.yaml`);
  expect(await run(cwd, ["build", "--audiences", "--json", "--out", "few", ...few])).toMatchObject({
    code: 0,
  });
  // The start page leads to all that is there.
  const made = readdirSync(`${cwd}/few`).filter((name) => name !== "index.html");
  expect(made.length).toBeGreaterThan(few.length * 4);
  for (const name of made)
    expect(readFileSync(`${cwd}/public/${name}`, "utf8")).toBe(readFileSync(`${cwd}/few/${name}`, "utf8"));
  expect(all.stderr).toContain("Review: 50 more");
  writeFileSync(`${cwd}/policy/p7.yaml`, fixture("clean.yaml").replace(/^title/m, "titel"));
  const refused = await run(cwd, ["build"]);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("policy/p7.yaml");
});

it.runIf(several)("ends at once at Ctrl-C", SLOW, async () => {
  const cwd = folder(400);
  const child = spawn(process.execPath, [program, "lint", "--format", "json"], { cwd, stdio: "ignore" });
  const ended = once(child, "exit");
  await sleep(600);
  expect(child.exitCode).toBe(null);
  const start = performance.now();
  child.kill("SIGINT");
  expect(await ended).toEqual([null, "SIGINT"]);
  expect(performance.now() - start).toBeLessThan(1000);
});
