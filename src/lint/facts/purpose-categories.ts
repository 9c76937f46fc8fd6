import type { Category, Policy, Purpose } from "../../model/policy.generated.js";
import { listed } from "./entries.js";

/** The ids of a purpose's categories that match. What is undecided or not declared is left out. */
export function categoriesThat(
  matches: (category: Category) => boolean,
  { categories }: Policy,
  purpose: Purpose,
): string[] {
  return (listed(purpose.categories) ?? []).filter((id) => {
    const category = categories[id];
    return category !== undefined && matches(category);
  });
}

/** Whether every category of the purpose is known, so that something can be said of what is not among them. */
export function categoriesAreKnown({ categories }: Policy, purpose: Purpose): boolean {
  return listed(purpose.categories)?.every((id) => categories[id] !== undefined) ?? false;
}
