// With the installed package on Node 24: how long an editor waits for findings after a change: `policy lsp` over its streams, on our own policy and on one of
// 5,000 lines with a mistake in it. The pause that waits for the next key is part of it, and is told.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { installed } from "./installed.mjs";
import { median } from "./measure.mjs";

const CHANGES = Number(process.env.BENCH_RUNS ?? 21);
const LINES = 5000;
const PAUSE = 150;
const root = fileURLToPath(new URL("../", import.meta.url));
const own = readFileSync(join(root, "policy/integritetspolicy.yaml"), "utf8");

const folder = mkdtempSync(join(tmpdir(), "policy-editor-"));
const { policy, node24 } = installed(folder);
const server = spawn(node24, [policy, "lsp", "--today", "2026-11-22"], {
  stdio: ["pipe", "pipe", "inherit"],
});
const connection = createMessageConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
connection.listen();
await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
await connection.sendNotification("initialized", {});
await measure("our own policy", own);
await measure(`${LINES} lines`, large());
await connection.sendRequest("shutdown");
await connection.sendNotification("exit");
rmSync(folder, { recursive: true, force: true });

async function measure(name, text) {
  const uri = `file:///${encodeURIComponent(name)}/policy.yaml`;
  const send = (method, params) => connection.sendNotification(`textDocument/${method}`, params);
  let published = next(uri, 1);
  await send("didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
  await published;
  const times = [];
  let count = 0;
  for (let version = 2; version < CHANGES + 5; version++) {
    published = next(uri, version);
    const start = performance.now();
    const at = { line: text.slice(0, text.indexOf("title: ")).split("\n").length - 1, character: 7 };
    await send("didChange", {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: "x" }],
    });
    count = (await published).length;
    if (version >= 5) times.push(performance.now() - start);
  }
  console.log(
    `change -> findings, ${name}: median ${median(times).toFixed(0)} ms of ${CHANGES}, ${PAUSE} of them the pause; ${count} findings`,
  );
}

function next(uri, version) {
  return new Promise((resolve) => {
    const listening = connection.onNotification("textDocument/publishDiagnostics", (params) => {
      if (params.uri !== uri || params.version !== version) return;
      listening.dispose();
      resolve(params.diagnostics);
    });
  });
}

/** Our own policy, with more and more purposes, the last of which names a group of people that there is not. */
function large() {
  const start = own.indexOf("purposes:\n", own.indexOf("\npurposes:")) + "purposes:\n".length;
  const end = own.lastIndexOf("\n\n", own.indexOf("\nrecipients:"));
  const block = own.slice(start, end);
  const copies = [];
  for (let lines = own.split("\n").length, copy = 0; lines < LINES; lines += block.split("\n").length + 1) {
    copies.push(block.replace(/^ {2}([a-z-]+):$/gm, `  $1-${copy++}:`));
  }
  const text = `${own.slice(0, end)}\n${copies.join("\n")}${own.slice(end)}`;
  const last = text.lastIndexOf("dataSubjects: [");
  return text.slice(0, last) + text.slice(last).replace("dataSubjects: [", "dataSubjects: [nobody, ");
}
