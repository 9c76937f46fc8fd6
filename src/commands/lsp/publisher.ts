import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toDiagnostics } from "../../language-server/diagnostics.js";
import type { CheckedDocuments } from "./checked-documents.js";

/** How long to wait for the next key. */
const PAUSE_MS = 150;

/** Sends findings to the editor: immediately when a document is opened, and shortly after the user stops typing. */
export class Publisher {
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  /** The documents that the editor has findings of, or has had. */
  readonly #published = new Set<string>();
  readonly #connection: Connection;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #checkedDocuments: CheckedDocuments;
  readonly #reportBroken: (error: unknown) => void;

  constructor(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    checkedDocuments: CheckedDocuments,
    reportBroken: (error: unknown) => void,
  ) {
    this.#connection = connection;
    this.#documents = documents;
    this.#checkedDocuments = checkedDocuments;
    this.#reportBroken = reportBroken;
  }

  opened(uri: string): void {
    this.#in(0, uri);
  }

  changed(uri: string): void {
    this.#in(PAUSE_MS, uri);
  }

  closed(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#checkedDocuments.forget(uri);
    if (this.#published.delete(uri)) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Checks everything again, with new settings. */
  refresh(): void {
    this.#checkedDocuments.forgetAll();
    for (const uri of this.#documents.keys()) this.opened(uri);
  }

  #in(delay: number, uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    const publish = () => {
      this.#waiting.delete(uri);
      this.#publish(uri).catch(this.#reportBroken);
    };
    this.#waiting.set(uri, setTimeout(publish, delay));
  }

  async #publish(uri: string): Promise<void> {
    const document = this.#documents.get(uri);
    if (!document) return;
    const { version } = document;
    const checked = await this.#checkedDocuments.of(document);
    // A later version is checked separately; findings of this one would be in the wrong places.
    if (this.#documents.get(uri)?.version !== version) return;
    if (checked) this.#published.add(uri);
    else if (!this.#published.delete(uri)) return;
    const diagnostics = checked ? toDiagnostics(checked) : [];
    await this.#connection.sendDiagnostics({ uri, version, diagnostics });
  }
}
