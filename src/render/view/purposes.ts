import type { Purpose } from "../../model/policy.generated.js";
import { retentionsOf } from "../../model/retentions.js";
import { capital, sectionLink } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { claimedBases } from "./bases.js";
import { onePurpose, sectionId } from "./purpose.js";
import { categoriesIn, onlyFromPerson } from "./purpose-data.js";
import { type Facts, isShort, retentionOf } from "./shared.js";
import { basesInRow } from "./summary.js";

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
      // With a single purpose, its card has everything.
      purposes: all.length > 1 ? all.map(([id, purpose]) => row(id, purpose, facts)) : [],
      gaps: all.some(([, purpose]) => hasGapInRow(purpose)),
    },
  };
  return [overview, ...all.map(([id, purpose]) => onePurpose(id, purpose, facts))];
}

function row(id: string, purpose: Purpose, { policy, words }: Facts) {
  const retentions = retentionsOf(purpose);
  // Several periods, or a long condition, are only in the card.
  const short =
    retentions.length === 1 ? retentions.find(({ criteria = "" }) => isShort(criteria)) : undefined;
  return {
    link: sectionLink(purpose.name, sectionId(id)),
    categories: categoriesIn(purpose, policy, words),
    ownData: !Array.isArray(purpose.categories) && onlyFromPerson(purpose),
    bases: basesInRow(claimedBases(purpose)),
    retention: short ? { for: short.for ? capital(short.for) : null, time: retentionOf(short, words) } : null,
    condition: short === undefined && retentions.length > 0,
  };
}

function hasGapInRow(purpose: Purpose): boolean {
  const data = Array.isArray(purpose.categories) || onlyFromPerson(purpose);
  return !data || claimedBases(purpose).length === 0 || retentionsOf(purpose).length === 0;
}
