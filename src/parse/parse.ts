import type { Diagnostic } from "../model/diagnostic.js";
import { lineStarts, type Source } from "../model/source.js";
import { forbiddenCharacters } from "./characters.js";
import { decode } from "./decode.js";
import { tooLarge } from "./messages.js";
import { type Located, type Problem, toDiagnostic } from "./problem.js";
import { readYaml } from "./read-yaml.js";

/** The largest file that is read. */
export const MAX_BYTES = 512 * 1024;

// More than can be taken in at once; the rest often goes away with the first.
const MAX_PROBLEMS = 20;

export interface ParseResult {
  /** Undefined if anything is wrong: what is half read would give false findings later. */
  readonly source: Source | undefined;
  /** The decoded text, also where there is no source, so that a finding can be shown in it. */
  readonly text: string | undefined;
  /** In the order of the file, at most twenty. All are errors. */
  readonly diagnostics: Diagnostic[];
}

/** Reads the bytes of a policy. `file` is its name in messages. Never throws, whatever the bytes. */
export function parse(file: string, bytes: Uint8Array): ParseResult {
  if (bytes.length > MAX_BYTES) {
    const problem = { span: [0, 0], text: tooLarge(bytes.length, MAX_BYTES) } as const;
    return { ...rejected({ file, ...NO_TEXT }, [problem]), text: undefined };
  }
  const { text, problem } = decode(bytes);
  const located = { file, ...NO_TEXT, text, lineStarts: lineStarts(text) };
  const unfit = problem ? [problem] : forbiddenCharacters(text, MAX_PROBLEMS);
  if (unfit.length > 0) return rejected(located, unfit);

  const { problems, ...reading } = readYaml(text, located.lineStarts, MAX_PROBLEMS);
  const source = { ...located, ...reading };
  return problems.length > 0 ? rejected(source, problems) : { source, text, diagnostics: [] };
}

const NO_TEXT: Omit<Located, "file"> = { text: "", lineStarts: [0], places: new Map() };

function rejected(located: Located, problems: readonly Problem[]): ParseResult {
  const diagnostics = problems.map((problem) => toDiagnostic(located, problem));
  return { source: undefined, text: located.text, diagnostics };
}
