import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  CodeAction,
  DocumentSymbol,
  Hover,
  Location,
  WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { main } from "../../../src/cli.js";
import { processIo } from "../../../src/io.js";
import { fixture } from "../../support.js";
import { PolicyEditor } from "./policy-editor.js";

const points = `collectionPoints:
  shop: { occasion: "🎁 när du handlar", sources: [data-subject], purposes: ["orders", 'bookkeeping'] }
`;
const text = fixture("clean.yaml") + points;
const crlf = (lines: string) => lines.replaceAll("\n", "\r\n");
const path = "policy/a.yaml";

describe("answers to an editor", () => {
  let editor: PolicyEditor;
  beforeAll(async () => {
    editor = new PolicyEditor();
    await editor.start();
    expect(await editor.open(path, text)).toEqual([]);
  });
  afterAll(() => editor.stop());

  const lineOf = (what: string) => text.slice(0, text.indexOf(what)).split("\n").length - 1;

  it.each([
    ["a recipient", "hosting]", "\n  hosting:", 3],
    ["a category", "order-details]", "\n  order-details:", 3],
    ["a group of people", "customer]", "\n  customer:", 3],
    ["a source", "address-register]", "\n  address-register:", 3],
    ["a purpose in quotes, behind an emoji", 'orders"', "\n  orders:", 3],
    ["a purpose in other quotes", "bookkeeping'", "\n  bookkeeping:", 3],
    ["a key, which explains itself", "  hosting:\n", "\n  hosting:", 3],
  ])("goes to the definition of %s", async (_, from, to, offset) => {
    const found = await editor.ask<Location>("definition", path, from, {}, offset);
    expect(found.range.start).toEqual({ line: lineOf(to) + 1, character: 2 });
    expect(editor.at(path, found.range)).toBe(to.trim().slice(0, -1));
  });

  it.each(["data-subject, address", "Exempelbutiken AB", "legalBasis", "# A complete"])(
    "knows no definition of %j",
    async (what) => expect(await editor.ask("definition", path, what)).toBeNull(),
  );

  it("counts a byte order mark as the editor does, on the first line", async () => {
    const file = "policy/mark.yaml";
    await editor.open(
      file,
      `\uFEFFcollectionPoints: { shop: { occasion: x, purposes: [orders] } }\n${fixture("clean.yaml")}`,
    );
    const found = await editor.ask<Location>("definition", file, "orders", {}, "orders".length);
    expect(editor.at(file, found.range)).toBe("orders");
  });

  it("finds every use of an id, and its key if asked", async () => {
    const ask = (includeDeclaration: boolean) =>
      editor.ask<Location[]>("references", path, "hosting]", { context: { includeDeclaration } });
    const uses = await ask(false);
    expect(uses.map(({ range }) => editor.at(path, range))).toEqual(["hosting", "hosting"]);
    expect(await ask(true)).toHaveLength(3);
    const purposes = await editor.ask<Location[]>("references", path, "orders:\n", {
      context: { includeDeclaration: true },
    });
    expect(purposes.map(({ range }) => editor.at(path, range))).toEqual(["orders", "orders"]);
  });

  it("tells the sections", async () => {
    const symbols = await editor.ask<DocumentSymbol[]>("documentSymbol", path, "title");
    expect(symbols.map(({ name }) => name)).toEqual(
      [...text.matchAll(/^([A-Za-z]+):/gm)].map((match) => match[1]),
    );
    const recipients = symbols.find(({ name }) => name === "recipients");
    expect(recipients?.children?.map(({ name, detail }) => [name, detail])).toEqual([
      ["carrier", "Exempelfrakt AB"],
      ["hosting", expect.stringMatching(/./)],
    ]);
    for (const { name, range, selectionRange } of symbols) {
      expect(editor.at(path, selectionRange)).toBe(name);
      // The protocol wants the name within the section.
      expect(editor.at(path, range).startsWith(name)).toBe(true);
    }
    expect(editor.at(path, recipients?.range as never)).toMatch(
      /^recipients:\n {2}carrier:.*\n {2}hosting:\n/s,
    );
  });

  it.each([
    ["LF", text],
    ["CRLF", crlf(text)],
    ["a byte order mark", `\uFEFF${text}`],
  ])("renames an id everywhere at once, with %s, and the policy stays clean", async (name, start) => {
    const file = `policy/rename-${name.replaceAll(" ", "-")}.yaml`;
    await editor.open(file, start);
    for (const [from, to] of [
      ["orders:", "book-orders"],
      ["hosting]", "cloud"],
      ["shop:", "web-shop"],
    ] as const) {
      const edit = await editor.ask<WorkspaceEdit>("rename", file, from, { newName: to });
      await editor.apply(file, edit);
      expect(await editor.findings(file)).toEqual([]);
    }
    const expected = start
      .replace("\n  orders:", "\n  book-orders:")
      .replace('"orders"', '"book-orders"')
      .replaceAll("hosting]", "cloud]")
      .replace("  hosting:", "  cloud:")
      .replace("  shop:", "  web-shop:");
    expect(editor.text(file)).toBe(expected);
  });

  it("offers an id to rename without its quotes", async () => {
    const offered = await editor.ask<{ range: never; placeholder: string }>(
      "prepareRename",
      path,
      '"orders"',
      {},
      3,
    );
    expect(editor.at(path, offered.range)).toBe("orders");
    expect(offered.placeholder).toBe("orders");
  });

  it.each([
    [
      "a name that is taken",
      "hosting]",
      "carrier",
      "”carrier” finns redan under ”recipients”. Välj ett annat kortnamn.",
    ],
    ["capitals", "hosting]", "Hosting", /^”Hosting” kan inte vara ett kortnamn\. Använd gemener/],
    ["a space", "hosting]", "it drift", /kan inte vara ett kortnamn/],
    ["an empty name", "hosting]", "", /kan inte vara ett kortnamn/],
    ["a long name", "hosting]", "a".repeat(61), /högst 60 tecken/],
    ["what YAML reads as something else", "hosting]", "null", /betyder redan något annat/],
    ["what leaves a question open", "hosting]", "undecided", /betyder redan något annat/],
    ["the person concerned as a name", "address-register]", "data-subject", /betyder redan något annat/],
    ["the person concerned", "data-subject, ", "customer", /är den registrerade själv/],
    ["what is no id", "Exempelfrakt", "x", /^Här står inget kortnamn/],
  ])("refuses to rename: %s", async (_, from, newName, why) => {
    await expect(editor.ask("rename", path, from, { newName })).rejects.toMatchObject({
      code: -32803,
      message: typeof why === "string" ? why : expect.stringMatching(why),
    });
  });

  it("refuses to rename what is explained nowhere", async () => {
    const file = "policy/unexplained.yaml";
    await editor.open(file, text.replace("hosting]", "hostng]"));
    await expect(editor.ask("rename", file, "hostng]", { newName: "x" })).rejects.toThrow(
      "”hostng” finns inte under ”recipients”. Rätta stavningen, eller lägg till det där, innan du byter namn.",
    );
  });

  it("does not guess in a broken file, and says so", async () => {
    const file = "policy/broken.yaml";
    await editor.open(file, text.replace("title:", "title"));
    expect(await editor.ask("definition", file, "hosting]")).toBeNull();
    expect(
      await editor.ask("references", file, "hosting]", { context: { includeDeclaration: true } }),
    ).toEqual([]);
    await expect(editor.ask("rename", file, "hosting]", { newName: "x" })).rejects.toThrow(
      /^Filen går inte att läsa: se felet på rad \d+\. Rätta det först/,
    );
  });

  it("explains a finding where it stands, and nothing elsewhere", async () => {
    const file = "policy/hover.yaml";
    await editor.open(file, text.replace("hosting]", "hostng]"));
    const { contents } = await editor.ask<Hover>("hover", file, "hostng");
    expect(contents).toMatchObject({ kind: "markdown" });
    const { value } = contents as { value: string };
    expect(value).toMatch(
      /^\*\*recipient-undocumented\*\*: En mottagare som används någonstans ska vara beskriven/,
    );
    expect(value).toContain("Grund: lag, GDPR art. 13.1 e, GDPR art. 14.1 e");
    expect(await editor.ask("hover", file, "# A complete")).toBeNull();
  });

  it("shows the form of a text and the sentence that it completes", async () => {
    const hovered = async (what: string) =>
      ((await editor.ask<Hover>("hover", path, what)).contents as { value: string }).value;
    expect(await hovered("säljer böcker")).toBe(
      "Skriv: ett verb och det som följer, som ”säljer böcker”.\n\nPå sidan: *… säljer böcker på nätet.*",
    );
    expect(await hovered("Bara den som behöver")).toBe("Skriv: en hel mening med stor bokstav och punkt.");
  });

  const actions = async (file: string, what: string, only?: string[]) => {
    const range = editor.rangeOf(file, what);
    const context = { diagnostics: [], ...(only ? { only } : {}) };
    return (await editor.client.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri: editor.uri(file) },
      range,
      context,
    })) as CodeAction[];
  };

  it.each([
    ["an id", "hosting]", "hostng]", "hosting"],
    ["a key", "  email:", "  emial:", "email"],
    ["a word in Swedish", "legalBasis: contract", "legalBasis: avtal", "contract"],
    ["an id in quotes", "hosting]", '"hostng"]', "hosting"],
  ])("offers what was meant: %s", async (_, right, wrong, meant) => {
    const file = `policy/meant-${meant}-${wrong.length}.yaml`;
    await editor.open(file, text.replace(right, wrong));
    const [action, ...others] = await actions(file, wrong);
    expect(others).toEqual([]);
    expect(action).toMatchObject({ title: `Ändra till ”${meant}”`, kind: "quickfix", isPreferred: false });
    await editor.apply(file, action?.edit as WorkspaceEdit);
    expect(await editor.findings(file)).toEqual([]);
  });

  it("has fixes for quick fixes only, and none elsewhere", async () => {
    const file = "policy/only.yaml";
    await editor.open(file, text.replace("hosting]", "hostng]"));
    expect(await actions(file, "hostng", ["quickfix"])).toHaveLength(1);
    expect(await actions(file, "hostng", ["source.organizeImports"])).toEqual([]);
    expect(await actions(file, "title")).toEqual([]);
  });

  it.each([
    ["LF", (lines: string) => lines],
    ["CRLF", crlf],
  ])("offers what policy lint --fix does, to the character (%s)", async (name, form) => {
    const outdated = form(
      text
        .replace("description: säljer", 'description: "följer 🎁 Datainspektionens råd och säljer')
        .replace("böcker på nätet", 'böcker på nätet"'),
    );
    const file = `policy/fix-${name}.yaml`;
    editor.write(file, outdated);
    const silent = { isTTY: false, write: () => {} };
    const io = { ...processIo(), env: {}, stdout: silent, stderr: silent };
    await main(["lint", "--fix", "--today", "2026-11-22", `${editor.folder}/${file}`], io);
    const fixed = new TextDecoder().decode(io.readFile(`${editor.folder}/${file}`, 1e6));
    expect(fixed).not.toBe(outdated);
    const [found] = await editor.open(file, outdated);
    const action = (await actions(file, "Datainspektionens")).find(({ isPreferred }) => isPreferred);
    expect(action?.diagnostics).toEqual([found]);
    await editor.apply(file, action?.edit as WorkspaceEdit);
    expect(editor.text(file)).toBe(fixed);
  });

  it("answers from the text as it stands, also before it has told what is found", async () => {
    const file = "policy/quick.yaml";
    await editor.open(file, text);
    await editor.edit(file, [{ range: editor.rangeOf(file, "hosting]"), newText: "\n      hosting]" }]);
    const found = await editor.ask<Location>("definition", file, "hosting]");
    expect(editor.at(file, found.range)).toBe("hosting");
    expect(found.range.start).toEqual(editor.position(file, "hosting:"));
  });
});

describe("an editor of fewer abilities", () => {
  it("gets edits without versions, in its language", async () => {
    const editor = new PolicyEditor();
    await editor.start("en-GB", {});
    await editor.open(path, text);
    const edit = await editor.ask<WorkspaceEdit>("rename", path, "hosting]", { newName: "cloud" });
    expect(edit.documentChanges).toBeUndefined();
    expect(edit.changes?.[editor.uri(path)]).toHaveLength(3);
    await expect(editor.ask("rename", path, "hosting]", { newName: "carrier" })).rejects.toThrow(
      'There already is "carrier" under "recipients". Choose another id.',
    );
    await editor.stop();
  });
});
