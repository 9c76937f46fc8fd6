import type { Diagnostic } from "../../model/diagnostic.js";
import type { Language } from "../../model/edition.js";
import type { Source } from "../../model/source.js";
import type { Lang, Text } from "../../model/text.js";
import type { TracedSection } from "./place-findings.js";

/** The last page that could be built, and what it was made from. */
export interface GoodPage {
  readonly html: string;
  readonly sections: readonly TracedSection[];
  readonly source: Source;
  /** The page in the other languages it is made in. */
  readonly translations: ReadonlyMap<Language, Pick<GoodPage, "html" | "sections">>;
}

/** One policy while it is being edited. */
export interface PreviewedFile {
  readonly file: string;
  /** Undefined as long as none could be built. */
  readonly good: GoodPage | undefined;
  /** Whether the page is made from the current file. */
  readonly current: boolean;
  readonly findings: readonly Diagnostic[];
  /** Those of them that keep the page from being built. */
  readonly blocking: readonly Diagnostic[];
  /** Why the file could not be examined, or not fully. */
  readonly problems: readonly Text[];
}

/** What the preview shows apart from the policy. */
export interface PreviewContext {
  readonly lang: Lang;
  /** How this command was typed. */
  readonly command: string;
  /** Of the site: a browser that shows another one fetches the page again. */
  readonly version: string;
  /** The policies shown at the same time, this one among them. */
  readonly links: readonly { readonly path: string; readonly file: string }[];
}
