import type { Source } from "../../src/model/source.js";
import { parse } from "../../src/parse/parse.js";
import { applyEdits } from "../../src/revise/apply-edits.js";

/** What is read of a policy. */
export function read(text: string): Source {
  const { source, diagnostics } = parse("policy.yaml", new TextEncoder().encode(text));
  if (!source) throw new Error(`${JSON.stringify(diagnostics[0]?.message)}\n${text}`);
  return source;
}

/** The text after the edits. */
export const done = (source: Source, ...edits: Parameters<typeof applyEdits>[1]) =>
  applyEdits(source.text, edits).text;
