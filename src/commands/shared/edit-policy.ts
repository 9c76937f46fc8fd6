import type { Edit } from "../../model/diagnostic.js";
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
  | {
      readonly put: string;
      readonly value: Puttable;
      readonly after?: string;
      /** A comment above the entry, or above the first entry of a map that is put. */
      readonly comment?: string;
    }
  | { readonly append: string; readonly value: Puttable; readonly after?: string };

/**
 * Makes the edits in the policy's text, one after the other, and changes no other character.
 * @throws Failure if the edited text would not mean exactly that; the message says what to write by hand
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
    const { comment } = { comment: undefined, ...edit };
    return applyEdits(source.text, [comment === undefined ? made : withComment(source, made, edit, comment)])
      .text;
  } catch (error) {
    // `put` cannot write at this place; the message says what to write by hand.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** The edit with a comment above the key that it adds, where that key begins a line. */
function withComment(source: Source, made: Edit, edit: DataEdit, comment: string): Edit {
  const path = keys("put" in edit ? edit.put : edit.append);
  const value: unknown = edit.value;
  const isMapOfEntries = path.length === 1 && typeof value === "object" && value !== null;
  const key = isMapOfEntries ? Object.keys(value)[0] : path.at(-1);
  const startsLine = /(?:^|[\r\n])$/.test(source.text.slice(0, made.start));
  const at = new RegExp(`(?:${startsLine ? "^|" : ""}[\\r\\n])( *)(?=${key}:)`).exec(made.text);
  if (!at) return made;
  const indent = at[1] as string;
  const before = at.index + at[0].length;
  const lineBreak = /\r\n|\n|\r/.exec(source.text)?.[0] ?? "\n";
  return {
    ...made,
    text: `${made.text.slice(0, before)}# ${comment}${lineBreak}${indent}${made.text.slice(before)}`,
  };
}

/** The data that the edit should result in. */
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
