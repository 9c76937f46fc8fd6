// How long the command takes to start and do its job, as a ratio to Node starting and doing nothing, in the same run.
// Ratios of medians of paired runs: an absolute time says more about the machine than about the code.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, time } from "./measure.mjs";
import { peakMemory } from "./peak-memory.mjs";

const RUNS = Number(process.env.BENCH_RUNS ?? 21);
const root = fileURLToPath(new URL("../", import.meta.url));
const policy = join(root, "dist/bin/policy.js");
const out = mkdtempSync(join(tmpdir(), "policy-bench-"));
const today = ["--today", "2026-11-22"];

const commands = {
  "policy --version": [policy, "--version"],
  "policy validate": [policy, "validate", ...today],
  "policy lint": [policy, "lint", ...today],
  "policy build (first)": [policy, "build", "--out", join(out, "first"), ...today],
  "policy build (unchanged)": [policy, "build", "--out", join(out, "again"), ...today],
};
const targets = { "policy lint": 1.5, "policy build (first)": 2, "policy build (unchanged)": 2 };

try {
  execFileSync(process.execPath, commands["policy build (unchanged)"], { cwd: root, stdio: "ignore" });
  const times = Object.fromEntries(["node -e 0", ...Object.keys(commands)].map((name) => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    times["node -e 0"].push(time(["-e", "0"], root));
    for (const [name, args] of Object.entries(commands)) {
      if (name.endsWith("(first)")) rmSync(join(out, "first"), { recursive: true, force: true });
      times[name].push(time(args, root));
    }
  }
  const base = median(times["node -e 0"]);
  console.log(`Node ${process.version}, median of ${RUNS} paired runs; node -e 0: ${base.toFixed(1)} ms`);
  for (const name of Object.keys(commands)) {
    const ratio = median(times[name].map((each, run) => each / times["node -e 0"][run]));
    const target = targets[name] ? ` (target ${targets[name].toFixed(1)})` : "";
    const memory = peakMemory(commands[name], root);
    console.log(`${name.padEnd(26)} ${ratio.toFixed(2)} × node -e 0${target}, ${memory.toFixed(0)} MB`);
  }
  console.log(`node -e 0 takes ${peakMemory(["-e", "0"], root).toFixed(0)} MB`);
} finally {
  rmSync(out, { recursive: true, force: true });
}
