import { expect, it } from "vitest";
import { encode, interpret, spellOut } from "./scenario/escapes.js";
import { matches } from "./scenario/match.js";
import { readScenario, writeScenario } from "./scenario/read.js";
import { readCommand } from "./scenario/run.js";

const SCENARIO = `What it is about.

--- file: policy/x.yaml
title: x

$ LANG=sv policy lint 'policy/x y.yaml' -
--- exit: 1
--- stdout:
found

`;

it("reads a command, what is given and what is expected", () => {
  const { description, steps } = readScenario(SCENARIO);
  expect(description).toBe("What it is about.");
  expect(steps).toEqual([
    {
      given: [{ name: "file", value: "policy/x.yaml", body: ["title: x"] }],
      command: "LANG=sv policy lint 'policy/x y.yaml' -",
      exit: "1",
      stdout: "found",
      stderr: "",
      changes: "",
    },
  ]);
  expect(readCommand(steps[0]?.command ?? "")).toEqual({
    env: { LANG: "sv" },
    argv: ["lint", "policy/x y.yaml", "-"],
  });
});

it("refuses what it would otherwise pass over", () => {
  expect(() => readScenario("x\n$ policy\n--- stduot:\ny\n")).toThrow("Unknown section: --- stduot:");
  expect(() => readScenario("x\n--- exit: 1\n$ policy\n")).toThrow("before a command");
  expect(() => readScenario("x\n--- file: y\nz\n")).toThrow("no command");
  expect(() => readCommand("rm -rf public")).toThrow("Not a policy command");
});

it("writes what was done in place of what was expected, and nothing else", () => {
  const outcome = { exit: "0", stdout: "", stderr: "odd", changes: "+ x" };
  const rewritten = writeScenario(SCENARIO, [outcome]);
  expect(rewritten).toBe(
    SCENARIO.replace(
      "--- exit: 1\n--- stdout:\nfound\n\n",
      "--- exit: 0\n--- stderr:\nodd\n--- changes:\n+ x\n",
    ),
  );
  expect(writeScenario(rewritten, [outcome])).toBe(rewritten);
});

it("compares to the letter, but for what is marked as varying", () => {
  expect(matches("a\nb", "a\nb")).toBe(true);
  expect(matches("a\nb", "a\nb\n")).toBe(false);
  expect(matches("a.c", "abc")).toBe(false);
  expect(matches("at {…}:1", "at x.ts:1")).toBe(true);
  expect(matches("at {…}:1", "at x\n:1")).toBe(false);
  expect(matches("a\n{…}\nz", "a\nb\nc\nz")).toBe(true);
  expect(matches("a\n{…}\nz", "a\nz")).toBe(true);
  expect(matches("a\n{…}\nz", "b\nz")).toBe(false);
});

it("writes out what cannot be seen, and takes it back", () => {
  const text = "\ufeffa\u001b[31m\tb\r\n\u202ec\0 \n";
  expect(spellOut(text)).toBe("{BOM}a{ESC}[31m{TAB}b{CR}\n{U+202E}c{NUL}{U+20}\n");
  expect(interpret(spellOut(text))).toBe(text);
  expect(interpret("{REPEAT 3 ab} {name: x} {X}")).toBe("ababab {name: x} {X}");
  expect(Buffer.from(encode("å{BYTE FF}", "latin1")).toString("hex")).toBe("e5ff");
  expect(Buffer.from(encode("å", "utf-16be")).toString("hex")).toBe("00e5");
});
