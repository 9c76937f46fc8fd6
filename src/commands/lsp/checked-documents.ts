import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckedDocument } from "../../language-server/checked-document.js";
import type { RulePage } from "../../language-server/links.js";
import { isPolicy, type Scope } from "../../language-server/scope.js";
import type { Lang } from "../../model/text.js";
import type { Folders, Located } from "./folders.js";
import type { Host } from "./host.js";

const MARK = "\uFEFF";

/** The last check of each document. Questions about one version of a text are answered from one check. */
export class CheckedDocuments {
  readonly #last = new Map<string, { version: number; checked: Promise<CheckedDocument | undefined> }>();
  readonly #scopes = new Map<string, Promise<Scope>>();
  readonly #host: Host;
  readonly #folders: Folders;
  readonly #reportBroken: (rule: string) => void;
  lang: Lang;
  rulePage: RulePage = () => undefined;

  constructor(host: Host, folders: Folders, reportBroken: (rule: string) => void) {
    this.#host = host;
    this.#folders = folders;
    this.#reportBroken = reportBroken;
    this.lang = host.languageFor(undefined);
  }

  /** The current document; undefined if it is not a policy. */
  of(document: TextDocument): Promise<CheckedDocument | undefined> {
    const { uri, version } = document;
    const last = this.#last.get(uri);
    if (last?.version === version) return last.checked;
    const checked = this.#read(document);
    this.#last.set(uri, { version, checked });
    return checked;
  }

  forget(uri: string): void {
    this.#last.delete(uri);
    this.#scopes.delete(uri);
  }

  /** The settings have changed: nothing that was cached is valid. */
  forgetAll(): void {
    this.#last.clear();
    this.#scopes.clear();
  }

  // What is typed does not change where a document is.
  #scopeOf(uri: string, located: Located): Promise<Scope> {
    const scope = this.#scopes.get(uri) ?? this.#host.scope(located);
    this.#scopes.set(uri, scope);
    return scope;
  }

  async #read(document: TextDocument): Promise<CheckedDocument | undefined> {
    // The document changes in place as the user types, so everything is read from it before the first await.
    const { uri, version, languageId } = document;
    const text = document.getText();
    const located = this.#folders.locate(uri);
    const path = located.path ?? fileNameOf(uri);
    const scope = await this.#scopeOf(uri, located);
    if (!isPolicy({ path, languageId, text, scope })) return undefined;
    const { broken, ...outcome } = await this.#host.check(located, path, text);
    for (const rule of broken) this.#reportBroken(rule);
    const mark = text.startsWith(MARK) ? 1 : 0;
    return { uri, version, mark, lang: this.lang, rulePage: this.rulePage, ...outcome };
  }
}

function fileNameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf("/") + 1);
}
