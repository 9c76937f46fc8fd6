import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, it } from "vitest";
import { bundle } from "./bundle.js";
import { temporaryFolder } from "./temporary-folder.js";

let program = "";

beforeAll(async () => {
  program = await bundle("./io-process.ts");
});

const LINES = 20_000;
const LINE_LENGTH = `${LINES} `.length + 201;

function start(...argumentsOf: string[]) {
  const child = spawn(process.execPath, [program, ...argumentsOf]);
  return { child, ended: once(child, "exit"), stderr: text(child.stderr) };
}

function shell(command: string, input?: string | Buffer) {
  // Node warns on a terminal where both are there, even if they are empty.
  const { NO_COLOR: _, FORCE_COLOR: __, ...environment } = process.env;
  const env = { ...environment, NODE: process.execPath, PROGRAM: program, POLICY_TEST: "Å" };
  return spawnSync("sh", ["-c", command], {
    encoding: "utf8",
    env,
    input: input ?? "",
    cwd: temporaryFolder(),
  });
}

it("loses nothing when the reader of a pipe is slow", async () => {
  const { child, ended, stderr } = start("print", String(LINES));
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) {
    chunks.push(chunk as Buffer);
    if (chunks.length % 10 === 0) await sleep(1);
  }
  const lines = Buffer.concat(chunks).toString("utf8").split("\n");
  expect(lines).toHaveLength(LINES + 1);
  expect(Buffer.byteLength(lines[LINES - 1] ?? "")).toBe(LINE_LENGTH - 1);
  expect(await stderr).toBe("printed\n");
  expect(await ended).toEqual([0, null]);
});

const hasPerl = spawnSync("perl", ["-v"]).status === 0;

it.runIf(hasPerl)("waits for the reader of a pipe that does not wait itself (needs perl)", () => {
  // A full pipe then answers EAGAIN.
  const nonBlocking = `perl -e 'use Fcntl; fcntl(STDOUT, F_SETFL, O_NONBLOCK | O_WRONLY); exec @ARGV'`;
  const { stdout, stderr } = shell(
    `${nonBlocking} "$NODE" "$PROGRAM" print ${LINES} | (sleep 0.3; tail -n 1 | cut -c 1-5)`,
  );
  expect({ stdout, stderr }).toEqual({ stdout: `${LINES}\n`, stderr: "printed\n" });
});

it("ends quietly, having done its work, when the reader goes away", async () => {
  const { child, ended, stderr } = start("print", String(LINES));
  await once(child.stdout, "data");
  child.stdout.destroy();
  expect(await stderr).toBe("printed\n");
  expect(await ended).toEqual([0, null]);
});

it("does not fail because nobody can be told", () => {
  const { status, stdout } = shell('"$NODE" "$PROGRAM" print 1 2>/dev/full');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^1 å+\n$/);
});

it("says that the output could not be written", () => {
  const { status, stderr } = shell('"$NODE" "$PROGRAM" print 1 >/dev/full');
  expect(stderr).toMatch(/^The output cannot be written\. The disk is full/);
  expect(status).toBe(2);
});

it("reads standard input up to the limit and not beyond", () => {
  const read = '"$NODE" "$PROGRAM" stdin 300000';
  expect(shell(read, Buffer.alloc(300_000)).stdout).toBe("300000 bytes\n");
  expect(shell(read).stdout).toBe("0 bytes\n");
  for (const source of ["</dev/zero", "<big"]) {
    const { status, stderr } = shell(`head -c 300001 /dev/zero >big; ${read} ${source}`);
    expect(stderr).toMatch(/^"-" is larger than 300000 byte/);
    expect(status).toBe(2);
  }
  expect(shell(`yes | ${read}`).stderr).toMatch(/larger/);
});

it("knows what is a terminal", () => {
  expect(shell('"$NODE" "$PROGRAM" tty').stdout).toBe("false false\n");
  const both = shell('script -qec \'"$NODE" "$PROGRAM" tty\' /dev/null');
  if (both.status === 0) expect(both.stdout).toBe("true true\r\n");
});

it("gives the clock and the environment", () => {
  const before = Date.now();
  const [time, value] = shell('"$NODE" "$PROGRAM" clock').stdout.trim().split(" ");
  expect(Number(time)).toBeGreaterThanOrEqual(before);
  expect(Number(time)).toBeLessThanOrEqual(Date.now());
  expect(value).toBe("Å");
});
