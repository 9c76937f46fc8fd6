import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { main } from "../../src/cli.js";
import { processIo } from "../../src/io.js";
import type { Io, Output } from "../../src/model/io.js";

const IDENTITY = [
  ...["-c", "user.name=Test", "-c", "user.email=test@example.se"],
  ...["-c", "init.defaultBranch=main", "-c", "commit.gpgsign=false"],
];

/** Runs git in the current folder. */
export function git(...args: string[]): string {
  return execFileSync("git", [...IDENTITY, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Writes a file and commits all there is. */
export function commit(text: string, file: string): void {
  writeFileSync(file, text);
  git("add", "--all");
  git("commit", "--quiet", "--allow-empty", "--message", "x");
}

/** Runs the command in the current folder, in English, at noon on 22 November 2026 unless `--today` says otherwise. */
export async function policy(args: readonly string[], change: Partial<Io> = {}) {
  const written = { stdout: "", stderr: "" };
  const to = (name: keyof typeof written): Output => ({
    isTTY: false,
    write: (text) => {
      written[name] += text;
    },
  });
  const io: Io = {
    ...processIo(),
    env: { LANG: "en" },
    stdout: to("stdout"),
    stderr: to("stderr"),
    now: () => Date.parse("2026-11-22T11:00:00Z"),
    prompter: () => undefined,
    ...change,
  };
  return { code: await main([...args], io), ...written };
}
