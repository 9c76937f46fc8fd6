import type { Explanation } from "../../language-server/hover.js";
import type { Scope } from "../../language-server/scope.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Source } from "../../model/source.js";
import type { Lang, Text } from "../../model/text.js";
import type { Located } from "./folders.js";

/** What the server asks of the rest of the tool. It is bundled by itself, so that other commands need not load it. */
export interface Host {
  readonly version: string;
  /** The language of messages, for an editor that says it has this locale. */
  languageFor(locale: string | undefined): Lang;
  /** Whether a document is among the files that `policy lint` without arguments takes. */
  scope(document: Located): Promise<Scope>;
  /** One document, checked as `policy lint` does, by the settings nearest to it, on the day it is. */
  check(document: Located, name: string, text: string): Promise<Outcome>;
  explain(rule: string): Explanation | undefined;
}

/** What came of one check. */
export interface Outcome {
  readonly source: Source | undefined;
  readonly findings: readonly Diagnostic[];
  /** The rules that broke: the tool's own failures. */
  readonly broken: readonly string[];
  /** Why nothing was checked, such as settings that cannot be used. */
  readonly problem: Text | undefined;
}

/** The streams to the editor and from it. */
export interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}
