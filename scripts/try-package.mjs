// Packs the package and does what the README says, in empty folders, on the versions of Node that the arguments name
// (npm brings them), or on this one: installs it, writes a first policy, runs every command of the README through npx,
// follows the workflow for GitHub, and uses the library with its types.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { path } from "./generate/paths.mjs";
import { library } from "./package/library.mjs";
import { furnish, readmeCommands, trials } from "./package/readme.mjs";
import { followWorkflow } from "./package/recipe.mjs";
import { run, until } from "./package/run.mjs";

const NPX = ["--no", "--", "policy"];

const folder = mkdtempSync(join(tmpdir(), "policy-package-"));
const versions = process.argv.slice(2);
try {
  const packed = run("npm", ["pack", "--json", "--silent", "--pack-destination", folder], path());
  const [{ filename, entryCount, size }] = JSON.parse(packed.slice(packed.indexOf("[")));
  console.log(`${filename}: ${entryCount} files, ${Math.round(size / 1000)} kB`);
  for (const version of versions.length > 0 ? versions : [undefined]) await tryOn(version, filename);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function tryOn(version, tarball) {
  const cwd = join(folder, `node-${version ?? "here"}`);
  mkdirSync(cwd);
  const node = version === undefined ? process.execPath : nodeOf(version);
  // npm and npx are run by the Node that comes first.
  const more = { PATH: `${dirname(node)}:${process.env.PATH}` };
  run("npm", ["init", "-y"], cwd, { more });
  const said = install(cwd, ["--save-dev", join(folder, tarball)], more);
  if (/warn/i.test(said)) throw new Error(`npm warns: ${said}`);

  const policy = (...args) => run("npx", [...NPX, ...args], cwd, { more });
  // A first policy has findings.
  const findings = (...args) => run("npx", [...NPX, ...args], cwd, { more, allowed: [1] });
  const expect = (text, wanted) => {
    if (!text.includes(wanted)) throw new Error(`Not "${wanted}" in: ${text}`);
  };
  const lasting = (args, wanted, input) =>
    until("npx", [...NPX, ...args], cwd, (said) => said.includes(wanted), { input, more });

  expect(policy("--version"), ".");
  expect(policy("--help"), "build");
  policy("init", "--kind", "shop", "--name", "Kaffestugan AB", "--email", "info@example.se");
  furnish(cwd, (file, text) => {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), text);
  });
  const tried = trials(cwd, { policy, findings, expect, lasting });
  const untried = readmeCommands().filter((command) => tried[command] === undefined);
  if (untried.length > 0) throw new Error(`The README has commands that are not tried here: ${untried}`);
  for (const [command, trial] of Object.entries(tried)) {
    try {
      await trial();
    } catch (error) {
      throw new Error(`policy ${command}`, { cause: error });
    }
  }
  const steps = followWorkflow(cwd, more);
  library(node, cwd);
  const count = Object.keys(tried).length;
  console.log(
    `Node ${run(node, ["--version"], cwd).trim()}: ${count} commands, ${steps} steps of CI, the library`,
  );
}

function nodeOf(version) {
  const where = join(folder, `runtime-${version}`);
  mkdirSync(where);
  writeFileSync(join(where, "package.json"), '{ "private": true }');
  install(where, [`node@${version}`]);
  const node = join(where, "node_modules/node/bin/node");
  if (!existsSync(node)) throw new Error(`npm brought no Node ${version}`);
  return node;
}

function install(cwd, packages, more = {}) {
  return run("npm", ["install", "--no-audit", "--no-fund", ...packages], cwd, { both: true, more });
}
