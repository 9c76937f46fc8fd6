import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CompletionItem, DocumentLink, Hover, Position } from "vscode-languageserver-protocol";
import { fixture } from "../../support.js";
import { PolicyEditor } from "./policy-editor.js";

const clean = fixture("clean.yaml");

describe("help while writing", () => {
  let editor: PolicyEditor;
  let count = 0;
  beforeAll(async () => {
    editor = new PolicyEditor();
    await editor.start();
  });
  afterAll(() => editor.stop());

  /** What is offered at the mark `|` in a text. */
  async function offered(text: string): Promise<CompletionItem[]> {
    const path = `policy/${count++}.yaml`;
    await editor.show(path, text.replace("|", ""));
    const before = text.slice(0, text.indexOf("|")).split("\n");
    const position: Position = { line: before.length - 1, character: (before.at(-1) as string).length };
    const items = await editor.client.connection.sendRequest<CompletionItem[] | null>(
      "textDocument/completion",
      { textDocument: { uri: editor.uri(path) }, position },
    );
    return items ?? [];
  }
  const labels = async (text: string) => (await offered(text)).map(({ label }) => label);
  const changed = (from: string, to: string) => {
    expect(clean).toContain(from);
    return clean.replace(from, to);
  };

  it("offers the keys of a place that are not there yet, with what they mean", async () => {
    const items = await offered(
      changed("    country: SE\n    purpose: leverera", "    we|\n    country: SE\n    purpose: leverera"),
    );
    const names = items.map(({ label }) => label);
    expect(names).toEqual(expect.arrayContaining(["website", "agreement", "noticeUrl"]));
    expect(names).not.toContain("country");
    expect(names).not.toContain("legalBasis");
    const website = items.find(({ label }) => label === "website");
    expect(website).toMatchObject({
      detail: "Webbplats",
      kind: 10,
      documentation: expect.stringMatching(/\S/),
    });
    expect(website?.textEdit).toMatchObject({ newText: "website: " });
    expect(items.find(({ label }) => label === "agreement")?.textEdit).toMatchObject({
      newText: "agreement:",
    });
  });

  it.each([
    ["at the top", "adop|\ntitle", "title", ["adopted", "cookies"], ["title", "purposes"]],
    ["in an item of a list", "  - version: x\n    not|\nhistory", "history", [], ["title"]],
    ["in braces", "controller: { name: x, e| }\nfoo", "controller:\n  name", ["email", "phone"], ["name"]],
  ])("offers keys %s", async (_, to, from, some, none) => {
    const found = await labels(changed(from, to));
    expect(found).toEqual(expect.arrayContaining(some));
    for (const each of none) expect(found).not.toContain(each);
  });

  it.each([
    [
      "a recipient in a list",
      "recipients: [carrier, hosting]",
      "recipients: [carrier, |]",
      ["carrier", "hosting"],
    ],
    [
      "a recipient on a line",
      "recipients: [carrier, hosting]",
      "recipients:\n      - |",
      ["carrier", "hosting"],
    ],
    [
      "a category",
      "categories: [contact-details, order-details]",
      "categories: [con|",
      ["contact-details", "order-details"],
    ],
    [
      "a source",
      "sources: [data-subject, address-register]",
      "sources: [|]",
      ["data-subject", "address-register"],
    ],
    ["a legal basis", "legalBasis: contract", "legalBasis: |", ["consent", "legal-obligation", "undecided"]],
    ["a role", "role: processor", "role: pro|", ["processor", "joint-controller"]],
    ["yes or no", "automated: true", "automated: |", ["true", "false"]],
    [
      "a word in braces",
      "    contract:\n      party: data-subject",
      "    contract: { party: | }\n    x:\n      y: z",
      ["data-subject"],
    ],
  ])("offers %s", async (_, from, to, some) => {
    expect(await labels(changed(from, to))).toEqual(expect.arrayContaining(some));
  });

  it("says what an id stands for", async () => {
    const items = await offered(changed("recipients: [carrier, hosting]", "recipients: [|]"));
    expect(items.find(({ label }) => label === "carrier")?.detail).toBe("Exempelfrakt AB");
  });

  it.each([
    ["in a comment", "# Kom|\nschemaVersion: 1\n"],
    ["in a quoted text", 'schemaVersion: 1\ntitle: "in|"\n'],
    ["after a value", "schemaVersion: 1\ntitle: x y |\n"],
    ["in other people's YAML", "# $schema: https://example.se/other.json\nti|\n"],
  ])("offers nothing %s", async (_, text) => expect(await labels(text)).toEqual([]));

  it("offers nothing in the tool's own settings", async () => {
    const path = "policy/policy.config.yaml";
    await editor.show(path, "schemaVersion: 1\nmax\n");
    const asked = { textDocument: { uri: editor.uri(path) }, position: { line: 1, character: 3 } };
    expect(await editor.client.connection.sendRequest("textDocument/completion", asked)).toBeNull();
    expect(editor.published.filter(({ uri }) => uri === editor.uri(path))).toEqual([]);
  });

  const hover = async (what: string, offset = 1) => {
    const path = "policy/hover.yaml";
    const found = await editor.ask<Hover | null>("hover", path, what, {}, offset);
    return found ? (found.contents as { value: string }).value : undefined;
  };

  it("explains keys, and shows what an id refers to", async () => {
    await editor.open("policy/hover.yaml", clean);
    expect(await hover("legalBasis: contract")).toMatch(/^\*\*legalBasis\*\*: Rättslig grund\n\n\S/);
    const id = await hover("hosting]");
    expect(id).toMatch(/^\*\*hosting\*\*: Mottagare\n\n- name: Exempeldrift AB\n- role: processor\n/);
    expect(id).toContain("Används på 2 ställen.");
    expect(await hover("  hosting:\n", 3)).toContain("Exempeldrift AB");
    expect(await hover("    purpose: leverera", 5)).toContain("På sidan");
  });

  it("leads from a finding and a waiver to the rule", async () => {
    const path = "policy/links.yaml";
    const text = changed(
      "dataProtectionOfficer: none",
      "# policy-waive dpo-undecided until 2027-03-31: vi utreder om vi behöver ett ombud\ndataProtectionOfficer: undecided",
    ).replace("role: controller", "role: undecided");
    const [finding] = await editor.open(path, text);
    expect(finding?.codeDescription?.href).toMatch(/^file:\/\/.*\/docs\/rules\/README\.md#[a-z-]+$/);
    const links = await editor.client.connection.sendRequest<DocumentLink[]>("textDocument/documentLink", {
      textDocument: { uri: editor.uri(path) },
    });
    expect(links.map(({ range }) => editor.at(path, range))).toEqual(["dpo-undecided"]);
    expect(links[0]?.target).toMatch(/README\.md#dpo-undecided$/);
  });

  it("tells an editor all there is on a rule", async () => {
    const page = await editor.client.connection.sendRequest<string>("policy/explain", {
      rule: "dpo-undecided",
    });
    expect(page).toMatch(/^# dpo-undecided\n\n\S[\s\S]*```yaml\n/);
    expect(await editor.client.connection.sendRequest("policy/explain", { rule: "x" })).toBeNull();
  });
});
