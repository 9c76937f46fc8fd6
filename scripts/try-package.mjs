// Packs the package, installs it in an empty folder and runs every command of the README there, and the library with
// its types, on the versions of Node that the arguments name (npm brings them), or on this one.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { path } from "./generate/paths.mjs";

const folder = mkdtempSync(join(tmpdir(), "policy-package-"));
const versions = process.argv.slice(2);
try {
  const packed = run("npm", ["pack", "--json", "--silent", "--pack-destination", folder], path());
  const [{ filename }] = JSON.parse(packed.slice(packed.indexOf("[")));
  for (const version of versions.length > 0 ? versions : [undefined]) await tryOn(version, filename);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function tryOn(version, tarball) {
  const cwd = join(folder, `node-${version ?? "here"}`);
  mkdirSync(cwd);
  writeFileSync(join(cwd, "package.json"), '{ "private": true, "type": "module" }');
  const said = install(cwd, [join(folder, tarball)]);
  if (/warn/i.test(said)) throw new Error(`npm warns: ${said}`);
  const node = version === undefined ? process.execPath : nodeOf(version);
  const program = join(cwd, "node_modules/integritetspolicy/dist/bin/policy.js");
  const policy = (...args) => run(node, [program, ...args], cwd);
  // A first policy has findings.
  const lint = (...args) => run(node, [program, "lint", ...args], cwd, { allowed: [1] });
  const expect = (text, wanted) => {
    if (!text.includes(wanted)) throw new Error(`Not "${wanted}" in: ${text}`);
  };

  expect(policy("--version"), ".");
  expect(policy("--help"), "build");
  policy("init", "--kind", "shop", "--name", "Kaffestugan AB", "--email", "info@kaffestugan.example.se");
  expect(policy("build"), "public/integritetspolicy.html");
  expect(policy("build", "--fragment", "--front-matter", "hugo", "--json"), ".fragment.html");
  expect(policy("build", "--audiences", "--out", "parts"), "parts/integritetspolicy.");
  mkdirSync(join(cwd, "own/sv"), { recursive: true });
  writeFileSync(join(cwd, "own/sv/contact.md.hbs"), "# Hör av dig\n\nVi svarar på {{contact}}.\n");
  writeFileSync(join(cwd, "own.css"), ":root { --accent-light: #123456; }\n");
  policy("build", "--templates", "own", "--style", "own.css", "--out", "own-pages");
  expect(readFileSync(join(cwd, "own-pages/integritetspolicy.html"), "utf8"), "Hör av dig");
  expect(policy("validate"), "1 ");
  for (const format of ["text", "json", "sarif", "github", "gitlab", "junit"]) lint("--format", format);
  lint("--fix", "--dry-run");
  lint("--fix");
  policy("lint", "--print-config");
  expect(policy("coverage"), "13");
  expect(policy("explain", "--list"), "review-overdue");
  expect(policy("explain", "review-overdue"), "review-overdue");
  await until(node, [program, "preview"], cwd, (said) => said.includes("http://127.0.0.1"));
  await until(node, [program, "build", "--watch"], cwd, (said) => said.includes("Ctrl-C"));
  await until(node, [program, "lsp", "--stdio"], cwd, (said) => said.includes("capabilities"), initialize());
  library(node, cwd);
  console.log(`Installed and tried on Node ${run(node, ["--version"], cwd).trim()}`);
}

function library(node, cwd) {
  const file = join(cwd, "library.ts");
  writeFileSync(
    file,
    `import { lint, parse, parseDate, render, rules, validate, type Diagnostic, type Policy } from "integritetspolicy";

declare const bytes: Uint8Array;
export async function use(): Promise<readonly Diagnostic[]> {
  const { source } = parse("policy.yaml", bytes);
  const today = parseDate("2026-11-22");
  if (!source || !today) return [];
  const validation = await validate(source);
  const policy: Policy | undefined = validation.policy;
  if (!policy) return validation.diagnostics;
  const { html }: { html: string } = await render(policy);
  return html === "" ? [] : lint(source, policy, rules, { today, dueSoonDays: 30 }).diagnostics;
}
`,
  );
  const tsc = createRequire(import.meta.url)
    .resolve("typescript/package.json")
    .replace("package.json", "bin/tsc");
  const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--types", "", file];
  run(process.execPath, [tsc, ...options], cwd);
  const code = `import { readFileSync } from "node:fs";
import { parse, render, validate } from "integritetspolicy";
const { source } = parse("policy.yaml", readFileSync("policy/integritetspolicy.yaml"));
const { policy } = await validate(source);
console.log((await render(policy)).html.length);
`;
  writeFileSync(join(cwd, "library.mjs"), code);
  if (!(Number(run(node, ["library.mjs"], cwd)) > 1000)) throw new Error("The library renders nothing");
}

// What an editor says first.
function initialize() {
  const message = JSON.stringify({
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: { processId: null, rootUri: null, capabilities: {} },
  });
  return `Content-Length: ${message.length}\r\n\r\n${message}`;
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

function install(cwd, packages) {
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier"];
  return run("npm", ["install", ...quiet, ...packages], cwd, { both: true });
}

function run(command, args, cwd, { allowed = [0], both = false } = {}) {
  const env = { ...process.env, POLICY_TODAY: "2026-11-22", LC_ALL: "C", NO_COLOR: "1", GITHUB_ACTIONS: "" };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (!allowed.includes(status))
    throw new Error(`${args.join(" ")} ended with ${status}: ${stdout}${stderr}`);
  return both ? stdout + stderr : stdout;
}

async function until(node, args, cwd, ready, input = "") {
  const child = spawn(node, args, { cwd, env: { ...process.env, POLICY_TODAY: "2026-11-22", LC_ALL: "C" } });
  const ended = once(child, "exit");
  let said = "";
  const seen = new Promise((resolve, reject) => {
    const more = (bytes) => {
      said += bytes;
      if (ready(said)) resolve();
    };
    child.stdout.on("data", more);
    child.stderr.on("data", more);
    ended.then(() => reject(new Error(`${args.at(-1)} ended: ${said}`)));
  });
  child.stdin.write(input);
  await seen;
  child.kill("SIGINT");
  await ended;
}
