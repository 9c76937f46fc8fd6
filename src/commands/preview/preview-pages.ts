import { LANGUAGES, type Language, ORIGINAL } from "../../model/edition.js";
import type { PreviewedFile } from "../../render/preview/previewed-file.js";
import type { Session } from "../shared/session.js";
import type { ThemeOptions } from "../shared/theme/theme.js";
import { newPreviewed, refreshAll } from "./refresh.js";

/**
 * The policies of a preview. Each keeps its own address as long as the preview runs, so that an open browser does not
 * switch to another policy when files are added or removed. A removed one keeps its last good page, but nothing links
 * to it.
 */
export class PreviewPages {
  #previewed: readonly PreviewedFile[];
  #files: readonly string[];

  constructor(files: readonly string[]) {
    this.#previewed = files.map(newPreviewed);
    this.#files = files;
  }

  /** Adds new files, and renders all of them again. */
  async refresh(session: Session, files: readonly string[], theme: ThemeOptions): Promise<void> {
    const known = new Set(this.#previewed.map(({ file }) => file));
    const added = files.filter((file) => !known.has(file)).map(newPreviewed);
    this.#previewed = await refreshAll(session, [...this.#previewed, ...added], theme, pathOf);
    this.#files = files;
  }

  /**
   * The policy at an address such as `/` or `/2`, or in another language at `/en` or `/2.en`: where it is not published
   * in that language any more, in the one it is written in.
   */
  at(path: string): PreviewedFile | undefined {
    const addresses = LANGUAGES.map((language) => ({
      language,
      index: this.#previewed.findIndex((_, index) => pathOf(index, language) === path),
    }));
    const found = addresses.find(({ index }) => index >= 0);
    const previewed = found && this.#previewed[found.index];
    const translation = found && previewed?.good?.translations.get(found.language);
    return previewed?.good && translation
      ? { ...previewed, good: { ...previewed.good, ...translation } }
      : previewed;
  }

  /** The policies whose files exist. */
  get listed(): readonly PreviewedFile[] {
    return this.#previewed.filter(({ file }) => this.#files.includes(file));
  }

  /** Where each of them is. */
  get links(): readonly { readonly path: string; readonly file: string }[] {
    return this.#previewed.flatMap(({ file }, index) =>
      this.#files.includes(file) ? [{ path: pathOf(index), file }] : [],
    );
  }
}

function pathOf(index: number, language: Language = ORIGINAL): string {
  const parts = [...(index === 0 ? [] : [index + 1]), ...(language === ORIGINAL ? [] : [language])];
  return `/${parts.join(".")}`;
}
