import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { main } from "../../../src/cli.js";
import { writeFiles } from "../../../src/io/write-files.js";
import { processIo } from "../../../src/io.js";
import type { Io, Output, Prompter } from "../../../src/model/io.js";
import { asNobody, NOBODY } from "../../io/as-nobody.js";
import { faultyFs } from "../../io/faulty-fs.js";
import { interpret, spellOut } from "./escapes.js";
import { prepare, type Surroundings } from "./given.js";
import type { Step } from "./read.js";

/** What a command did, as scenarios show it. */
export interface Outcome {
  readonly exit: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly changes: string;
  /** Standard output and standard error to the letter. */
  readonly raw: { readonly stdout: string; readonly stderr: string };
  readonly argv: readonly string[];
  readonly env: Io["env"];
}

/** Runs one command of a scenario in the current folder. */
export async function runStep(step: Step): Promise<Outcome> {
  const around = prepare(step.given, NOBODY);
  const { env, argv } = readCommand(step.command);
  const written = { stdout: "", stderr: "" };
  const before = tree();
  const exit = await main(argv, ioOf(around, env, written));
  return {
    exit: String(exit),
    stdout: block(written.stdout),
    stderr: block(written.stderr),
    changes: difference(before, tree()),
    raw: written,
    argv,
    env,
  };
}

/** `A=b policy lint 'x y'` as a shell reads it. */
export function readCommand(line: string): { env: Record<string, string>; argv: string[] } {
  const words = [...line.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"]+)+/g)].map(([word]) =>
    interpret(word.replace(/'([^']*)'|"([^"]*)"/g, "$1$2")),
  );
  const start = words.indexOf("policy");
  if (start < 0) throw new Error(`Not a policy command: ${line}`);
  const env = words.slice(0, start).map((word) => {
    const at = word.indexOf("=");
    return [word.slice(0, at), word.slice(at + 1)];
  });
  return { env: Object.fromEntries(env), argv: words.slice(start + 1) };
}

function ioOf(around: Surroundings, env: Io["env"], written: Record<"stdout" | "stderr", string>): Io {
  const real = processIo();
  const output = (name: "stdout" | "stderr"): Output => ({
    isTTY: around.terminal.includes(name),
    write(text) {
      written[name] += text;
    },
  });
  const [call, code] = around.failing?.split(" ") ?? [];
  const write: Io["writeFiles"] = (folder, files) =>
    call
      ? writeFiles(
          folder,
          files,
          faultyFs((name) => (name === call ? code : undefined)),
        )
      : writeFiles(folder, files);
  const within = <T>(action: () => T): T => (around.unprivileged ? returnedBy(action) : action());
  return {
    ...real,
    // Without a language messages are Swedish.
    env: { LANG: "en_GB.UTF-8", ...env },
    stdout: output("stdout"),
    stderr: output("stderr"),
    now: () => around.now,
    readFile: (path, limit) => within(() => real.readFile(path, limit)),
    readStdin: async () => around.stdin,
    prompter: () => (around.terminal.includes("stdin") ? typist(around.stdin, output("stderr")) : undefined),
    createFiles: (folder, files, then) => within(() => real.createFiles(folder, files, then)),
    findFiles: (patterns, search) => within(() => real.findFiles(patterns, search)),
    writeFiles: (folder, files) => within(() => write(folder, files)),
  };
}

/** Types the lines of standard input, one for each question, and then Ctrl-D. What is typed shows, as in a terminal. */
function typist(stdin: Uint8Array, screen: Output): Prompter {
  const lines = new TextDecoder().decode(stdin).split("\n").slice(0, -1);
  return {
    async ask(question) {
      const line = lines.shift();
      screen.write(`${question}${line ?? ""}\n`);
      return line;
    },
    close() {},
  };
}

function returnedBy<T>(action: () => T): T {
  const results: T[] = [];
  asNobody(() => results.push(action()));
  return results[0] as T;
}

// The end of a section is where its text ends; what else a text ends with has to be seen.
function block(text: string): string {
  if (text === "") return "";
  if (!text.endsWith("\n")) return `${spellOut(text)}{NO NEWLINE}`;
  return spellOut(text.slice(0, -1)).replace(/(?<=\n)$|^$/, "{BLANK}");
}

function tree(): Map<string, string> {
  const paths = readdirSync(".", { recursive: true, encoding: "utf8" });
  return new Map(
    paths.map((path) => {
      const stat = lstatSync(path);
      const content = stat.isFile() && stat.size < 1e6 ? readFileSync(path, "latin1") : String(stat.size);
      return [path, stat.isDirectory() ? `folder ${stat.mode}` : `${stat.mode} ${content}`];
    }),
  );
}

function difference(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => `${!before.has(path) ? "+" : after.has(path) ? "~" : "-"} ${spellOut(path)}`)
    .join("\n");
}
