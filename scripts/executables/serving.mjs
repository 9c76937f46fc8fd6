import { spawn } from "node:child_process";
import { openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const PATIENCE_MS = 60_000;

/** Whether the preview serves the page of the policy in the folder, and another after a save. */
export async function showsPreview([command, ...first], folder, env) {
  const args = [...first, "preview", "policy.yaml", "--today", "2026-11-22"];
  return running(command, args, folder, env, async (printed) => {
    const url = await found(() => /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(printed())?.[0]);
    const shows = (text) => async () =>
      (await (await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })).text()).includes(text) ||
      undefined;
    await found(shows("<html"));
    await found(shows(save(folder, "En ny rubrik, å och ”")));
    return true;
  });
}

/** Whether `build --watch` builds again after a save. */
export async function buildsWhileWatching([command, ...first], folder, env) {
  const args = [...first, "build", "policy.yaml", "--watch", "--out", "watched", "--today", "2026-11-22"];
  return running(command, args, folder, env, async (printed) => {
    await found(() => printed().includes("Ctrl-C") || undefined);
    const title = await save(folder, "Efter bygget");
    const page = join(folder, "watched/policy.html");
    await found(() => readFileSync(page, "utf8").includes(title) || undefined);
    return true;
  });
}

function save(folder, title) {
  const file = join(folder, "policy.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*$/m, `title: "${title}"`));
  return title;
}

async function running(command, args, folder, env, look) {
  const file = join(folder, `printed-${args.length}-${args.includes("preview")}.txt`);
  const out = openSync(file, "w");
  const child = spawn(command, args, {
    cwd: folder,
    env,
    // Wine is a script that starts another program: a group of its own can be ended whole.
    detached: true,
    // Pipes do not work under Wine.
    stdio: ["ignore", out, out],
  });
  try {
    return await look(() => readFileSync(file, "utf8"));
  } finally {
    process.kill(-child.pid);
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
    const value = await look();
    if (value !== undefined) return value;
    await wait(200);
  }
  throw new Error("No answer");
}
