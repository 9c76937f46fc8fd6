import type { Diagnostic } from "../model/diagnostic.js";
import { keys } from "../model/pointer.js";

/**
 * One finding for a gap that is repeated: the first, with the others as related places. Findings are the same when
 * their messages differ only in the id that they quote. Those that are waived, or that the tool can fix, are left as
 * they are, since a waiver and a fix each concern one line.
 */
export function groupRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const found of diagnostics) {
    const key = repeatKey(found);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  const merged = new Map<Diagnostic, Diagnostic>();
  const absorbed = new Set<Diagnostic>();
  for (const [first, ...others] of groups.values()) {
    if (!first || others.length === 0) continue;
    merged.set(first, {
      ...first,
      related: others.map((found) => ({ range: found.range, path: found.path, name: quotedId(found) ?? "" })),
    });
    for (const other of others) absorbed.add(other);
  }
  return diagnostics.filter((found) => !absorbed.has(found)).map((found) => merged.get(found) ?? found);
}

function repeatKey(found: Diagnostic): string | undefined {
  if (found.waived || found.fix || found.suggestion !== undefined) return undefined;
  const id = quotedId(found);
  if (id === undefined && found.rule !== "waiver-too-long") return undefined;
  const message = id === undefined ? found.message.sv : found.message.sv.replaceAll(`”${id}”`, "”…”");
  return JSON.stringify([found.file, found.rule, found.severity, keys(found.path)[0], message]);
}

// The id of the entry that the finding is in, if the message quotes it.
function quotedId({ path, message }: Diagnostic): string | undefined {
  const [, id] = keys(path);
  return id !== undefined && message.sv.includes(`”${id}”`) ? id : undefined;
}
