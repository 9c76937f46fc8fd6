import type { Document, ParsedNode } from "yaml";
import { Composer, isMap, isScalar } from "yaml";
import type { Comment, Place } from "../model/source.js";
import { lineStarts } from "../model/source.js";
import { mergeConflict } from "./causes/conflict.js";
import { diffMarks } from "./causes/diff-marks.js";
import { findCauses } from "./causes/find-causes.js";
import { readAsText } from "./causes/read-as-text.js";
import { silentMistakes } from "./causes/silent.js";
import { readData } from "./data.js";
import { choose } from "./errors/choose.js";
import { EMPTY_FILE, NOT_A_MAPPING, UNREADABLE } from "./messages.js";
import { nodeSpan } from "./node-span.js";
import type { Problem } from "./problem.js";
import { type Tokens, tokenize } from "./tokens.js";

// YAML 1.2 without features that make a value differ from what is seen. Duplicate keys are found in `data.ts`, since
// the parser's search is quadratic; its pretty errors would quote raw lines of the file.
const OPTIONS = {
  version: "1.2",
  schema: "core",
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  resolveKnownTags: false,
  merge: false,
} as const;

/** One YAML mapping, see `Source`, and what is wrong with it. */
export interface YamlMapping {
  readonly data: unknown;
  readonly places: ReadonlyMap<string, Place>;
  readonly plain: ReadonlyMap<string, string>;
  readonly comments: readonly Comment[];
  /** In the order of the file. If there are any, the rest is a guess, good only for telling where they are. */
  readonly problems: readonly Problem[];
}

/** Reads text as one YAML mapping; at most `limit` problems. */
export function readYaml(text: string, starts: readonly number[], limit: number): YamlMapping {
  try {
    const pasted = mergeConflict(text) ?? diffMarks(text);
    if (pasted) return { ...NOTHING, problems: [pasted] };
    const reading = readOnce(text, starts, limit);
    if (reading.problems.length === 0)
      return { ...reading, problems: mistaken(text, starts, reading.places) };
    const problems = findCauses(
      text,
      reading.problems,
      (other) => readOnce(other, lineStarts(other), limit).problems,
    );
    return { ...reading, problems };
  } catch {
    // No input is known to get here, but an exception in the library must not end the run.
    return { ...NOTHING, problems: [wholeFile(text, UNREADABLE)] };
  }
}

function mistaken(text: string, starts: readonly number[], places: YamlMapping["places"]): Problem[] {
  const silent = silentMistakes(text, starts, places);
  return silent.length > 0 ? silent : readAsText(text, places);
}

const NOTHING: YamlMapping = {
  data: undefined,
  places: new Map(),
  plain: new Map(),
  comments: [],
  problems: [],
};

function readOnce(text: string, starts: readonly number[], limit: number): YamlMapping {
  const tokens = tokenize(text);
  const document = tokens.tokens && compose(tokens.tokens);
  return read(text, starts, limit, tokens, document);
}

type Composed = Document.Parsed<ParsedNode, true>;

function compose(tokens: NonNullable<Tokens["tokens"]>): Composed | undefined {
  const [first] = new Composer(OPTIONS).compose(tokens);
  return first;
}

function read(
  text: string,
  starts: readonly number[],
  limit: number,
  { tokens, comments, problems: lexical, unreliableFrom }: Tokens,
  document: Composed | undefined,
): YamlMapping {
  const root = document?.contents;
  const found = root && isMap(root) ? readData(root, document.schema, text, starts) : { ...NOTHING };
  const problems = choose({
    text,
    starts,
    limit,
    lexical,
    unreliableFrom,
    complaints: document?.errors ?? [],
    content: found.problems,
  });
  if (tokens && problems.length === 0) problems.push(...wrongRoot(root, text));
  return { ...found, comments, problems };
}

function wrongRoot(root: ParsedNode | null | undefined, text: string): Problem[] {
  if (!root || (isScalar(root) && root.source === "")) return [wholeFile(text, EMPTY_FILE)];
  if (isMap(root)) return [];
  const [start, end] = nodeSpan(root, text);
  return [{ span: [start, start + text.slice(start, end).search(/$/m)], text: NOT_A_MAPPING }];
}

function wholeFile(text: string, message: Problem["text"]): Problem {
  return { span: [0, Math.min(1, text.length)], text: message, path: "" };
}
