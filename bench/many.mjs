// A thousand policies in one run of the installed package, against the YAML library alone over the same files; and
// hostile policies, which must end in bounded time and memory. On Node 24. Ratios of medians of paired runs.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hostile } from "./hostile.mjs";
import { installed } from "./installed.mjs";
import { median, time } from "./measure.mjs";
import { peakMemory } from "./peak-memory.mjs";

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const COUNT = Number(process.env.BENCH_POLICIES ?? 1000);
const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "policy-many-"));
const { policy, node24 } = installed(folder);
const run24 = (args, allowed) => time(args, root, allowed, node24);
const peak24 = (args) => peakMemory(args, root, node24);

try {
  writePolicies();
  const lint = [policy, "lint", `${folder}/many/*.yaml`, "--format", "json", "--today", "2026-11-22"];
  const parse = [join(root, "bench/parse-only.mjs"), join(folder, "many")];
  const status = [policy, "status", `${folder}/many/*.yaml`, "--format", "json", "--today", "2026-11-22"];
  const times = { lint: [], parse: [], status: [] };
  for (let run = 0; run < RUNS; run++) {
    times.parse.push(run24(parse));
    times.lint.push(run24(lint));
    times.status.push(run24(status));
  }
  const ratio = median(times.lint.map((each, run) => each / times.parse[run]));
  const memory = peak24(lint).toFixed(0);
  console.log(`${COUNT} policies, median of ${RUNS} paired runs`);
  console.log(`policy lint: ${ratio.toFixed(2)} × yaml.parseDocument alone (target 1.3), ${memory} MB`);
  const statusRatio = median(times.status.map((each, run) => each / times.lint[run]));
  console.log(`policy status: ${statusRatio.toFixed(2)} × policy lint (target 1)`);
  console.log(
    `yaml.parseDocument alone: ${median(times.parse).toFixed(0)} ms, ${peak24(parse).toFixed(0)} MB`,
  );
  attack();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// Each differs from the others, as policies of different companies do.
function writePolicies() {
  mkdirSync(join(folder, "many"));
  const text = readFileSync(join(root, "policy/integritetspolicy.yaml"), "utf8");
  for (let number = 0; number < COUNT; number++) {
    const own = text
      .replaceAll("MAILIT", `Exempel ${number}`)
      .replace(/(?<![\w-])(recruitment|marketing)(?![\w-])/g, `$1-${number}`);
    writeFileSync(join(folder, "many", `policy-${number}.yaml`), own);
  }
}

function attack() {
  for (const [name, text] of Object.entries(hostile())) {
    const file = join(folder, `${name}.yaml`);
    writeFileSync(file, text);
    const args = [policy, "lint", file, "--format", "json", "--today", "2026-11-22"];
    const taken = run24(args, [0, 1, 2]);
    console.log(`${name.padEnd(28)} ${taken.toFixed(0).padStart(6)} ms, ${peak24(args).toFixed(0)} MB`);
  }
}
