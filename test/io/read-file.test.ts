import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { expect, it } from "vitest";
import { readFile } from "../../src/io/read-file.js";
import { asNobody } from "./as-nobody.js";
import { failureOf } from "./failure-of.js";
import { temporaryFolder } from "./temporary-folder.js";

it("reads bytes as they are, up to and including the limit", () => {
  const path = `${temporaryFolder()}/x`;
  for (const length of [0, 1, 4095, 4096, 4097, 100_000]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
    fs.writeFileSync(path, bytes);
    const read = readFile(path, length);
    expect(read.constructor).toBe(Uint8Array);
    expect(Buffer.compare(read, bytes)).toBe(0);
    if (length > 0) expect(failureOf(() => readFile(path, length - 1)).en).toMatch(/is larger than/);
  }
});

it("tells the limit in a form people read", () => {
  const path = `${temporaryFolder()}/x`;
  fs.writeFileSync(path, "x".repeat(2049));
  const text = failureOf(() => readFile(path, 2048));
  expect(text.en).toBe(`"${path}" is larger than 2 KiB, the most that is read. Name a smaller file.`);
  expect(text.sv).toBe(`”${path}” är större än 2 KiB, som är det mesta som läses. Ange en mindre fil.`);
});

it("bounds a file whose size is not known beforehand", () => {
  expect(readFile("/proc/self/status", 100_000).length).toBeGreaterThan(100);
  expect(failureOf(() => readFile("/proc/self/status", 100)).en).toMatch(/larger than 100 byte/);
});

it("follows symbolic links, and tells a broken one from a missing file", () => {
  const folder = temporaryFolder();
  fs.writeFileSync(`${folder}/a`, "text");
  fs.symlinkSync("a", `${folder}/link`);
  fs.symlinkSync("nowhere", `${folder}/broken`);
  fs.symlinkSync("ring", `${folder}/ring`);
  expect(Buffer.from(readFile(`${folder}/link`, 9)).toString()).toBe("text");
  expect(failureOf(() => readFile(`${folder}/broken`, 9)).sv).toMatch(
    /symbolisk länk till något som inte finns/,
  );
  expect(failureOf(() => readFile(`${folder}/missing`, 9)).en).toBe(
    `The file "${folder}/missing" does not exist. Check the path.`,
  );
  expect(failureOf(() => readFile(`${folder}/ring`, 9)).en).toMatch(/round in a circle/);
  expect(failureOf(() => readFile(`${folder}/a/b`, 9)).en).toMatch(/is a file and not a folder/);
  expect(failureOf(() => readFile(folder, 9)).en).toMatch(/is a folder\. Name a file/);
});

it("refuses pipes, sockets and devices, and does not wait for them", () => {
  const pipe = `${temporaryFolder()}/pipe`;
  spawnSync("mkfifo", [pipe]);
  for (const path of [pipe, "/dev/zero", "/dev/null", "/dev/tty"]) {
    if (!fs.existsSync(path)) continue;
    expect(failureOf(() => readFile(path, 9)).en, path).toMatch(/not a regular file|system answered/);
  }
  expect(failureOf(() => readFile(pipe, 9)).sv).toMatch(/ingen vanlig fil/);
});

it("says that it may not read", () => {
  const folder = temporaryFolder();
  fs.chmodSync(folder, 0o755);
  fs.writeFileSync(`${folder}/x`, "x", { mode: 0 });
  asNobody(() => {
    const text = failureOf(() => readFile(`${folder}/x`, 9));
    expect(text.en).toMatch(/cannot be read\. You do not have permission/);
    expect(text.sv).toMatch(/kan inte läsas\. Du saknar behörighet/);
  });
});

it("shows control characters in a path written out", () => {
  for (const path of ["\u001b[31m", "a\0b"]) {
    const text = failureOf(() => readFile(path, 9));
    expect(text.en).toContain(path.startsWith("a") ? "\\u{0}" : "\\u{1b}");
    expect(text.sv).not.toContain("\u001b");
  }
});
