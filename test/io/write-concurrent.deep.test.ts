import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, it } from "vitest";
import { writeFiles } from "../../src/io/write-files.js";
import { cases } from "../depth.js";
import { bundle } from "./bundle.js";
import { judge, noticeSet } from "./notice-set.js";
import { temporaryFolder } from "./temporary-folder.js";

let program = "";

beforeAll(async () => {
  program = await bundle("./writer-process.ts");
});

function start(folder: string, label: string, rounds: number) {
  const child: ChildProcess = spawn(process.execPath, [program, folder, label, String(rounds)]);
  return {
    child,
    ended: once(child, "exit") as Promise<[number | null, string | null]>,
    complaints: child.stderr === null ? Promise.resolve("") : text(child.stderr),
  };
}

it("lets four builds write to one new folder at once", { timeout: 300_000 }, async () => {
  const folder = `${temporaryFolder()}/made/by/them`;
  const labels = ["a", "b", "c", "d"];
  const rounds = cases(10, 120);
  const builds = labels.map((label) => start(folder, label, rounds));
  for (const { ended, complaints } of builds) {
    expect(await complaints).toBe("");
    expect(await ended).toEqual([0, null]);
  }
  const verdict = judge(folder);
  expect(verdict).toEqual({ torn: [], missing: [], stray: [], ids: [expect.anything()] });
  expect(labels.map((label) => `${label}-${rounds}`)).toContain(verdict.ids[0]);
});

it("lets a build go on while others are killed beside it", { timeout: 300_000 }, async () => {
  const folder = temporaryFolder();
  writeFiles(folder, noticeSet("first"));
  const steady = start(folder, "steady", cases(30, 1000));
  const done = steady.ended.then(() => true);
  for (let kills = 0; !(await Promise.race([done, sleep(1, false)])); kills++) {
    const victim = start(folder, `victim-${kills}`, 0);
    await Promise.race([once(victim.child.stdout ?? victim.child, "data"), done]);
    await sleep(Math.random() * 12);
    victim.child.kill("SIGKILL");
    await victim.ended;
    expect(await victim.complaints).toBe("");
  }
  expect(await steady.complaints).toBe("");
  expect(await steady.ended).toEqual([0, null]);
  writeFiles(folder, noticeSet("last"));
  expect(judge(folder)).toEqual({ torn: [], missing: [], stray: [], ids: ["last"] });
});
