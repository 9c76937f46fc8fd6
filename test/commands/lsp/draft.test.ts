import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "../../../src/cli.js";
import { processIo } from "../../../src/io.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { EditorClient } from "./client.js";

const packageJson = createRequire(import.meta.url).resolve("yaml-language-server/package.json");
const folder = temporaryFolder();
const file = `${folder}/policy/x.yaml`;
const uri = pathToFileURL(file).href;
const silent = { isTTY: false, write: () => {} };
let client: EditorClient;

beforeAll(async () => {
  const io = { ...processIo(), env: {}, stdout: silent, stderr: silent };
  const answers = ["--kind", "clinic", "--name", "Kullens klinik", "--email", "info@kullensklinik.se"];
  expect(await main(["init", "--yes", ...answers, "--out", file], io)).toBe(0);
  client = new EditorClient([
    process.execPath,
    join(dirname(packageJson), "bin/yaml-language-server"),
    "--stdio",
  ]);
  await client.start(pathToFileURL(folder).href);
}, 30_000);

afterAll(() => client.stop());

test("a draft finds its schema: keys are explained and nothing is complained of", async () => {
  const text = readFileSync(file, "utf8");
  const published = new Promise<{ diagnostics: unknown[] }>((done) => {
    client.connection.onNotification("textDocument/publishDiagnostics", done);
  });
  await client.open(uri, text);
  expect((await published).diagnostics).toEqual([]);
  const line = text.split("\n").indexOf("transfers: undecided");
  const hover = (await client.connection.sendRequest("textDocument/hover", {
    textDocument: { uri },
    position: { line, character: 2 },
  })) as { contents: { value: string } };
  expect(hover.contents.value).toContain("none om allt stannar inom EU/EES");
});
