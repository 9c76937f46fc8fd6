import { expect, it } from "vitest";
import { main } from "../../src/cli.js";
import { processIo } from "../../src/io.js";
import type { Io } from "../../src/model/io.js";
import { fixture } from "../support.js";

const quiet = { isTTY: false, write() {} };

/** Runs a command in surroundings that break in a way that nobody has thought of. */
async function broken(env: Io["env"], breaks: Partial<Io>, ...argv: string[]) {
  let stderr = "";
  const write = (text: string) => {
    stderr += text;
  };
  const io: Io = {
    ...processIo(),
    env,
    stdout: quiet,
    stderr: { isTTY: false, write },
    exists: () => false,
    findFiles: () => ["x.yaml"],
    readFile: () => new TextEncoder().encode(fixture("clean.yaml")),
    ...breaks,
  };
  return { code: await main(argv, io), stderr };
}

const breaking = () => {
  throw new TypeError("x is not a function");
};

it.each([
  ["a file is read", { readFile: breaking }, ["lint"]],
  ["files are looked for", { findFiles: breaking }, ["validate"]],
  ["the page is written", { writeFiles: breaking }, ["build"]],
  ["the clock is read", { now: breaking }, ["lint"]],
  ["standard input is read", { readStdin: breaking }, ["lint", "-"]],
  ["the report is written", { stdout: { isTTY: false, write: breaking } }, ["lint"]],
] as const)("says so when the tool itself breaks as %s", async (_, breaks, argv) => {
  const swedish = await broken({ LANG: "sv_SE" }, breaks, ...argv);
  expect(swedish.code).toBe(3);
  expect(swedish.stderr.replace(/^Inte granskat: .*\n/, "")).toBe(
    "Verktyget gick sönder. Det är inte ditt fel. Kör igen med POLICY_DEBUG=1 och anmäl det som visas.\n",
  );
  const english = await broken({ LANG: "en" }, breaks, ...argv);
  expect(english.stderr.replace(/^Not checked: .*\n/, "")).toMatch(
    /^The tool broke\. It is not your fault\. .*\n$/,
  );
  const debugged = await broken({ POLICY_DEBUG: "1" }, breaks, ...argv);
  expect(debugged.code).toBe(3);
  expect(debugged.stderr).toMatch(/TypeError: x is not a function\n +at /);
});
