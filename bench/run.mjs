// How long the command takes to start and do its job, installed from its package as users have it: as a ratio to
// ajv-cli on the same policy, and to Node starting and doing nothing, in the same run; on Node 24 (npm brings it) and
// on this one. Ratios of medians of paired runs: an absolute time says more about the machine than about the code.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installed } from "./installed.mjs";
import { median, time } from "./measure.mjs";
import { peakMemory } from "./peak-memory.mjs";

const RUNS = Number(process.env.BENCH_RUNS ?? 21);
const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "policy-bench-"));
const today = ["--today", "2026-11-22"];
const targets = { "policy lint": 0.42, "policy build (first)": 0.62 };

try {
  const { policy, node24 } = installed(folder, "ajv-cli@5", "ajv-formats@2");
  prepare();
  const jobs = {
    "node -e 0": ["-e", "0"],
    "ajv-cli": [
      join(folder, "node_modules/ajv-cli/dist/index.js"),
      ...["validate", "--spec=draft2020", "--strict=false", "-c", "ajv-formats"],
      ...["-s", "policy.schema.json", "-d", "quoted.yaml"],
    ],
    "policy --version": [policy, "--version"],
    "policy validate": [policy, "validate", ...today],
    "policy lint": [policy, "lint", ...today],
    "policy build (first)": [policy, "build", "--out", "first", ...today],
    "policy build (unchanged)": [policy, "build", "--out", "again", ...today],
  };
  for (const node of [node24, process.execPath]) measure(node, jobs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function prepare() {
  cpSync(join(root, "policy"), join(folder, "policy"), { recursive: true });
  cpSync(join(root, "schema/policy.schema.json"), join(folder, "policy.schema.json"));
  // ajv-cli reads an unquoted date as a moment in time, which no schema of dates allows.
  const text = readFileSync(join(root, "policy/integritetspolicy.yaml"), "utf8");
  writeFileSync(join(folder, "quoted.yaml"), text.replace(/: (\d{4}-\d\d-\d\d)/g, ': "$1"'));
}

function measure(node, jobs) {
  const times = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  // The first runs fill Node's own cache.
  for (let run = -2; run < RUNS; run++) {
    for (const [name, args] of Object.entries(jobs)) {
      if (name.endsWith("(first)")) rmSync(join(folder, "first"), { recursive: true, force: true });
      const taken = time(args, folder, [0], node);
      if (run >= 0) times[name].push(taken);
    }
  }
  const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  console.log(`Node ${version}, installed from its package, median of ${RUNS} paired runs`);
  for (const [name, args] of Object.entries(jobs)) {
    const ratio = (to) => median(times[name].map((each, run) => each / times[to][run])).toFixed(2);
    const target = targets[name] ? ` (target on Node 24: ${targets[name]})` : "";
    const memory = peakMemory(args, folder, node).toFixed(0);
    console.log(
      `${name.padEnd(26)} ${median(times[name]).toFixed(0).padStart(4)} ms, ${ratio("ajv-cli")} × ajv-cli${target}, ${ratio("node -e 0")} × node -e 0, ${memory} MB`,
    );
  }
}
