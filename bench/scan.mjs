// How long a scan takes, as a ratio to only reading the same bytes in Node: a recording of 50 MB, and a folder of a
// thousand pages. Medians of paired runs. The recording must take at most 2 s and 300 MB.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, time } from "./measure.mjs";
import { peakMemory } from "./peak-memory.mjs";

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const root = fileURLToPath(new URL("../", import.meta.url));
const policy = join(root, "dist/bin/policy.js");
const folder = mkdtempSync(join(tmpdir(), "policy-scan-"));
const READ = `const fs=require("fs"),p=process.argv[1];const all=fs.statSync(p).isDirectory()?fs.readdirSync(p).map(f=>p+"/"+f):[p];for(const f of all)fs.readFileSync(f,"utf8")`;

try {
  writeRecording();
  writePages();
  for (const [name, source] of [
    ["HAR, 50 MB", "site.har"],
    ["1000 pages", "pages"],
  ]) {
    const scan = [policy, "scan", source, "--policy", join(root, "policy/integritetspolicy.yaml")];
    const read = ["-e", READ, source];
    const times = Array.from({ length: RUNS }, () => [time(read, folder), time(scan, folder, [0, 1])]);
    const taken = median(times.map(([, each]) => each));
    const ratio = median(times.map(([reading, scanning]) => scanning / reading));
    const memory = peakMemory(scan, folder);
    console.log(`${name}: ${taken.toFixed(0)} ms, ${ratio.toFixed(1)} × reading it, ${memory.toFixed(0)} MB`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function writeRecording() {
  const headers = Array.from({ length: 18 }, (_, index) => ({
    name: `x-${index}`,
    value: "value ".repeat(index),
  }));
  const entries = [];
  for (let index = 0, size = 0; size < 50e6; index++) {
    const entry = JSON.stringify({
      pageref: "page_1",
      _resourceType: "script",
      request: {
        method: "GET",
        url: `https://cdn${index % 40}.example.com/${index}?t=1`,
        headers,
        cookies: [],
      },
      response: {
        status: 200,
        headers: [...headers, { name: "Set-Cookie", value: `c${index % 50}=1; Max-Age=60` }],
        cookies: [],
        content: { mimeType: "text/javascript", text: 'f("\\n");\n'.repeat((index * 97) % 3000) },
        redirectURL: "",
      },
      startedDateTime: "2026-11-22T10:00:00.000Z",
    });
    entries.push(entry);
    size += entry.length;
  }
  const pages = '[{"id":"page_1","title":"https://www.example.se/"}]';
  writeFileSync(
    join(folder, "site.har"),
    `{"log":{"version":"1.2","pages":${pages},"entries":[${entries.join(",\n")}]}}`,
  );
}

function writePages() {
  mkdirSync(join(folder, "pages"));
  const page = readFileSync(join(root, "templates/page.html.hbs"), "utf8");
  const text = "<p>Vi sparar uppgifterna så länge de behövs.</p>\n".repeat(400);
  for (let index = 0; index < 1000; index++)
    writeFileSync(
      join(folder, `pages/${index}.html`),
      `${page}<script src="https://cdn${index % 30}.example.com/x.js"></script>${text}`,
    );
}
