import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { matches } from "./cli/scenario/match.js";
import { readScenario, type Step, writeScenario } from "./cli/scenario/read.js";
import { type Outcome, runStep } from "./cli/scenario/run.js";
import { temporaryFolder } from "./io/temporary-folder.js";

const FOLDER = fileURLToPath(new URL("./scenarios", import.meta.url));
const SHOWN = ["exit", "stdout", "stderr", "changes"] as const;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour is made of them
const COLOUR = /\u001b\[\d{1,2}m/g;
const home = process.cwd();

beforeEach(() => process.chdir(temporaryFolder()));
// The folder is removed after this, and cannot be while someone is in it.
afterEach(() => process.chdir(home));

const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".txt"),
);

it.each(files.sort())("%s", async (name) => {
  const path = `${FOLDER}/${name}`;
  const text = readFileSync(path, "utf8");
  const scenario = readScenario(text);
  expect(scenario.description, "A scenario says what it is about.").not.toBe("");
  const outcomes: Outcome[] = [];
  for (const step of scenario.steps) outcomes.push(await runStep(step));
  for (const [index, outcome] of outcomes.entries()) {
    expectClean(outcome);
    // Not to be written into a scenario without anyone noticing.
    if (scenario.steps[index]?.exit !== "3") expect(outcome.exit, outcome.raw.stderr).not.toBe("3");
  }
  // Written by hand once, then read by a person whenever it is rewritten.
  if (process.env.UPDATE_SCENARIOS === "1") {
    writeFileSync(path, writeScenario(text, kept(scenario.steps, outcomes)));
    return;
  }
  for (const [index, step] of scenario.steps.entries()) {
    const outcome = outcomes[index] as Outcome;
    for (const what of SHOWN) {
      if (matches(step[what], outcome[what])) continue;
      expect(outcome[what], `${what} of "policy ${outcome.argv.join(" ")}"`).toBe(step[what]);
    }
  }
});

/** What holds for every command: nothing that commands the terminal, no stack trace, and JSON that is JSON. */
function expectClean({ raw, argv, env }: Outcome): void {
  const flag = argv.findIndex((word) => word === "--format" || word === "-f");
  const format = flag >= 0 ? argv[flag + 1] : env.GITHUB_ACTIONS === "true" ? "github" : "text";
  for (const text of [raw.stdout, raw.stderr]) {
    const withoutColours = text.replaceAll(COLOUR, "");
    expect(withoutColours).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u);
    // A heading of Markdown has a space after its marks; a command to a build's log has none.
    const command = format === "markdown" ? /^(?:::|##(?!#* ))/m : /^(?:::|##)/m;
    if (format !== "github") expect(withoutColours).not.toMatch(command);
    if (env.POLICY_DEBUG !== "1") expect(text).not.toMatch(/^\s+at .*[:(]/m);
  }
  if (format === "json" && raw.stdout !== "") expect(() => JSON.parse(raw.stdout)).not.toThrow();
}

function kept(steps: readonly Step[], outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.map((outcome, index) => {
    const step = steps[index] as Step;
    const same = SHOWN.filter((what) => matches(step[what], outcome[what])).map((what) => [what, step[what]]);
    return { ...outcome, ...Object.fromEntries(same) };
  });
}
