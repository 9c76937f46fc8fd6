import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Reading } from "../../language-server/reading.js";
import { isPolicy } from "../../language-server/scope.js";
import type { Lang } from "../../model/text.js";
import type { Folders } from "./folders.js";
import type { Desk } from "./host.js";

const MARK = "\uFEFF";

/** The last reading of each document. Questions about one version of a text are answered from one check. */
export class Readings {
  readonly #last = new Map<string, { version: number; reading: Promise<Reading | undefined> }>();
  readonly #desk: Desk;
  readonly #folders: Folders;
  readonly #tellBroken: (rule: string) => void;
  lang: Lang;

  constructor(desk: Desk, folders: Folders, tellBroken: (rule: string) => void) {
    this.#desk = desk;
    this.#folders = folders;
    this.#tellBroken = tellBroken;
    this.lang = desk.languageFor(undefined);
  }

  /** The document as it stands now; undefined if it is no policy. */
  of(document: TextDocument): Promise<Reading | undefined> {
    const { uri, version } = document;
    const last = this.#last.get(uri);
    if (last?.version === version) return last.reading;
    const reading = this.#read(document);
    this.#last.set(uri, { version, reading });
    return reading;
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }

  /** The settings are others: nothing that was read before holds. */
  forgetAll(): void {
    this.#last.clear();
  }

  async #read(document: TextDocument): Promise<Reading | undefined> {
    // The document is changed in place as the user types, so that all of it is taken before anything is waited for.
    const { uri, version, languageId } = document;
    const text = document.getText();
    const { folder, path } = this.#folders.locate(uri);
    if (!isPolicy({ path: path ?? nameOf(uri), languageId, text })) return undefined;
    const { broken, ...outcome } = await this.#desk.check(folder, path ?? nameOf(uri), text);
    for (const rule of broken) this.#tellBroken(rule);
    return { uri, version, mark: text.startsWith(MARK) ? 1 : 0, lang: this.lang, ...outcome };
  }
}

function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf("/") + 1);
}
