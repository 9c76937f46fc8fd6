import type { RuleClass } from "./rule-class.js";
import type { Text } from "./text.js";
import type { Trace } from "./trace.js";

/** `error` fails a run; `warning` fails it only above `--max-warnings`; `note`, which only a scan makes, never does. */
export type Severity = "error" | "warning" | "note";

/** A place in a file. Line and column start at 1; columns count UTF-16 code units, without a byte order mark. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From the first character to just after the last one. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A replacement of the characters from offset `start` up to, not including, offset `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A mechanical correction that is certain to be right. */
export interface Fix {
  readonly description: Text;
  readonly edits: readonly Edit[];
}

/** Why and until when (inclusive, `YYYY-MM-DD`) a finding is accepted. */
export interface Waived {
  readonly until: string;
  readonly reason: string;
}

/** Another place that needs the same correction. */
export interface Related {
  readonly range: Range;
  readonly path: string;
  /** The id that is found there, as the message would have quoted it. */
  readonly name: string;
}

/** What every stage reports: a syntax error, a schema violation or a lint finding. */
export interface Diagnostic {
  readonly file: string;
  readonly range: Range;
  readonly severity: Severity;
  /** What the rule rests on: law, guidance, the notice's own promise, or the tool's practice. */
  readonly class: RuleClass;
  /** The rule's id; `yaml-syntax` and `schema` for what comes before the rules. */
  readonly rule: string;
  readonly message: Text;
  /** JSON Pointer (RFC 6901) to the value concerned; empty for the whole document. */
  readonly path: string;
  /** Articles and statutes the finding rests on, such as `GDPR art. 13.1 c`. */
  readonly legal: readonly string[];
  /** Where the rule is described, relative to the package. */
  readonly url: string;
  readonly fix?: Fix;
  /** What was probably meant by the id, key or word in the range; a person must judge. Never quoted. */
  readonly suggestion?: string;
  readonly waived?: Waived;
  /** True if the finding is a missing fact that the law requires. */
  readonly gap?: true;
  /** The other places of a finding that is repeated. */
  readonly related?: readonly Related[];
  /** What a scan saw that the finding rests on. */
  readonly seen?: readonly Trace[];
}

/** Where an installed package describes a rule. `policy explain` shows all there is on it. */
export function documentationUrl(rule: string): string {
  return `docs/rules/README.md#${rule}`;
}

/** A diagnostic with the address of its rule's page; an error about the whole file where nothing else is given. */
export function newDiagnostic(given: Given): Diagnostic {
  const { rule } = given;
  return { severity: "error", class: "practice", path: "", legal: [], ...given, url: documentationUrl(rule) };
}

type Usual = "severity" | "class" | "path" | "legal";
type Given = Omit<Diagnostic, Usual | "url"> & Partial<Pick<Diagnostic, Usual>>;
