import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic, Position, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { program } from "../../built-command.js";
import { EditorClient } from "./client.js";

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: Diagnostic[];
}

/** An editor with `policy lsp` and an empty folder of its own. */
export class PolicyEditor {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "policy-editor-")));
  readonly client: EditorClient;
  readonly published: Published[] = [];
  readonly #documents = new Map<string, TextDocument>();
  readonly #waiting = new Set<() => void>();

  constructor(args: readonly string[] = ["--today", "2026-11-22"], env: NodeJS.ProcessEnv = {}) {
    this.client = new EditorClient([process.execPath, program, "lsp", ...args], {
      PATH: process.env.PATH,
      LANG: "en",
      ...env,
    });
    this.client.connection.onNotification("textDocument/publishDiagnostics", (params: Published) => {
      this.published.push(params);
      for (const wake of [...this.#waiting]) wake();
    });
  }

  start(locale = "sv", workspace: object = { workspaceEdit: { documentChanges: true } }): Promise<void> {
    return this.client.start(pathToFileURL(this.folder).href, { locale, workspace });
  }

  async stop(): Promise<void> {
    await this.client.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  uri(path: string): string {
    return pathToFileURL(`${this.folder}/${path}`).href;
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(`${this.folder}/${path}`), { recursive: true });
    writeFileSync(`${this.folder}/${path}`, text);
  }

  /** Opens a document, and gives what is found in it. */
  async open(path: string, text: string, languageId = "yaml"): Promise<Diagnostic[]> {
    await this.show(path, text, languageId);
    return this.findings(path);
  }

  /** Opens a document without waiting for findings. */
  async show(path: string, text: string, languageId = "yaml"): Promise<void> {
    const uri = this.uri(path);
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    const textDocument = { uri, languageId, version: 1, text };
    await this.client.connection.sendNotification("textDocument/didOpen", { textDocument });
  }

  /** Replaces the first occurrence of a text, as typing does, and gives what is found afterwards. */
  async type(path: string, before: string, after: string): Promise<Diagnostic[]> {
    const range = this.rangeOf(path, before);
    await this.edit(path, [{ range, newText: after }]);
    return this.findings(path);
  }

  async edit(path: string, edits: readonly TextEdit[]): Promise<void> {
    const document = this.#document(path);
    // From the end, so that an edit does not move those before it.
    const changes = [...edits]
      .sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
      .map(({ range, newText }) => ({ range, text: newText }));
    TextDocument.update(document, changes, document.version + 1);
    await this.client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: document.uri, version: document.version },
      contentChanges: changes,
    });
  }

  async close(path: string): Promise<void> {
    this.#documents.delete(this.uri(path));
    await this.client.connection.sendNotification("textDocument/didClose", {
      textDocument: { uri: this.uri(path) },
    });
  }

  /** Makes the edits that the server asks for, if they are for the text as it is. */
  async apply(path: string, { documentChanges }: WorkspaceEdit): Promise<void> {
    const document = this.#document(path);
    const [change, ...others] = documentChanges ?? [];
    if (others.length > 0 || !change || !("textDocument" in change)) throw new Error("Not one change");
    const { uri, version } = change.textDocument;
    if (uri !== document.uri || version !== document.version) throw new Error("Another text's change");
    await this.edit(path, change.edits as TextEdit[]);
  }

  /** What is found in the version that the editor has now. */
  async findings(path: string): Promise<Diagnostic[]> {
    const { uri, version } = this.#document(path);
    const published = await this.until(() =>
      this.published.findLast((each) => each.uri === uri && each.version === version),
    );
    return published.diagnostics;
  }

  /** Waits until something that is published makes it true. */
  until<T>(find: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const wake = () => {
        const found = find();
        if (found === undefined) return;
        this.#waiting.delete(wake);
        resolve(found);
      };
      this.#waiting.add(wake);
      wake();
    });
  }

  /** Asks about the place of a text: `offset` characters into its first occurrence. */
  ask<T>(method: string, path: string, what: string, more: object = {}, offset = 1): Promise<T> {
    const document = this.#document(path);
    const position = document.positionAt(this.#find(path, what) + offset);
    const params = { textDocument: { uri: document.uri }, position, ...more };
    return this.client.connection.sendRequest<T>(`textDocument/${method}`, params);
  }

  text(path: string): string {
    return this.#document(path).getText();
  }

  at(path: string, range: Range): string {
    return this.#document(path).getText(range);
  }

  position(path: string, what: string): Position {
    return this.#document(path).positionAt(this.#find(path, what));
  }

  rangeOf(path: string, what: string): Range {
    const document = this.#document(path);
    const start = this.#find(path, what);
    return { start: document.positionAt(start), end: document.positionAt(start + what.length) };
  }

  #find(path: string, what: string): number {
    const found = this.text(path).indexOf(what);
    if (found < 0) throw new Error(`Not in the document: ${what}`);
    return found;
  }

  #document(path: string): TextDocument {
    const document = this.#documents.get(this.uri(path));
    if (!document) throw new Error(`Not open: ${path}`);
    return document;
  }
}
