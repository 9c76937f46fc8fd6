import { chmodSync, chownSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fixture } from "../../support.js";
import { type Encoding, encode, interpret } from "./escapes.js";
import type { Section } from "./read.js";

/** What the process finds around it, apart from files. */
export interface Surroundings {
  stdin: Uint8Array;
  terminal: readonly string[];
  now: number;
  /** A call of the file system and the error it ends with, such as `writeFileSync ENOSPC`. */
  failing: string | undefined;
  /** Whether permissions are a part of it, so that the administrator must not run it. */
  unprivileged: boolean;
}

/** Noon in Stockholm on the day that tests happen on. */
const NOW = "2026-11-22T11:00:00Z";

/** Makes the files and folders that a step calls for in the current folder. */
export function prepare(sections: readonly Section[], nobody: number): Surroundings {
  const around: Surroundings = {
    stdin: new Uint8Array(),
    terminal: [],
    now: Date.parse(NOW),
    failing: undefined,
    unprivileged: false,
  };
  let file: { path: string; text: string; encoding: Encoding } | undefined;
  const write = () => {
    if (!file) return;
    const bytes = encode(file.text, file.encoding);
    if (file.path === "") around.stdin = bytes;
    else put(file.path, bytes);
  };
  for (const { name, value, body } of sections) {
    const text = body.map((line) => `${line}\n`).join("");
    if (["file", "stdin"].includes(name)) {
      write();
      file = { path: interpret(value), text, encoding: "utf-8" };
    } else if (["include", "replace", "encoding", "newline"].includes(name)) {
      if (!file) throw new Error(`"${name}" belongs to a file.`);
      if (name === "include") file.text += fixture(value) + text;
      if (name === "replace") file.text = replaceLine(file.text, value, text);
      if (name === "newline") file.text = file.text.replaceAll("\n", interpret(value));
      if (name === "encoding") file.encoding = value as Encoding;
    } else {
      write();
      file = undefined;
      other(name, value, around);
    }
  }
  write();
  if (around.unprivileged && process.geteuid?.() === 0) giveAway(".", nobody);
  return around;
}

function put(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

function other(name: string, value: string, around: Surroundings): void {
  const [first = "", second = ""] = value.split(" ");
  if (name === "folder") mkdirSync(value, { recursive: true });
  if (name === "link") symlinkSync(second, first);
  if (name === "terminal") around.terminal = value.split(" ");
  if (name === "clock") around.now = Date.parse(value);
  if (name === "failing") around.failing = value;
  if (name === "mode") {
    chmodSync(second, Number.parseInt(first, 8));
    around.unprivileged = true;
  }
}

/** Exchanges the line that says this, or `2 that` for the second such line, indentation apart. */
function replaceLine(text: string, wanted: string, replacement: string): string {
  const [, number = "1", line = wanted] = /^(\d+) (.*)$/.exec(wanted) ?? [];
  const lines = text.split("\n");
  const found = lines.flatMap((each, index) => (each.trim() === line ? [index] : []));
  const index = found[Number(number) - 1];
  if (index === undefined) throw new Error(`There is no line "${wanted}".`);
  if (number === "1" && found.length > 1 && line === wanted) throw new Error(`Many lines are "${wanted}".`);
  lines.splice(index, 1, ...replacement.split("\n").slice(0, -1));
  return lines.join("\n");
}

function giveAway(path: string, owner: number): void {
  chownSync(path, owner, owner);
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
    chownSync(`${entry.parentPath}/${entry.name}`, owner, owner);
}
