import type { PlaceAt } from "../../language-server/complete.js";
import type { Explanation } from "../../language-server/hover.js";
import type { Scope } from "../../language-server/scope.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Source } from "../../model/source.js";
import type { Lang, Text } from "../../model/text.js";
import type { Located } from "./folders.js";

/** What the server needs from the rest of the tool. It is a separate bundle, so that other commands need not load it. */
export interface Host {
  readonly version: string;
  /** The language of messages, for an editor that says it has this locale. */
  languageFor(locale: string | undefined): Lang;
  /** Whether a document is among the files that `policy lint` without arguments takes. */
  scope(document: Located): Promise<Scope>;
  /** One document, checked as `policy lint` does, by the settings nearest to it, with today's date. */
  check(document: Located, name: string, text: string): Promise<Outcome>;
  explain(rule: string): Explanation | undefined;
  /** The documentation of a rule, as Markdown. */
  page(rule: string, lang: Lang): string | undefined;
  /** The file of the installed package that describes the rules, as an address; undefined if there is none. */
  readonly rules: string | undefined;
  /** How `policy` is typed in a terminal beside the editor. */
  readonly command: string;
  /** What the schema allows at a path. */
  readonly placeAt: PlaceAt;
}

/** The result of one check. */
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
