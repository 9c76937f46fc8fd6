import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { path } from "../generate/paths.mjs";

/** What Wine needs to run Node. */
export const wineEnv = (folder) => ({
  ...process.env,
  // Wine takes the encoding of file names from here.
  LC_ALL: "C.UTF-8",
  NODE_SKIP_PLATFORM_CHECK: "1",
  WINEDEBUG: "-all",
  WINEPREFIX: join(folder, "wine"),
});

/** What the cases come to, run by the Node that is given with the program that is given: a script or an executable. */
export function outcomesOf(name, folder, node, program) {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  cpSync(path("scripts/windows/cases.mjs"), join(folder, "cases.mjs"));
  cpSync(path("test/fixtures/clean.yaml"), join(folder, "policy.yaml"));
  const windows = node.endsWith(".exe");
  const asPath = windows ? windowsPath : (file) => file;
  const files = [join(folder, "cases.mjs"), join(folder, "policy.yaml"), program].map(asPath);
  const [command, ...first] = windows ? ["wine", windowsPath(node)] : [node];
  execFileSync(command, [...first, ...files], {
    cwd,
    env: wineEnv(folder),
    stdio: ["ignore", "inherit", "ignore"],
  });
  const text = readFileSync(join(cwd, "outcomes.json"), "utf8");
  // With one way to write a path, and one folder.
  const alike = text.replaceAll("\\\\", "/").replaceAll("Z:/", "/").replaceAll(`/${name}/`, "/folder/");
  // A message that names a command names the system's own.
  return JSON.parse(alike.replaceAll("attrib -r", "chmod u+w"));
}

/** Prints where the outcomes differ; whether they are the same. */
export function compare(name, expected, actual) {
  const names = Object.keys(expected);
  const text = (outcome) => JSON.stringify(outcome, null, 1);
  const different = names.filter((each) => text(expected[each]) !== text(actual[each]));
  for (const each of different)
    console.error(`${each}:\n-- expected\n${text(expected[each])}\n-- ${name}\n${text(actual[each])}`);
  console.log(`${names.length - different.length} of ${names.length} alike: ${name}`);
  return different.length === 0;
}

// Wine shows the root as drive Z.
export function windowsPath(file) {
  return `Z:${file.replaceAll("/", "\\")}`;
}
