/** One `--- name: value` line and the lines under it. */
export interface Section {
  readonly name: string;
  readonly value: string;
  readonly body: readonly string[];
}

/** One command, what is there before it, and what it is to do. */
export interface Step {
  readonly given: readonly Section[];
  readonly command: string;
  readonly exit: string;
  readonly stdout: string;
  readonly stderr: string;
  /** One line for each file made (`+`), changed (`~`) or removed (`-`). */
  readonly changes: string;
}

/** A scenario file: what it is about, and its commands in order, all in one folder. */
export interface Scenario {
  readonly description: string;
  readonly steps: readonly Step[];
}

const EXPECTED = ["exit", "stdout", "stderr", "changes"] as const;
const GIVEN = [
  "file",
  "include",
  "replace",
  "encoding",
  "newline",
  "folder",
  "link",
  "mode",
  "stdin",
  "terminal",
  "clock",
  "failing",
];

/** @throws Error if a section has no known name, so that a slip of the pen is not taken for content. */
export function readScenario(text: string): Scenario {
  const [head = "", ...rest] = text.split(/^(?=--- |\$ )/m);
  const steps: Step[] = [];
  let given: Section[] = [];
  let open: { command: string; expected: Record<string, string> } | undefined;
  const close = () => {
    if (!open) return;
    const { exit = "", stdout = "", stderr = "", changes = "" } = open.expected;
    steps.push({ given, command: open.command, exit, stdout, stderr, changes });
    given = [];
    open = undefined;
  };
  for (const block of rest) {
    const [first = "", ...body] = block.trimEnd().split("\n");
    if (first.startsWith("$ ")) {
      close();
      open = { command: first.slice(2), expected: {} };
      continue;
    }
    const section = readSection(first, body);
    if (EXPECTED.some((name) => name === section.name)) {
      if (!open) throw new Error(`What is expected stands before a command: ${first}`);
      open.expected[section.name] = section.name === "exit" ? section.value : section.body.join("\n");
    } else {
      close();
      given.push(section);
    }
  }
  close();
  if (steps.length === 0) throw new Error("There is no command.");
  return { description: head.trim(), steps };
}

function readSection(line: string, body: readonly string[]): Section {
  const match = /^--- ([a-z]+)(?: (\d+))?:(?: (.*))?$/.exec(line);
  const name = match?.[1];
  if (!match || !name || ![...GIVEN, ...EXPECTED].includes(name)) throw new Error(`Unknown section: ${line}`);
  const number = match[2] === undefined ? "" : `${match[2]} `;
  return { name, value: `${number}${match[3] ?? ""}`, body };
}

/** The scenario as text, with what its commands did in place of what they were to do. */
export function writeScenario(text: string, outcomes: readonly Omit<Step, "given" | "command">[]): string {
  const blocks = text.split(/^(?=--- |\$ )/m);
  let step = -1;
  const kept = blocks.flatMap((block, index) => {
    if (index === 0) return [block];
    if (EXPECTED.some((name) => block.startsWith(`--- ${name}:`))) return [];
    if (!block.startsWith("$ ")) return [`${block.trimEnd()}\n`];
    step++;
    const outcome = outcomes[step] as Omit<Step, "given" | "command">;
    const shown = [`\n${block.trimEnd()}\n--- exit: ${outcome.exit}\n`];
    for (const name of ["stdout", "stderr", "changes"] as const)
      if (outcome[name] !== "") shown.push(`--- ${name}:\n${outcome[name]}\n`);
    return [...shown, "\n"];
  });
  return `${kept
    .join("")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}
