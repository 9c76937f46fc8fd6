import type { Purpose } from "../../model/policy.generated.js";
import { sectionLink } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { basisOf, DECIDED } from "./bases.js";
import { onePurpose, sectionId } from "./purpose.js";
import { categoriesIn, onlyFromPerson } from "./purpose-data.js";
import { camelFlags, type Facts, isShort, retentionOf } from "./shared.js";

/** The chapter on purposes: a table of all, then a card for each. */
export function purposes(facts: Facts): SectionPlan[] {
  const { policy } = facts;
  const all = Object.entries(policy.purposes);
  const overview: SectionPlan = {
    id: "purposes",
    level: 2,
    template: "purposes",
    from: ["/purposes", "/promises"],
    view: {
      predefinedPurposes: policy.promises?.includes("predefined-purposes") ?? false,
      dataMinimisation: policy.promises?.includes("data-minimisation") ?? false,
      // Of one purpose the card tells all.
      purposes: all.length > 1 ? all.map(([id, purpose]) => row(id, purpose, facts)) : [],
      gaps: all.some(([, purpose]) => hasGapInRow(purpose)),
    },
  };
  return [overview, ...all.map(([id, purpose]) => onePurpose(id, purpose, facts))];
}

function row(id: string, purpose: Purpose, { policy, words }: Facts) {
  const { retention } = purpose;
  const basis = basisOf(purpose);
  const told = typeof retention === "object" ? retention : undefined;
  const long = told?.period === undefined && told?.criteria !== undefined && !isShort(told.criteria);
  return {
    link: sectionLink(purpose.name, sectionId(id)),
    categories: categoriesIn(purpose, policy, words),
    ownData: !Array.isArray(purpose.categories) && onlyFromPerson(purpose),
    basis: basis === "undecided" ? null : camelFlags(basis, DECIDED),
    retention: told && !long ? retentionOf(told, words) : null,
    // A long condition is told in the card alone.
    condition: long,
  };
}

function hasGapInRow(purpose: Purpose): boolean {
  const data = Array.isArray(purpose.categories) || onlyFromPerson(purpose);
  return !data || basisOf(purpose) === "undecided" || typeof purpose.retention !== "object";
}
