import type { Diagnostic } from "../../model/diagnostic.js";
import type { Policy } from "../../model/policy.generated.js";
import type { Source } from "../../model/source.js";
import type { Text } from "../../model/text.js";

/** A valid policy to be exported. */
export interface ExportInput {
  readonly file: string;
  readonly source: Source;
  readonly policy: Policy;
  readonly diagnostics: readonly Diagnostic[];
}

/** The result: a text, or bytes for a binary format; and remarks on it. */
export interface Exported {
  readonly text: string;
  readonly bytes?: Uint8Array;
  /** What the format asks for and the policy does not say, and the like. */
  readonly notes: readonly Text[];
}
