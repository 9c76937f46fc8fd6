import { BASES, type Basis } from "../../model/bases.js";
import type { Policy } from "../../model/policy.generated.js";
import type { Words } from "../lexicon.js";
import { fileDestination, type Markdown, maybe, sectionLink, text } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { basesInUse } from "./bases.js";
import { sectionId } from "./purpose.js";
import { authorityOf } from "./rights.js";
import { camelFlags, contactOf, type Facts, flags, quickContactOf } from "./shared.js";
import { retentionInShort } from "./summary-retention.js";
import { destinations } from "./transfers.js";

const RIGHTS = ["access", "rectification", "erasure", "withdrawal", "objection"] as const;

/**
 * The first layer: the whole notice in short, each point with a link to its section. As WP260 rev.01 (35–36) has it:
 * who, why, the rights, and what could surprise the reader.
 */
export function summary({ policy, words, part }: Facts): SectionPlan {
  const { controller, dataProtectionOfficer: dpo } = policy;
  const officer = typeof dpo === "object" ? contactOf(dpo, words) : null;
  const inUse = basesInUse(policy);
  const explicit = Object.values(policy.purposes).some(
    (each) => each.specialCategoryGround === "explicit-consent",
  );
  const consent = inUse.has("consent") || explicit;
  return {
    id: "summary",
    level: 2,
    template: "summary",
    from: ["/controller", "/dataProtectionOfficer", "/purposes", "/rights", "/supervisoryAuthority"],
    view: {
      audience: part ? { name: text(part.audience), whole: fileDestination(part.wholeFile) } : null,
      controller: sectionLink(words.first(controller.name), "controller"),
      joint: (policy.jointControllers ?? []).length > 0,
      purposes: purposesInRow(policy, words),
      bases: basesInRow(BASES.filter(inUse.has)),
      someBasisOpen: inUse.open,
      retention: retentionInShort(policy, words),
      rights: inRow(
        RIGHTS.filter((right) => policy.rights[right] !== undefined && (right !== "withdrawal" || consent)),
        (right) => flags(right, RIGHTS),
      ),
      directMarketing: inUse.directMarketing && policy.rights.objection !== undefined,
      notable: notable(policy),
      officer,
      contact: officer ? null : quickContactOf(controller, words),
      complaint: policy.rights.complaint !== undefined,
      authority: maybe(authorityOf(policy, words).name),
    },
  };
}

function purposesInRow({ purposes }: Policy, words: Words): Markdown {
  const links = Object.entries(purposes).map(([id, { name }], index) =>
    sectionLink(index === 0 ? name : words.inText(name), sectionId(id)),
  );
  return words.list(links) as Markdown;
}

/** Bases that a template words, with the mark that goes before each. */
export function basesInRow(bases: readonly Basis[]) {
  return inRow(bases, (basis) => ({ basis: camelFlags(basis, BASES) }));
}

/** Items that a template words, with the mark that goes before each. */
function inRow<T, V extends object>(items: readonly T[], view: (item: T) => V) {
  return items.map((item, index) => {
    const last = index === items.length - 1;
    return { ...view(item), first: index === 0, comma: index > 0 && !last, and: index > 0 && last };
  });
}

// Null where there is nothing to be surprised by.
function notable({ categories, transfers, automatedDecisions }: Policy) {
  const facts = {
    special: Object.values(categories).some(({ special }) => special !== undefined),
    decisions: typeof automatedDecisions === "object",
  };
  const to = typeof transfers === "object" ? destinations(Object.values(transfers)) : null;
  return to || facts.special || facts.decisions ? { ...facts, transfers: to } : null;
}
