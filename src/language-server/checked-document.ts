import type { Diagnostic } from "../model/diagnostic.js";
import type { Source } from "../model/source.js";
import type { Lang, Text } from "../model/text.js";
import type { RulePage } from "./links.js";

/** One version of a document, read and checked: what every answer to the editor is made from. */
export interface CheckedDocument {
  readonly uri: string;
  /** The editor's number of this version. An edit carries it, so that it is not made in a later text. */
  readonly version: number;
  /** 1 where the editor's text begins with a byte order mark, which our positions leave out; else 0. */
  readonly mark: 0 | 1;
  /** Undefined while the syntax is broken, since positions are then unknown. */
  readonly source: Source | undefined;
  /** In the order of the file; waived ones are left out, as `policy lint` leaves them out. */
  readonly findings: readonly Diagnostic[];
  /** Why the document could not be checked at all, such as settings that cannot be used. */
  readonly problem: Text | undefined;
  readonly lang: Lang;
  /** Where the editor finds the page of a rule, if it can open one. */
  readonly rulePage: RulePage;
}
