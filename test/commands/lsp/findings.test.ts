import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixture } from "../../support.js";
import { PolicyEditor } from "./policy-editor.js";

const clean = fixture("clean.yaml");
const typo = clean.replace("[carrier, hosting]", "[carrier, hostng]");

describe("findings as the user types", () => {
  let editor: PolicyEditor;
  beforeAll(async () => {
    editor = new PolicyEditor();
    await editor.start();
  });
  afterAll(() => editor.stop());

  it("finds nothing in our own policy: what is waived is not shown", async () => {
    const own = readFileSync("policy/integritetspolicy.yaml", "utf8");
    expect(own).toContain("policy-waive");
    expect(await editor.open("policy/integritetspolicy.yaml", own)).toEqual([]);
  });

  it("shows a mistake at its place, and no longer when it is fixed", async () => {
    expect(await editor.open("policy/a.yaml", clean)).toEqual([]);
    const [found, ...others] = await editor.type("policy/a.yaml", "[carrier, hosting", "[carrier, hostng");
    expect(others).toEqual([]);
    expect(editor.at("policy/a.yaml", found?.range as never)).toBe("hostng");
    expect(found).toMatchObject({
      severity: 1,
      source: "policy",
      code: "recipient-undocumented",
      message: "Mottagaren ”hostng” är inte beskriven under ”recipients”. Menade du ”hosting”?",
    });
    expect(await editor.type("policy/a.yaml", "hostng", "hosting")).toEqual([]);
  });

  it("shows broken syntax, and what the schema says", async () => {
    await editor.open("policy/b.yaml", clean);
    const [syntax] = await editor.type("policy/b.yaml", "title:", "title");
    expect(syntax).toMatchObject({ severity: 1, code: "yaml-syntax" });
    const [schema] = await editor.type("policy/b.yaml", "title", "titel:");
    expect(schema).toMatchObject({ code: "schema", range: editor.rangeOf("policy/b.yaml", "titel") });
  });

  it("shows warnings as warnings, by the date given", async () => {
    const overdue = clean.replace("lastReviewed: 2026-11-22", "lastReviewed: 2025-12-01");
    expect(await editor.open("policy/c.yaml", overdue)).toContainEqual(
      expect.objectContaining({ severity: 2, code: "review-due-soon" }),
    );
  });

  it("counts columns as the editor does, behind characters of two units", async () => {
    const point = 'collectionPoints:\n  shop: { occasion: "🎁 👩‍👩‍👧 när du handlar", purposes: [ordres] }\n';
    const [found] = await editor.open("policy/emoji.yaml", `# 🇸🇪\n${clean}${point}`);
    expect(editor.at("policy/emoji.yaml", found?.range as never)).toBe("ordres");
  });

  it("points at the first line behind a byte order mark", async () => {
    const text = `\uFEFF${clean.slice(clean.indexOf("schemaVersion"))}`.replace(
      "schemaVersion: 1",
      "schemaVersion: 2",
    );
    const [found] = await editor.open("policy/mark.yaml", text);
    expect(editor.at("policy/mark.yaml", found?.range as never)).toBe("2");
  });

  it("takes Windows line breaks", async () => {
    const [found] = await editor.open("policy/crlf.yaml", typo.replaceAll("\n", "\r\n"));
    expect(editor.at("policy/crlf.yaml", found?.range as never)).toBe("hostng");
  });

  it("keeps two documents apart, and takes back what it said of one that is closed", async () => {
    await editor.open("policy/one.yaml", typo);
    expect(await editor.open("policy/two.yaml", clean)).toEqual([]);
    expect(await editor.findings("policy/one.yaml")).toHaveLength(1);
    await editor.close("policy/one.yaml");
    const last = await editor.until(() =>
      editor.published.findLast(
        ({ uri, version }) => uri === editor.uri("policy/one.yaml") && version === undefined,
      ),
    );
    expect(last.diagnostics).toEqual([]);
    expect(await editor.type("policy/two.yaml", "legalBasis: contract", "legalBasis: kontrakt")).toHaveLength(
      1,
    );
  });

  it("takes a policy of 5,000 lines", async () => {
    const purpose = clean.slice(clean.indexOf("  orders:\n"), clean.indexOf("  bookkeeping:\n"));
    const copies = Array.from({ length: 280 }, (_, n) => purpose.replace("orders:", `orders-${n}:`)).join("");
    const long = clean.replace("purposes:\n", `purposes:\n${copies}`).replace("hosting]", "hostng]");
    expect(long.split("\n").length).toBeGreaterThan(5000);
    const found = await editor.open("policy/long.yaml", long);
    const [unknown] = found.filter(({ code }) => code === "recipient-undocumented");
    expect(editor.at("policy/long.yaml", unknown?.range as never)).toBe("hostng");
    const fixed = await editor.type("policy/long.yaml", "hostng]", "hosting]");
    expect(fixed.filter(({ severity }) => severity === 1)).toEqual([]);
  });

  it("tells only of the last of many changes in a row", async () => {
    await editor.open("policy/fast.yaml", clean);
    for (const letter of "Nytt") {
      const end = { line: 3, character: 0 };
      await editor.edit("policy/fast.yaml", [{ range: { start: end, end }, newText: `# ${letter}\n` }]);
    }
    await editor.findings("policy/fast.yaml");
    const versions = editor.published.filter(({ uri }) => uri === editor.uri("policy/fast.yaml"));
    expect(versions.map(({ version }) => version)).toEqual([1, 5]);
  });

  it("has nothing to say of other YAML", async () => {
    const others = [
      ["docker-compose.yml", "services: {}\n"],
      ["policy.yaml", "apiVersion: v1\n"],
      [
        "policy/kyverno.yaml",
        "# yaml-language-server: $schema=https://example.org/kyverno.json\nkind: Policy\n",
      ],
      ["other/devfile.yaml", "schemaVersion: 2.2.0\n"],
      ["policy/notes.md", "hej", "markdown"],
    ] as const;
    for (const [path, text, languageId] of others) await editor.show(path, text, languageId);
    await editor.open("policy/last.yaml", typo);
    const uris = new Set(editor.published.map(({ uri }) => uri));
    expect(others.filter(([path]) => uris.has(editor.uri(path)))).toEqual([]);
  });

  it.each([
    ["anywhere/modeline.yaml", `# yaml-language-server: $schema=../schema/policy.schema.json\n${typo}`],
    ["anywhere/jetbrains.yml", `# $schema: ../schema/policy.schema.json\n${typo}`],
    ["anywhere/by-its-first-key.yaml", typo],
  ])("knows a policy in another folder: %s", async (path, text) => {
    expect(await editor.open(path, text)).toHaveLength(1);
  });

  it("uses the settings of the folder, and says what is wrong with them", async () => {
    const overdue = clean.replace("lastReviewed: 2026-11-22", "lastReviewed: 2025-12-01");
    editor.write("policy.config.yaml", "rules:\n  review-due-soon: error\n");
    const found = await editor.open("policy/settings.yaml", overdue);
    expect(found).toContainEqual(expect.objectContaining({ severity: 1, code: "review-due-soon" }));
    editor.write("policy.config.yaml", "rulez: {}\n");
    await editor.client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [] });
    const told = await editor.until(() =>
      editor.published.findLast(
        ({ uri, diagnostics }) =>
          uri === editor.uri("policy/settings.yaml") &&
          String(diagnostics[0]?.message).includes("policy.config.yaml"),
      ),
    );
    expect(told.diagnostics).toHaveLength(1);
    expect(told.diagnostics[0]?.message).toMatch(/^\S*policy\.config\.yaml:1:1: /);
    editor.write("policy.config.yaml", "{}\n");
  });
});
