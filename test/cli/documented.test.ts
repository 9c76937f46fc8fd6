import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.js";
import { GLOBAL_OPTIONS } from "../../src/cli/global-options.js";

const readme = readFileSync("README.md", "utf8");
const longOf = (flags: string | { en: string }) =>
  /--[\w-]+/.exec(typeof flags === "string" ? flags : flags.en)?.[0] as string;

describe("what --help lists is in the documentation, and nothing else", () => {
  it.each(COMMANDS.map(({ name }) => name))("README has a row for policy %s", (name) => {
    expect(readme).toMatch(new RegExp(`^\\| \`policy ${name}\\b`, "m"));
  });

  it.each([...COMMANDS, { name: "every command", options: GLOBAL_OPTIONS }])(
    "README has exactly the options of $name",
    ({ name, options }) => {
      const table = readme.slice(readme.indexOf("The options of each command"));
      const row =
        table.split("\n").find((each) => new RegExp(`^\\| \`?(?:policy )?${name}\`? \\|`).test(each)) ?? "";
      const listed = [...row.matchAll(/(?<![\w-])--[a-zA-Z][\w-]*/g)].map(([flag]) => flag);
      const own = options.map(({ flags }) => longOf(flags));
      expect(listed).toEqual(name === "every command" ? [...own, "--help"] : own);
    },
  );

  it("README names no command or option that there is not", () => {
    const names = COMMANDS.map(({ name }) => name);
    for (const [, name] of readme.matchAll(/^\| `policy ([a-z]+)/gm)) expect(names).toContain(name);
    const known = [...COMMANDS.flatMap(({ options }) => options), ...GLOBAL_OPTIONS].map(({ flags }) =>
      longOf(flags),
    );
    const table = readme.slice(readme.indexOf("## Commands"), readme.indexOf("## As a library"));
    for (const [flag] of table.matchAll(/(?<![\w-])--[a-z][\w-]+/g)) {
      expect([...known, "--help", "--version", "--no-color"], flag).toContain(flag);
    }
  });
});
