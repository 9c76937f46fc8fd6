import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EditorClient } from "./client.js";

const packageJson = createRequire(import.meta.url).resolve("yaml-language-server/package.json");
const uri = pathToFileURL(resolve("policy/integritetspolicy.yaml")).href;
const text = readFileSync("policy/integritetspolicy.yaml", "utf8");
let client: EditorClient;

beforeAll(async () => {
  client = new EditorClient([
    process.execPath,
    join(dirname(packageJson), "bin/yaml-language-server"),
    "--stdio",
  ]);
  await client.start(pathToFileURL(resolve(".")).href);
  await client.open(uri, text);
}, 30_000);

afterAll(() => client.stop());

/** The position of the first character of `what`, in the policy. */
function at(what: string, offset = 0): { line: number; character: number } {
  const before = text.slice(0, text.indexOf(what) + offset);
  return { line: before.split("\n").length - 1, character: before.length - before.lastIndexOf("\n") - 1 };
}

test("the modeline leads to the schema: hovering over a key explains it in Swedish", async () => {
  const hover = (await client.connection.sendRequest("textDocument/hover", {
    textDocument: { uri },
    position: at("  cycle: P1Y", 2),
  })) as { contents: { value: string } };
  expect(hover.contents.value).toContain("Hur ofta policyn ses över");
});

test("hovering over a key deep down explains it too", async () => {
  const hover = (await client.connection.sendRequest("textDocument/hover", {
    textDocument: { uri },
    position: at("    legalBasis: ", 4),
  })) as { contents: { value: string } };
  expect(hover.contents.value).toContain("grunderna i artikel 6");
});

test("completion offers the words that may be written", async () => {
  const position = at("    legalBasis: legitimate-interests", "    legalBasis: ".length);
  const result = (await client.connection.sendRequest("textDocument/completion", {
    textDocument: { uri },
    position,
  })) as {
    items: { label: string }[];
  };
  expect(result.items.map(({ label }) => label)).toEqual(
    expect.arrayContaining(["consent", "legal-obligation", "undecided"]),
  );
});

test("completion offers the keys that are missing", async () => {
  const position = at("  cycle: P1Y", 2);
  const result = (await client.connection.sendRequest("textDocument/completion", {
    textDocument: { uri },
    position,
  })) as {
    items: { label: string }[];
  };
  expect(result.items.map(({ label }) => label)).toContain("reviewedBy");
});

test("our own policy has no complaints from the editor", async () => {
  const published = new Promise<{ diagnostics: unknown[] }>((done) => {
    client.connection.onNotification(
      "textDocument/publishDiagnostics",
      (params: { uri: string; diagnostics: unknown[] }) => {
        if (params.uri === `${uri}.copy.yaml`) done(params);
      },
    );
  });
  await client.open(`${uri}.copy.yaml`, text);
  expect((await published).diagnostics).toEqual([]);
});
