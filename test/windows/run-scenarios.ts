import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { matches } from "../cli/scenario/match.js";
import { readScenario, type Section } from "../cli/scenario/read.js";
import { runStep } from "../cli/scenario/run.js";

// Runs the scenarios of a folder with the Node and on the system that it is started on, and writes to a file what they
// come to. Bundled, since neither vitest nor TypeScript is there.

/** What a scenario came to: why it was not run, or where it differs from what is expected. */
interface Result {
  readonly name: string;
  readonly skipped?: string;
  readonly differences?: readonly string[];
}

const SHOWN = ["exit", "stdout", "stderr", "changes"] as const;

const [, , scenarios = "", report = ""] = process.argv;
const names = readdirSync(scenarios, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.replaceAll("\\", "/"))
  .sort();
const results: Result[] = [];
for (const name of names) results.push(await resultOf(name));
writeFileSync(report, JSON.stringify(results));

async function resultOf(name: string): Promise<Result> {
  const scenario = readScenario(readFileSync(join(scenarios, name), "utf8"));
  const skipped = scenario.steps.flatMap(({ given }) => given.flatMap(cannotBeMade))[0];
  if (skipped !== undefined) return { name, skipped };
  const home = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "policy-scenario-"));
  const differences: string[] = [];
  process.chdir(folder);
  try {
    for (const step of scenario.steps) {
      const outcome = await runStep(step);
      for (const what of SHOWN) {
        if (matches(inOneWay(step[what]), inOneWay(outcome[what]))) continue;
        differences.push(
          `$ ${step.command}\n-- ${what}, expected\n${step[what]}\n-- and was\n${outcome[what]}`,
        );
      }
    }
  } catch (error) {
    differences.push(error instanceof Error ? String(error.stack) : String(error));
  } finally {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  }
  return { name, differences };
}

// Paths are written as the system does, a command to run is the system's own, and there is no Git.
function inOneWay(text: string): string {
  const SAME = [
    ["\\", "/"],
    ["attrib -r", "chmod u+w"],
    ["Git finns inte på datorn, och behövs för", "Mappen hör inte till något git-förråd, så det går inte"],
    ["Git is not installed, and is needed to", "The folder is not in a git repository, so nothing can"],
    ["så det finns inga äldre versioner", "så det går inte att läsa äldre versioner"],
    ["so there are no older versions", "so nothing can read older versions"],
    ["Installera git, eller jämför två filer", "Jämför två filer"],
    ["Install git, or compare two files", "Compare two files"],
  ] as const;
  return SAME.reduce((alike, [one, other]) => alike.replaceAll(one, other), text);
}

/** Why a part of a scenario cannot be there on Windows. */
function cannotBeMade({ name, value }: Section): string[] {
  if (name === "link") return ["symbolic links need rights of their own"];
  if (name === "mode") return ["there are no such permissions"];
  if (name === "file" && /[<>:"|?*\\]|\{[A-Z]/.test(value)) return ["the system has no such file names"];
  return [];
}
