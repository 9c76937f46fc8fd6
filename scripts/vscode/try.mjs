import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";

/**
 * Unpacks an extension and checks it: every file that the manifest names is there, every text has both languages, and
 * the server that it brings answers.
 *
 * @param {string} vsix the packed file
 * @param {string} folder where to unpack it
 */
export async function tryExtension(vsix, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(vsix)))) {
    if (name.endsWith("/")) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const extension = join(folder, "extension");
  assert.ok(existsSync(join(folder, "extension.vsixmanifest")), "no extension.vsixmanifest");
  await tryFolder(extension);
}

/** @param {string} extension the folder of an extension, unpacked */
export async function tryFolder(extension) {
  const manifest = readFileSync(join(extension, "package.json"), "utf8");
  const { main, contributes } = JSON.parse(manifest);
  const named = [main, ...contributes.snippets.map(({ path }) => path), "dist/server.mjs"];
  for (const file of named) assert.ok(existsSync(join(extension, file)), `no ${file}`);
  for (const file of ["package.nls.json", "package.nls.sv.json"]) {
    const texts = JSON.parse(readFileSync(join(extension, file), "utf8"));
    for (const [, key] of manifest.matchAll(/"%(\w+)%"/g)) assert.ok(texts[key], `no ${key} in ${file}`);
  }
  const { serverInfo, capabilities } = await askServer(join(extension, "dist/server.mjs"));
  assert.equal(serverInfo.name, "policy");
  assert.ok(capabilities.completionProvider && capabilities.hoverProvider && capabilities.codeActionProvider);
}

/** The answer to `initialize`. The server ends when its input does. */
async function askServer(file) {
  const server = spawn(process.execPath, [file, "lsp"], { stdio: ["pipe", "pipe", "inherit"] });
  const params = { processId: process.pid, rootUri: null, capabilities: {} };
  const message = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`);
  let said = "";
  server.stdout.setEncoding("utf8");
  try {
    for await (const part of server.stdout) {
      said += part;
      const [head, length] = /^Content-Length: (\d+)\r\n(?:.+\r\n)*\r\n/.exec(said) ?? [];
      if (head === undefined || Buffer.byteLength(said.slice(head.length)) < Number(length)) continue;
      return JSON.parse(said.slice(head.length)).result;
    }
    throw new Error(`The server ended without an answer: ${said}`);
  } finally {
    server.kill();
    await once(server, "exit");
  }
}
