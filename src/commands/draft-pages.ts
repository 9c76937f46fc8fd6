import type { Draft } from "../render/preview/preview.js";
import { newDraft, redraw } from "./drafts.js";
import type { HouseOptions } from "./house.js";
import type { Session } from "./session.js";

/**
 * The policies of a preview, each at an address of its own that it keeps as long as the preview lasts: a browser that
 * is open must not come to show another one when files come and go. One that is gone keeps its last good page, but
 * nothing links to it.
 */
export class DraftPages {
  #drafts: readonly Draft[];
  #files: readonly string[];

  constructor(files: readonly string[]) {
    this.#drafts = files.map(newDraft);
    this.#files = files;
  }

  /** Takes in files that are new, and draws all of them anew. */
  async refresh(session: Session, files: readonly string[], house: HouseOptions): Promise<void> {
    const known = new Set(this.#drafts.map(({ file }) => file));
    const added = files.filter((file) => !known.has(file)).map(newDraft);
    const drafts = await redraw(session, [...this.#drafts, ...added], house);
    this.#drafts = drafts;
    this.#files = files;
  }

  /** The policy at an address such as `/` or `/2`. */
  at(path: string): Draft | undefined {
    return this.#drafts.find((_, index) => pathOf(index) === path);
  }

  /** Those that there are files for. */
  get listed(): readonly Draft[] {
    return this.#drafts.filter(({ file }) => this.#files.includes(file));
  }

  /** Where each of them is. */
  get links(): readonly { readonly path: string; readonly file: string }[] {
    return this.#drafts.flatMap(({ file }, index) =>
      this.#files.includes(file) ? [{ path: pathOf(index), file }] : [],
    );
  }
}

function pathOf(index: number): string {
  return index === 0 ? "/" : `/${index + 1}`;
}
