// An equal job for us and for two linters that people use on YAML today: hold the same policies against the same JSON
// Schema. The peers are installed into a temporary folder, since nothing else here needs them.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, time } from "./measure.mjs";

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const COUNT = Number(process.env.BENCH_POLICIES ?? 200);
const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "policy-peers-"));

try {
  writeFileSync(join(folder, "package.json"), "{}");
  const install = [
    "install",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "ajv-cli@5",
    "ajv-formats@2",
    "@stoplight/spectral-cli@6",
  ];
  execFileSync("npm", install, { cwd: folder, stdio: "ignore" });
  cpSync(join(root, "schema/policy.schema.json"), join(folder, "policy.schema.json"));
  writeFileSync(join(folder, "ruleset.yaml"), ruleset());
  mkdirSync(join(folder, "many"));
  // The peers read an unquoted date as a moment in time, which no schema of dates allows.
  const text = readFileSync(join(root, "policy/integritetspolicy.yaml"), "utf8").replace(
    /: (\d{4}-\d\d-\d\d)/g,
    ': "$1"',
  );
  for (let n = 0; n < COUNT; n++)
    writeFileSync(join(folder, "many", `p${n}.yaml`), text.replaceAll("MAILIT", `Exempel ${n}`));

  const bin = (name, file) => join(folder, "node_modules", name, file);
  const jobs = {
    "policy validate": [join(root, "dist/bin/policy.js"), "validate", "many/*.yaml", "--today", "2026-11-22"],
    "ajv-cli": [
      bin("ajv-cli", "dist/index.js"),
      "validate",
      "--spec=draft2020",
      "--strict=false",
      "-c",
      "ajv-formats",
      "-s",
      "policy.schema.json",
      "-d",
      "many/*.yaml",
    ],
    spectral: [
      bin("@stoplight/spectral-cli", "dist/index.js"),
      "lint",
      "--ruleset",
      "ruleset.yaml",
      "--quiet",
      "many/*.yaml",
    ],
  };
  const times = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run++)
    for (const [name, args] of Object.entries(jobs)) times[name].push(time(args, folder));
  console.log(`${COUNT} policies against the schema, median of ${RUNS} paired runs`);
  for (const name of Object.keys(jobs)) {
    const ratio = median(times[name].map((each, run) => each / times["policy validate"][run]));
    console.log(
      `${name.padEnd(16)} ${ratio.toFixed(2)} × policy validate (${median(times[name]).toFixed(0)} ms)`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function ruleset() {
  return `rules:
  shape:
    given: $
    severity: error
    then:
      function: schema
      functionOptions:
        schema: { $ref: ./policy.schema.json }
`;
}
