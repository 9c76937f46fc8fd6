import { expect, it } from "vitest";
import { COMMANDS } from "../../../src/cli/commands.js";
import { asTyped, typedCommand } from "../../../src/commands/shared/as-typed.js";

const script = (event: string, text: string) => ({
  npm_command: "run-script",
  npm_lifecycle_event: event,
  npm_lifecycle_script: text,
});

it.each([
  [{}, "policy"],
  [{ npm_command: "exec" }, "npx --no -- policy"],
  [{ ...script("policy", "policy"), npm_command: "run" }, "npm run policy --"],
  [script("policy", "node dist/bin/policy.js"), "npm run policy --"],
  [script("integritet", "policy"), "npm run integritet --"],
  [script("lint", "policy lint && eslint ."), "npx --no -- policy"],
])("knows from npm's environment how the command was typed: %j", (env, typed) => {
  expect(typedCommand(env)).toBe(typed);
});

it("knows every command", () => {
  for (const { name } of COMMANDS)
    expect(asTyped(`policy ${name}`, { npm_command: "exec" })).toBe(`npx --no -- policy ${name}`);
});

it("changes commands only, and no path or other word", () => {
  const env = { npm_command: "exec" };
  expect(asTyped("Run policy lint policy/x.yaml, or policy --help.", env)).toBe(
    "Run npx --no -- policy lint policy/x.yaml, or npx --no -- policy --help.",
  );
  expect(asTyped("The policy lints nothing; a policy building is none.", env)).toBe(
    "The policy lints nothing; a policy building is none.",
  );
});
