import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { program } from "../../built-command.js";
import { fixture } from "../../support.js";
import { PolicyEditor } from "./policy-editor.js";

const clean = fixture("clean.yaml");
const typo = clean.replace("[carrier, hosting]", "[carrier, hostng]");

async function started(
  args?: readonly string[],
  env?: NodeJS.ProcessEnv,
  locale = "sv",
): Promise<PolicyEditor> {
  const editor = new PolicyEditor(args, env);
  await editor.start(locale);
  return editor;
}

describe("the language server's life", () => {
  it("ends with 0 after shutdown and exit", async () => {
    const { client } = await started();
    await client.connection.sendRequest("shutdown");
    await client.connection.sendNotification("exit");
    expect(await client.exited).toBe(0);
    expect(client.stderr).toBe("");
  });

  it("ends with 1 at exit without shutdown", async () => {
    const { client } = await started();
    await client.connection.sendNotification("exit");
    expect(await client.exited).toBe(1);
    expect(client.stderr).toBe("");
  });

  it("ends when its input does", async () => {
    const { client } = await started();
    client.input.end();
    expect(await client.exited).toBe(1);
    expect(client.stderr).toBe("");
  });

  it("takes --stdio, as many editors write", async () => {
    const editor = await started(["--stdio", "--today", "2026-11-22"]);
    expect(await editor.open("policy/a.yaml", clean)).toEqual([]);
    await editor.stop();
  });

  it("refuses what it does not know, and goes on", async () => {
    const editor = await started();
    const { connection } = editor.client;
    await expect(connection.sendRequest("policy/nonsense", {})).rejects.toMatchObject({ code: -32601 });
    await expect(connection.sendRequest("textDocument/hover", { wrong: true })).rejects.toMatchObject({
      message: expect.stringMatching(/^Verktyget gick sönder/),
    });
    const gone = { textDocument: { uri: "file:///gone.yaml" }, position: { line: 9, character: 9 } };
    expect(await connection.sendRequest("textDocument/definition", gone)).toBeNull();
    await connection.sendNotification("policy/nonsense", {});
    expect(await editor.open("policy/a.yaml", typo)).toHaveLength(1);
    await editor.stop();
  });

  it.each([
    ["broken JSON", "Content-Length: 9\r\n\r\n{broken!}"],
    ["no JSON-RPC", 'Content-Length: 12\r\n\r\n{"hej":"du"}'],
    ["a message of another version", 'Content-Length: 17\r\n\r\n{"jsonrpc":"1.0"}'],
  ])("survives %s", async (_, bytes) => {
    const editor = await started();
    editor.client.input.write(bytes);
    expect(await editor.open("policy/a.yaml", typo)).toHaveLength(1);
    await editor.stop();
  });

  it.each([
    ["positions outside the text", { line: 99_999, character: 7 }],
    ["positions past the end of a line", { line: 0, character: 99_999 }],
    ["positions before the text", { line: -1, character: -1 }],
  ])("survives %s", async (_, position) => {
    const editor = await started();
    await editor.open("policy/a.yaml", typo);
    const params = { textDocument: { uri: editor.uri("policy/a.yaml") }, position };
    for (const method of ["hover", "definition"]) {
      expect(await editor.client.connection.sendRequest(`textDocument/${method}`, params)).toBeNull();
    }
    expect(await editor.type("policy/a.yaml", "hostng", "hosting")).toEqual([]);
    await editor.stop();
  });

  it.each([
    ["the editor's, where nothing else is said", [], {}, "sv-SE", /^Mottagaren/],
    ["the editor's, before the locale", [], { LANG: "sv_SE.UTF-8" }, "en", /^The recipient/],
    ["POLICY_LANG before the editor's", [], { POLICY_LANG: "sv" }, "en", /^Mottagaren/],
    ["--lang before all", ["--lang", "en"], { POLICY_LANG: "sv" }, "sv", /^The recipient/],
  ] as const)("speaks a language: %s", async (_, args, env, locale, message) => {
    const editor = await started([...args, "--today", "2026-11-22"], env, locale);
    const [found] = await editor.open("policy/a.yaml", typo);
    expect(found?.message).toMatch(message);
    await editor.stop();
  });

  it("takes today from POLICY_TODAY", async () => {
    const editor = await started([], { POLICY_TODAY: "2030-01-01" });
    expect((await editor.open("policy/a.yaml", clean)).map(({ code }) => code)).toContain("review-overdue");
    await editor.stop();
  });

  it("asks to hear of changed settings, where the editor can tell", async () => {
    const editor = new PolicyEditor();
    const starting = editor.start("sv", { didChangeWatchedFiles: { dynamicRegistration: true } });
    const asked = new Promise<{ registrations: unknown[] }>((resolve) => {
      editor.client.connection.onRequest("client/registerCapability", resolve);
    });
    await starting;
    expect((await asked).registrations).toEqual([
      expect.objectContaining({
        method: "workspace/didChangeWatchedFiles",
        registerOptions: { watchers: [{ globPattern: "**/policy.config.yaml" }] },
      }),
    ]);
    await editor.stop();
  });

  it("follows the folders that are opened and closed", async () => {
    const editor = new PolicyEditor();
    await editor.start("sv", { workspaceFolders: true });
    // Whose folders lie above the one that is open is not known, so their settings do not count.
    editor.write("policy.config.yaml", "rules:\n  recipient-unused: error\n");
    const unused = clean.replaceAll("[carrier, hosting]", "[hosting]");
    const path = "inner/policy/a.yaml";
    expect((await editor.open(path, unused)).map(({ severity }) => severity)).toEqual([1]);
    const inner = { uri: editor.uri("inner"), name: "inner" };
    const change = (event: { added: object[]; removed: object[] }) =>
      editor.client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
    const severity = (number: number) =>
      editor.until(() => (editor.published.at(-1)?.diagnostics[0]?.severity === number ? true : undefined));
    await change({ added: [inner], removed: [] });
    await severity(2);
    await change({ added: [], removed: [inner] });
    await severity(1);
    await editor.stop();
  });

  it("says at once that a date does not exist, and not to the editor", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [program, "lsp", "--today", "2026-02-30"],
      {
        input: "",
        encoding: "utf8",
        env: { LANG: "sv_SE.UTF-8" },
      },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^--today: ”2026-02-30” är inte ett datum som finns/);
  });
});
