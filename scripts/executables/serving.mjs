import { spawn } from "node:child_process";
import { openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const PATIENCE_MS = 60_000;

/** Whether the preview serves the page of the policy in the folder. */
export async function showsPreview([command, ...first], folder, env) {
  const printed = join(folder, `preview-${first.length}.txt`);
  const out = openSync(printed, "w");
  const server = spawn(command, [...first, "preview", "policy.yaml", "--today", "2026-11-22"], {
    cwd: folder,
    env,
    // Wine is a script that starts another program: a group of its own can be ended whole.
    detached: true,
    // Pipes do not work under Wine.
    stdio: ["ignore", out, out],
  });
  try {
    const url = await found(() => /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(readFileSync(printed, "utf8"))?.[0]);
    const page = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return page.status === 200 && (await page.text()).includes("<html");
  } finally {
    process.kill(-server.pid);
  }
}

/** Whether the language server answers an editor that asks what it can do. */
export async function answersEditor(executable) {
  const server = spawn(executable, ["lsp"], { stdio: ["pipe", "pipe", "inherit"] });
  try {
    const params = { processId: null, rootUri: null, capabilities: {} };
    const text = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    let answer = "";
    server.stdout.on("data", (bytes) => {
      answer += bytes;
    });
    await found(() => (answer.includes('"hoverProvider"') ? true : undefined));
    return true;
  } finally {
    server.kill();
  }
}

async function found(look) {
  for (let waited = 0; waited < PATIENCE_MS; waited += 200) {
    const value = look();
    if (value !== undefined) return value;
    await wait(200);
  }
  throw new Error("No answer");
}
