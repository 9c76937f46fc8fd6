import { readFileSync } from "node:fs";
import { afterEach, beforeEach } from "vitest";
import { main } from "../../../src/cli.js";
import { processIo } from "../../../src/io.js";
import type { Io, Prompter } from "../../../src/model/io.js";
import { temporaryFolder } from "../../io/temporary-folder.js";

export const home = process.cwd();

/** Each test of the file happens in a folder of its own. */
export function useTemporaryFolder(): void {
  beforeEach(() => process.chdir(temporaryFolder()));
  afterEach(() => process.chdir(home));
}

/** `policy init`, with what somebody types; without lines nobody is at the terminal. */
export async function run(argv: string[], lines?: readonly string[], env: Io["env"] = {}) {
  const said = { stdout: "", stderr: "", closed: 0, asked: 0 };
  const left = [...(lines ?? [])];
  const prompter: Prompter = {
    async ask() {
      said.asked++;
      return left.shift();
    },
    close() {
      said.closed++;
    },
  };
  const output = (name: "stdout" | "stderr") => ({
    isTTY: false,
    write: (text: string) => {
      said[name] += text;
    },
  });
  const io: Io = {
    ...processIo(),
    env: { LANG: "en", ...env },
    now: () => Date.parse("2026-11-22T11:00:00Z"),
    stdout: output("stdout"),
    stderr: output("stderr"),
    prompter: () => (lines ? prompter : undefined),
  };
  return { code: await main(["init", ...argv], io), ...said };
}

export const written = (path = "policy/integritetspolicy.yaml") => readFileSync(path, "utf8");
