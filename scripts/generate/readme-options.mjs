import { readFileSync } from "node:fs";
import { compiled } from "./compiled.mjs";
import { path, write } from "./paths.mjs";

const START = "<!-- Made from the commands' definitions by `npm run generate`. -->";
const END = "<!-- End of the generated table. -->";

/** The table of options in README: what `--help` lists, command by command. */
export async function generateReadmeOptions() {
  const { COMMANDS, GLOBAL_OPTIONS } = await compiled(`
    export { COMMANDS } from "./src/cli/commands.js";
    export { GLOBAL_OPTIONS } from "./src/cli/global-options.js";`);
  const flags = (options) =>
    options
      .map(({ flags }) => `\`${(typeof flags === "string" ? flags : flags.en).replaceAll("|", "\\|")}\``)
      .join(", ");
  const rows = [
    ...COMMANDS.filter(({ options }) => options.length > 0).map(
      ({ name, options }) => `| \`policy ${name}\` | ${flags(options)} |`,
    ),
    `| every command | ${flags(GLOBAL_OPTIONS)}, \`-h, --help\` |`,
  ];
  const readme = readFileSync(path("README.md"), "utf8");
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error("README.md has no place for the table of options");
  const table = `| Command | Options |\n| --- | --- |\n${rows.join("\n")}`;
  write("README.md", `${readme.slice(0, start + START.length)}\n\n${table}\n\n${readme.slice(end)}`);
}
