import type { Source } from "../../model/source.js";
import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import { entryLines } from "../../revise/put/format.js";
import type { DraftEntry } from "../../scan/draft.js";
import { type DataEdit, editPolicy } from "../shared/edit-policy.js";

/** The entries as a piece of a policy, with comments. */
export function draftText(entries: readonly DraftEntry[]): string {
  const groups = [...new Set(entries.map(({ group }) => group))];
  const lines = groups.flatMap((group) => [
    `${group}:`,
    ...entries
      .filter((each) => each.group === group)
      .flatMap(({ id, value, comment }) => [`# ${visible(comment)}`, ...entryLines(id, value, "  ")])
      .map((line) => `  ${line}`),
  ]);
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/**
 * Adds the entries to the policy, each last in its group, and changes no other character.
 * @throws Failure if the file cannot be edited safely
 */
export function withDraft(source: Source, entries: readonly DraftEntry[]): Source {
  let current = source;
  for (const { group, id, value, comment } of entries) {
    const there = (current.data as Readonly<Record<string, unknown>>)[group];
    const edit: DataEdit =
      typeof there === "object" && there !== null
        ? { put: `/${group}/${id}`, value, comment: visible(comment) }
        : { put: `/${group}`, value: { [id]: value }, after: AFTER[group], comment: visible(comment) };
    current = editPolicy(current, [edit]);
  }
  return current;
}

/** The key after which a missing group is inserted. */
const AFTER: Readonly<Record<DraftEntry["group"], string>> = {
  recipients: "purposes",
  transfers: "recipients",
  cookies: "sources",
};

/** What was written, in a sentence. */
export function draftWritten(entries: readonly DraftEntry[], file: string): Text {
  const count = (group: DraftEntry["group"]) => entries.filter((each) => each.group === group).length;
  const name = visible(file);
  const [recipients, transfers, cookies] = [count("recipients"), count("transfers"), count("cookies")];
  return {
    sv: `Skrev in i ${name}: mottagare ${recipients}, överföringar ${transfers}, kakor ${cookies}. Fyll i det som står som undecided i kommentarerna, och kör policy lint.`,
    en: `Wrote into ${name}: recipients ${recipients}, transfers ${transfers}, cookies ${cookies}. Fill in what the comments say is undecided, and run policy lint.`,
  };
}
