import { expect, it } from "vitest";
import { COMMANDS } from "../../../src/cli/commands.js";
import { GLOBAL_OPTIONS } from "../../../src/cli/global-options.js";
import { HELP } from "../../../src/cli/help.js";
import { bash } from "../../../src/commands/completion/shells/bash.js";
import { fish } from "../../../src/commands/completion/shells/fish.js";
import { powershell } from "../../../src/commands/completion/shells/powershell.js";
import { zsh } from "../../../src/commands/completion/shells/zsh.js";
import { completionsOf } from "../../../src/commands/completion/words.js";

const line = { commands: COMMANDS, options: GLOBAL_OPTIONS, own: HELP };

it.each(["sv", "en"] as const)("every command and option is in each script (%s)", async (lang) => {
  const completions = await completionsOf(line, lang);
  for (const script of [bash, zsh, fish, powershell].map((make) => make(completions))) {
    for (const { name, options } of COMMANDS) {
      expect(script).toContain(name);
      for (const { flags } of [...options, ...GLOBAL_OPTIONS]) {
        const [, long = ""] = /--([\w-]+)/.exec(typeof flags === "string" ? flags : flags.en) ?? [];
        expect(script).toContain(long);
      }
    }
    expect(script).toContain("review-overdue");
  }
});

it("knows of every option what follows it", async () => {
  const { commands } = await completionsOf(line, "en");
  const follows = (command: string, option: string) =>
    commands.find(({ name }) => name === command)?.options.find(({ long }) => long === option)?.follows;
  expect(follows("build", "--out")).toBe("folders");
  expect(follows("build", "--style")).toBe("files");
  expect(follows("build", "--watch")).toBe("nothing");
  expect(follows("build", "--audience")).toBe("anything");
  expect(follows("lint", "--format")).toContain("sarif");
  expect(follows("init", "--dpo")).toEqual(["yes", "no", "unknown"]);
  // A word to choose among is written in the flag as a|b, or the parser of the option has it.
  for (const { name, options } of commands)
    for (const { long, help, follows: words } of options)
      if (/^[\w ]+: (?:[\w-]+, )+[\w-]+ or [\w-]+$/.test(help))
        expect(words, `${name} ${long}`).toBeInstanceOf(Array);
});

it("is valid PowerShell as far as can be seen: quotes and brackets are closed, help is quoted", async () => {
  const script = powershell(await completionsOf(line, "sv"));
  const bare = script.replace(/"[^"\n]*"|'(?:[^']|'')*'/g, "''").replace(/#.*$/gm, "");
  for (const [open, close] of ["()", "{}", "[]"]) {
    expect(bare.split(open as string).length, open).toBe(bare.split(close as string).length);
  }
  expect(bare).not.toMatch(/"/);
  expect(script).toMatch(/^Register-ArgumentCompleter -Native -CommandName policy -ScriptBlock \{$/m);
  expect(script).toContain("@{ Names = @('--format', '-f'); Help = '");
});
