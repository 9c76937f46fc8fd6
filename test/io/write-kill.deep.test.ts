import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, it } from "vitest";
import { rollForward } from "../../src/io/committed.js";
import { writeFiles } from "../../src/io/write-files.js";
import { realFs } from "../../src/io/writer-fs.js";
import { cases, DEEP } from "../depth.js";
import { bundle } from "./bundle.js";
import { judge, noticeSet } from "./notice-set.js";
import { temporaryFolder } from "./temporary-folder.js";

const KILLS = cases(5, 120);
// A round of the writer takes a few milliseconds, so that this reaches every point of it.
const LONGEST_WAIT_MS = 12;
let program = "";

beforeAll(async () => {
  program = await bundle("./writer-process.ts");
});

async function killOne(folder: string, label: string): Promise<void> {
  const child = spawn(process.execPath, [program, folder, label, "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  await once(child.stdout, "data");
  await sleep(Math.random() * LONGEST_WAIT_MS);
  child.kill("SIGKILL");
  expect((await ended)[1]).toBe("SIGKILL");
}

it(`leaves nothing torn, missing or mixed after ${KILLS} kills`, { timeout: KILLS * 2000 }, async () => {
  const folder = temporaryFolder();
  const count = { torn: 0, missing: 0, mixedUntilNextBuild: 0, strayUntilNextBuild: 0, committed: 0 };
  writeFiles(folder, noticeSet("first"));
  for (let kill = 1; kill <= KILLS; kill++) {
    await killOne(folder, `kill-${kill}`);
    const before = judge(folder);
    count.torn += before.torn.length;
    count.missing += before.missing.length;
    if (before.ids.length > 1) count.mixedUntilNextBuild++;
    if (before.stray.length > 0) count.strayUntilNextBuild++;
    if (before.stray.includes(".policy-commit")) count.committed++;

    // First only what the dead build left, then a build.
    rollForward(realFs, folder);
    const rolled = judge(folder);
    expect({ ...rolled, stray: [] }).toEqual({ torn: [], missing: [], stray: [], ids: [expect.anything()] });
    expect(rolled.stray).not.toContain(".policy-commit");
    writeFiles(folder, noticeSet(`heal-${kill}`));
    expect(judge(folder)).toEqual({ torn: [], missing: [], stray: [], ids: [`heal-${kill}`] });
  }
  expect(count).toMatchObject({ torn: 0, missing: 0 });
  // Kills that never hit a write would prove nothing; a few may miss.
  if (DEEP) expect(count.strayUntilNextBuild).toBeGreaterThan(0);
});
