import { keys, valueAt } from "../../model/pointer.js";
import { entriesOf } from "../../model/references.js";
import type { Change } from "./change.js";

/**
 * The ids of the groups of people (`dataSubjects`) that a change concerns, in the policy's order: those of the purposes
 * that it is made in or that name what it is made in. Empty where it concerns everyone, or nobody can be told apart.
 */
export function concernedBy({ path }: Change, policy: unknown): string[] {
  const [group = "", id = ""] = keys(path);
  const subjects = new Set(
    entriesOf(valueAt(policy, ["purposes"])).flatMap(([purpose, entry]) =>
      isIn(group, id, purpose, entry) ? listOf(valueAt(entry, ["dataSubjects"])) : [],
    ),
  );
  return entriesOf(valueAt(policy, ["dataSubjects"]))
    .map(([subject]) => subject)
    .filter((subject) => subjects.has(subject));
}

/** Which key of a purpose names the entries of each group. */
const NAMED_IN: Readonly<Record<string, string>> = {
  recipients: "recipients",
  categories: "categories",
  sources: "sources",
  dataSubjects: "dataSubjects",
};

function isIn(group: string, id: string, purpose: string, entry: unknown): boolean {
  if (group === "purposes") return purpose === id;
  const key = NAMED_IN[group];
  return key !== undefined && listOf(valueAt(entry, [key])).includes(id);
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}
