import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { main } from "../../../src/cli.js";
import { processIo } from "../../../src/io.js";
import { readCommand } from "../../cli/scenario/run.js";
import { home, useTemporaryFolder } from "./run.js";

useTemporaryFolder();

const FILE = "policy/integritetspolicy.yaml";
const guide = readFileSync(`${home}/docs/redaktor.md`, "utf8");

/** The code blocks of one step of the guide. */
function blocks(step: number, language: string): string[] {
  const [, text = ""] = new RegExp(`\\n## ${step}\\. ([\\s\\S]*?)\\n## `).exec(guide) ?? [];
  return [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, name, code = ""]) =>
    name === language ? [code] : [],
  );
}

/** Runs what a console block shows, and returns what it says with each run of spaces as one. */
async function follow(block: string) {
  const [line = "", ...shown] = block.trim().split("\n");
  let said = "";
  const write = (text: string) => {
    said += text;
  };
  const output = { isTTY: false, write };
  const io = { ...processIo(), env: { POLICY_LANG: "sv" }, stdout: output, stderr: output };
  const code = await main([...readCommand(line.slice(2)).argv, "--today", "2026-11-22"], io);
  return { code, said: said.replace(/\s+/g, " "), shown: shown.map((each) => each.trim()) };
}

function replaceLine(after: string, line: string, by: string): void {
  const text = readFileSync(FILE, "utf8");
  const at = text.indexOf(`${line}\n`, text.indexOf(`\n${after}`));
  expect(at, `${line} after ${after}`).toBeGreaterThan(0);
  writeFileSync(FILE, text.slice(0, at) + by + text.slice(at + line.length + 1));
}

it("leads from an empty folder to a page, step by step as it is written", async () => {
  const [begin = ""] = blocks(1, "console");
  const first = await follow(begin);
  expect(first.code).toBe(0);
  for (const line of first.shown) expect(first.said).toContain(line);

  const [recipient = "", used = ""] = blocks(3, "yaml");
  replaceLine("recipients:", "recipients: {}", recipient);
  replaceLine("  newsletter:", "    recipients: undecided", used);

  const [build = "", refused = ""] = blocks(5, "console");
  const built = await follow(build);
  expect(built.code).toBe(0);
  for (const line of built.shown) expect(built.said).toContain(line);
  expect(readFileSync("public/integritetspolicy.md", "utf8")).toContain("Brevutskick AB");

  replaceLine("  newsletter:", used.trimEnd(), used.replace("brevutskick", "brevutskik"));
  const stopped = await follow(refused);
  expect(stopped.code).toBe(1);
  for (const line of stopped.shown) expect(stopped.said).toContain(line);
});

it("shows nothing under what more can stand there that a policy would not take", async () => {
  const [begin = ""] = blocks(1, "console");
  await follow(begin);
  const draft = readFileSync(FILE, "utf8");
  const more = guide.slice(guide.indexOf("## Mer som kan stå"), guide.indexOf("## Varje gång"));
  const shown = [...more.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = ""]) => yaml);
  expect(shown.length).toBeGreaterThanOrEqual(3);
  for (const yaml of shown) {
    // Keys of the top level are added, others put in the place of the line that they are about.
    const [, key = ""] = /^(\s+[\w-]+:)/.exec(yaml) ?? [];
    const line = draft.split("\n").find((each) => key !== "" && each.startsWith(key));
    expect(key === "" || line !== undefined, yaml).toBe(true);
    const text = line === undefined ? draft + yaml : draft.replace(`${line}\n`, yaml);
    writeFileSync(FILE, text);
    expect((await follow("$ policy validate")).code, yaml).toBe(0);
  }
});
