// With the installed package on Node 24: how long it takes from a save of our own policy until a browser that is open has the new page: the watcher, checking,
// rendering, the server-sent event and the answer. Times that nobody waits for, such as the first, are not counted.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installed } from "./installed.mjs";
import { median } from "./measure.mjs";

const SAVES = Number(process.env.BENCH_RUNS ?? 41);
const TARGET = 100;
const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "policy-preview-"));
const file = join(folder, "policy/integritetspolicy.yaml");

cpSync(join(root, "policy"), join(folder, "policy"), { recursive: true });
const text = readFileSync(file, "utf8");
const { policy, node24 } = installed(join(folder, "installed"));
const preview = spawn(node24, [policy, "preview", "--today", "2026-11-22"], {
  cwd: folder,
  stdio: ["ignore", "pipe", "ignore"],
});
try {
  const url = String((await once(preview.stdout, "data"))[0]).trim();
  const versions = await listen(`${url}events`);
  await versions.next();
  const times = [];
  for (let save = -3; save < SAVES; save++) {
    const title = `Version ${save + 100}`;
    const start = performance.now();
    write(text.replace("title: Integritetspolicy", `title: ${title}`), save);
    await versions.next();
    const page = await (await fetch(url)).text();
    const taken = performance.now() - start;
    if (!page.includes(`<h1>${title}</h1>`)) throw new Error(`The page is not that of ${title}`);
    if (save >= 0) times.push(taken);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const sorted = times.toSorted((a, b) => a - b);
  const slow = sorted[Math.floor(sorted.length * 0.95)];
  console.log(
    `save -> new page: median ${median(times).toFixed(0)} ms of ${SAVES} saves (target ${TARGET}), 95 % within ${slow.toFixed(0)} ms`,
  );
} finally {
  preview.kill("SIGINT");
  await once(preview, "exit");
  rmSync(folder, { recursive: true, force: true });
}

// Half of the editors write the file, half put a new one in its place.
function write(content, save) {
  if (save % 2 === 0) return writeFileSync(file, content);
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}

async function listen(address) {
  const { body } = await fetch(address);
  async function* events() {
    for await (const part of body.pipeThrough(new TextDecoderStream()))
      if (part.includes("data: ")) yield part;
  }
  return events();
}
