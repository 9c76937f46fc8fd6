import type { Policy, Purpose } from "../../model/policy.generated.js";
import { capitalised } from "../casing.js";
import type { Words } from "../lexicon.js";
import { type Markdown, text } from "../markdown.js";
import { DATA_SUBJECT } from "./shared.js";

/** The purpose's categories in a row, the first with a capital. Null where the policy leaves them open. */
export function categoriesIn({ categories }: Purpose, policy: Policy, words: Words): Markdown | null {
  if (!Array.isArray(categories)) return null;
  return inRow(
    categories.map((id) => words.inText(policy.categories[id]?.name ?? id)),
    words.list,
  );
}

/** The purpose's recipients in a row. */
export function recipientsIn({ recipients }: Purpose, policy: Policy, words: Words): Markdown | null {
  if (!Array.isArray(recipients) || recipients.length === 0) return null;
  return inRow(
    recipients.map((id) => recipientInText(id, policy, words)),
    words.list,
  );
}

/** A recipient within a sentence. The name of a category is a common noun; any other is a name. */
export function recipientInText(id: string, { recipients }: Policy, words: Words): string {
  const { name, kind } = recipients[id] ?? { name: id };
  return kind === "category" ? words.inText(name) : name;
}

/** Whether all that is used comes from the person: the law then asks for no categories (Art. 14(1)(d)). */
export function onlyFromPerson({ sources }: Purpose): boolean {
  return Array.isArray(sources) && sources.length > 0 && sources.every((id) => id === DATA_SUBJECT);
}

function inRow(names: readonly string[], list: Words["list"]): Markdown {
  const [first = "", ...rest] = names;
  return list([capitalised(first), ...rest].map(text)) as Markdown;
}
