import type { Diagnostic } from "../model/diagnostic.js";
import { lineStarts, type Source } from "../model/source.js";
import { forbiddenCharacters } from "./characters.js";
import { decode } from "./decode.js";
import { foreignFormat } from "./foreign-format.js";
import { tooLarge } from "./messages.js";
import { type Located, type Problem, toDiagnostic } from "./problem.js";
import { readYaml } from "./read-yaml.js";

/** The largest file that is read. */
export const MAX_BYTES = 512 * 1024;

// More errors are hard to read; the rest often disappear when the first ones are corrected.
const MAX_PROBLEMS = 20;

/** What was read, or at least one error. `text` is given where it could be decoded, so that a finding can be shown in it. */
export type ParseResult =
  | { readonly source: Source; readonly text: string; readonly diagnostics: readonly [] }
  | {
      /** What is half read would give false findings later. */
      readonly source: undefined;
      readonly text: string | undefined;
      /** In the order of the file, at most twenty. All are errors. */
      readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]];
    };

/** Reads the bytes of a policy. `file` is its name in messages. Never throws, whatever the bytes. */
export function parse(file: string, bytes: Uint8Array): ParseResult {
  if (bytes.length > MAX_BYTES) {
    const problem = { span: [0, 0], text: tooLarge(bytes.length, MAX_BYTES) } as const;
    return { ...rejected({ file, ...NO_TEXT }, [problem]), text: undefined };
  }
  const foreign = foreignFormat(bytes);
  if (foreign) return { ...rejected({ file, ...NO_TEXT }, [foreign]), text: undefined };
  const { text, problem } = decode(bytes);
  const located = { file, ...NO_TEXT, text, lineStarts: lineStarts(text) };
  const [unfit, ...moreUnfit] = problem ? [problem] : forbiddenCharacters(text, MAX_PROBLEMS);
  if (unfit) return rejected(located, [unfit, ...moreUnfit]);

  const { problems, ...reading } = readYaml(text, located.lineStarts, MAX_PROBLEMS);
  const source = { ...located, ...reading };
  // A cause can be before the place where it made the text unreadable.
  const [first, ...others] = [...problems].sort((a, b) => a.span[0] - b.span[0]);
  return first ? rejected(source, [first, ...others]) : { source, text, diagnostics: [] };
}

const NO_TEXT: Omit<Located, "file"> = { text: "", lineStarts: [0], places: new Map() };

function rejected(located: Located, [first, ...others]: readonly [Problem, ...Problem[]]) {
  const diagnostics = [
    toDiagnostic(located, first),
    ...others.map((problem) => toDiagnostic(located, problem)),
  ] as const;
  return { source: undefined, text: located.text, diagnostics };
}
