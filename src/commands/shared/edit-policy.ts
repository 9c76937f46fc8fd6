import { Failure } from "../../model/failure.js";
import { partMeaningOf } from "../../model/meaning.js";
import { child, keys, parent, valueAt } from "../../model/pointer.js";
import type { Source } from "../../model/source.js";
import { visible } from "../../model/visible.js";
import { parse } from "../../parse/parse.js";
import { applyEdits } from "../../revise/apply-edits.js";
import type { Puttable } from "../../revise/put/format.js";
import { append, put } from "../../revise/put/put.js";

/** One change of a policy's data: a value at a path, or an item last in a list, which is made if it is not there. */
export type DataEdit =
  | { readonly put: string; readonly value: Puttable; readonly after?: string }
  | { readonly append: string; readonly value: Puttable; readonly after?: string };

/**
 * The policy with the edits made in its text, one after the other; everything else as it was to the character.
 * @throws Failure if the text cannot be edited so that it comes to mean exactly that, with what to write by hand
 */
export function editPolicy(source: Source, edits: readonly DataEdit[]): Source {
  let current = source;
  for (const edit of edits) {
    const next = edited(current, edit);
    if (!next) throw new Failure(byHand(source.file, edits));
    current = next;
  }
  return current;
}

function edited(source: Source, edit: DataEdit): Source | undefined {
  const text = attempt(source, edit);
  const next = text === undefined ? undefined : parse(source.file, new TextEncoder().encode(text)).source;
  return next && partMeaningOf(next.data) === partMeaningOf(wanted(source.data, edit)) ? next : undefined;
}

function attempt(source: Source, edit: DataEdit): string | undefined {
  try {
    const made =
      "put" in edit
        ? put(source, edit.put, edit.value, edit.after)
        : source.places.has(edit.append)
          ? append(source, edit.append, edit.value)
          : put(source, edit.append, [edit.value], edit.after);
    return applyEdits(source.text, [made]).text;
  } catch (error) {
    // What `put` says of a place that it cannot write at; the person is told what to write instead.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** The data as they are to be. */
function wanted(data: unknown, edit: DataEdit): unknown {
  const copy: unknown = structuredClone(data);
  const path = "put" in edit ? edit.put : edit.append;
  const map = valueAt(copy, keys(parent(path) ?? "")) as Record<string, unknown>;
  const key = keys(path).at(-1) as string;
  if ("put" in edit) map[key] = edit.value;
  else map[key] = [...((map[key] as unknown[] | undefined) ?? []), edit.value];
  return copy;
}

function byHand(file: string, edits: readonly DataEdit[]) {
  const lines = edits.map((edit) => {
    const path = "put" in edit ? edit.put : child(edit.append, "-");
    return `  ${keys(path).join(".")}: ${JSON.stringify(edit.value)}`;
  });
  return {
    sv: `${visible(file)} är skriven så att verktyget inte säkert kan ändra i den. Ingenting har skrivits. Skriv in detta för hand:\n${visible(lines.join("\n")).replaceAll("\\u{a}", "\n")}`,
    en: `${visible(file)} is written so that the tool cannot safely change it. Nothing has been written. Write this by hand:\n${visible(lines.join("\n")).replaceAll("\\u{a}", "\n")}`,
  };
}
