import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixture } from "../../support.js";
import { PolicyEditor } from "./policy-editor.js";

const typo = fixture("clean.yaml").replace("[carrier, hosting]", "[carrier, hostng]");
const withoutMarks = typo.replace(/^schemaVersion:.*\n/m, "").replace(/^#.*\n/gm, "");

/** As the command, which the same files and settings are given to. */
describe("the files that the editor shows findings in", () => {
  let editor: PolicyEditor;
  beforeAll(async () => {
    editor = new PolicyEditor();
    await editor.start();
  });
  afterAll(() => editor.stop());

  /** Whether the server takes a text at a path for a policy: of others it has no outline. */
  async function isChecked(path: string, text: string): Promise<boolean> {
    await editor.show(path, text);
    const textDocument = { uri: editor.uri(path) };
    const outline = await editor.client.connection.sendRequest("textDocument/documentSymbol", {
      textDocument,
    });
    await editor.close(path);
    return Array.isArray(outline) && outline.length > 0;
  }

  it("leaves out versions that have been released, and hidden files", async () => {
    expect(await isChecked("policy/1.yaml", withoutMarks)).toBe(true);
    expect(await isChecked("policy/archive/1.yaml", typo)).toBe(false);
    expect(await isChecked("policy/.2.yaml", withoutMarks)).toBe(false);
    expect(await isChecked("policy/3.YAML", withoutMarks)).toBe(true);
  });

  it("leaves out what ignore and globs after ! name", async () => {
    editor.write(
      "policy.config.yaml",
      'files: ["notices/**/*.yaml", "!**/drafts/**"]\nignore: ["**/old-*"]\n',
    );
    for (const path of ["notices/4.yaml", "notices/drafts/5.yaml", "notices/old-6.yaml", "policy/7.yaml"])
      editor.write(path, withoutMarks);
    expect(await isChecked("notices/4.yaml", withoutMarks)).toBe(true);
    expect(await isChecked("notices/drafts/5.yaml", typo)).toBe(false);
    expect(await isChecked("notices/old-6.yaml", typo)).toBe(false);
    expect(await isChecked("policy/7.yaml", withoutMarks)).toBe(false);
    // A text that says that it is a policy is one, wherever it is.
    expect(await isChecked("policy/8.yaml", typo)).toBe(true);
  });

  it("answers at once when the settings have a glob that would take minutes", async () => {
    const glob = `policy/${"*a".repeat(15)}b.yaml`;
    editor.write("policy.config.yaml", `files: ["${glob}"]\nignore: ["${glob}"]\n`);
    editor.write(`policy/${"a".repeat(40)}.yaml`, typo);
    const started = Date.now();
    expect(await isChecked(`policy/${"a".repeat(40)}.yaml`, typo)).toBe(true);
    expect(Date.now() - started).toBeLessThan(5000);
  });

  it("goes by the settings nearest to the document", async () => {
    editor.write("policy.config.yaml", "rules: { review-due-soon: error }\n");
    editor.write("site/policy.config.yaml", "rules: { review-due-soon: off }\n");
    const soon = fixture("clean.yaml").replace("lastReviewed: 2026-11-22", "lastReviewed: 2025-12-01");
    expect(await editor.open("policy/9.yaml", soon)).toContainEqual(
      expect.objectContaining({ severity: 1, code: "review-due-soon" }),
    );
    expect(await editor.open("site/policy/10.yaml", soon)).toEqual([]);
  });
});
