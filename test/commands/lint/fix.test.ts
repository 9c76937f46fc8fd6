import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { main } from "../../../src/cli.js";
import { processIo } from "../../../src/io.js";
import type { Io, Output } from "../../../src/model/io.js";
import { fixture } from "../../support.js";

const silent: Output = { isTTY: false, write: () => {} };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "policy-fix-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const clean = fixture("clean.yaml");
const spoilt = clean.replace("Bara den som behöver uppgifterna kommer åt dem.", "Allt sker inom EU/ESS.");
const fixed = spoilt.replace("EU/ESS", "EU/EES");

test.each([
  ["line feeds", (text: string) => text],
  ["a byte order mark", (text: string) => `\uFEFF${text}`],
  ["Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
  ["both", (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`],
])("--fix changes the words in question and no other byte: %s", async (_, written) => {
  const file = join(folder, "x.yaml");
  writeFileSync(file, written(spoilt));
  const io: Io = { ...processIo(), env: {}, stdout: silent, stderr: silent };
  expect(await main(["lint", "--fix", "--lang", "en", "--today", "2026-11-22", file], io)).toBe(0);
  expect(readFileSync(file)).toEqual(Buffer.from(written(fixed)));
});

test("the policy that is fixed had something to fix", () => {
  expect(spoilt).not.toBe(clean);
});

test("--fix leaves what an editor saved in the meantime", async () => {
  const file = join(folder, "x.yaml");
  writeFileSync(file, spoilt);
  const saved = spoilt.replace("title: ", "title: Ny ");
  const { readFile, ...rest } = processIo();
  let reads = 0;
  let stderr = "";
  const io: Io = {
    ...rest,
    env: {},
    stdout: silent,
    stderr: {
      isTTY: false,
      write: (text) => {
        stderr += text;
      },
    },
    // The editor saves right after the file was read the first time.
    readFile(name, limit) {
      const bytes = readFile(name, limit);
      if (reads++ === 0) writeFileSync(file, saved);
      return bytes;
    },
  };
  await main(["lint", "--fix", "--lang", "en", "--today", "2026-11-22", file], io);
  expect(readFileSync(file, "utf8")).toBe(saved);
  expect(stderr).toContain("was changed meanwhile");
});

test("--fix leaves what an editor saved while the correction was being written", async () => {
  const file = join(folder, "late.yaml");
  writeFileSync(file, spoilt);
  const saved = spoilt.replace("title: ", "title: Ny ");
  const { writeFiles, ...rest } = processIo();
  const io: Io = {
    ...rest,
    env: {},
    stdout: silent,
    stderr: silent,
    writeFiles: (to, files, onlyIf) =>
      writeFiles(to, files, () => {
        writeFileSync(file, saved);
        return onlyIf?.() ?? true;
      }),
  };
  await main(["lint", "--fix", "--lang", "en", "--today", "2026-11-22", file], io);
  expect(readFileSync(file, "utf8")).toBe(saved);
  expect(readdirSync(folder).filter((name) => name.startsWith(".policy"))).toEqual([]);
});
