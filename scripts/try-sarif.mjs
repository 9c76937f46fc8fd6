// Writes SARIF reports of many kinds and has Microsoft's validator judge them by the standard and by what GitHub takes
// ("Sarif;Ghas"). npm brings the validator, which is too large to be installed with the rest. Needs dist.
import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { path } from "./generate/paths.mjs";

const KINDS = ["shop", "housing-association", "authority", "staffing"];

const folder = mkdtempSync(join(tmpdir(), "policy-sarif-"));
try {
  const validator = installValidator();
  const reports = writeReports();
  const errors = validate(validator, reports);
  for (const { file, text } of errors) console.error(`${file}: ${text}`);
  // A validator that finds nothing in a wrong report says nothing of the others.
  const control = validate(validator, join(folder, "control"));
  if (errors.length > 0 || control.length < 2) process.exitCode = 1;
  console.log(
    `${readdirSync(reports).length} reports, ${errors.length} errors; in a report made wrong ${control.length}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function installValidator() {
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--silent"];
  execFileSync("npm", ["install", ...options, "@microsoft/sarif-multitool@5"], { cwd: folder });
  const { resolve } = createRequire(join(folder, "package.json"));
  const program = resolve("@microsoft/sarif-multitool-linux/package.json").replace(
    "package.json",
    "Sarif.Multitool",
  );
  chmodSync(program, 0o755);
  return program;
}

function writeReports() {
  const reports = join(folder, "reports");
  const work = join(folder, "a repository/policy");
  mkdirSync(reports);
  mkdirSync(work, { recursive: true });
  mkdirSync(join(folder, "a repository/.git"));
  cpSync(path("policy/integritetspolicy.yaml"), join(work, "mailit.yaml"));
  for (const name of ["full", "full-english", "bilingual", "clean", "seed-as-it-stands"])
    cpSync(path(`test/fixtures/${name}.yaml`), join(work, `${name}.yaml`));
  for (const name of readdirSync(path("test/fixtures/notices")).filter((each) => !each.includes("sentences")))
    cpSync(path(`test/fixtures/notices/${name}`), join(work, name));
  const clean = readFileSync(path("test/fixtures/clean.yaml"), "utf8");
  writeFileSync(join(work, "brackets.yaml"), clean.replace(/^version:.*$/m, "version: [1, 2"));
  writeFileSync(join(work, "odd name, å #1 %41.yaml"), clean.replace(/^title:/m, "titel:"));
  writeFileSync(
    join(work, "link.yaml"),
    clean.replace(/^title:.*$/m, 'title: "[x](https://example.se) \\u202e <b>"'),
  );
  writeFileSync(join(work, "not-text.yaml"), new Uint8Array([0xff, 0xfe, 0x00]));
  writeFileSync(join(work, "empty.yaml"), "");
  for (const kind of KINDS)
    policy(
      "init",
      "--kind",
      kind,
      "--name",
      "Exempel AB",
      "--email",
      "info@example.se",
      "--out",
      `${kind}.yaml`,
    );
  for (const [at, name] of readdirSync(work).entries()) report(`file-${at}`, name);
  report("all", ".");
  report("all-in-english-and-waived", ".", "--lang", "en", "--show-waived");
  report("from-a-folder-above", join(work, "full.yaml"), "../policy/clean.yaml", "--quiet");
  const wrong = JSON.parse(readFileSync(join(reports, "all.sarif"), "utf8"));
  const [first, second] = wrong.runs[0].results;
  first.locations[0].physicalLocation.artifactLocation.uri = "/policy/full.yaml";
  delete second.locations;
  mkdirSync(join(folder, "control"));
  writeFileSync(join(folder, "control/wrong.sarif"), JSON.stringify(wrong));
  return reports;

  function report(name, ...args) {
    const out = join(reports, `${name}.sarif`);
    policy("lint", ...args, "--format", "sarif", "--output-file", out);
  }

  function policy(...args) {
    const env = {
      ...process.env,
      POLICY_TODAY: "2026-11-22",
      GITHUB_ACTIONS: "",
      GITHUB_WORKSPACE: "",
      LC_ALL: "sv_SE",
    };
    const program = path("dist/bin/policy.js");
    const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: work,
      env,
      encoding: "utf8",
    });
    if (status > 1) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  }
}

function validate(program, reports) {
  const output = join(folder, "result.sarif");
  const files = join(reports, "*.sarif");
  const options = [
    "--rule-kind",
    "Sarif;Ghas",
    "--level",
    "Error",
    "--log",
    "ForceOverwrite",
    "--output",
    output,
  ];
  // It ends with 0 whatever it finds.
  const { status, stdout } = spawnSync(program, ["validate", files, ...options], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The validator ended with ${status}: ${stdout}`);
  const { runs } = JSON.parse(readFileSync(output, "utf8"));
  return runs
    .flatMap(({ results = [] }) => results)
    .map(({ ruleId, message, locations }) => ({
      file: locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "",
      text: `${ruleId} ${JSON.stringify(message)}`,
    }));
}
