import { basesOf } from "../../model/bases.js";
import type { Policy, Purpose } from "../../model/policy.generated.js";
import { fileDestination, maybe, sectionLink, text } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { BASES, sectionId } from "./purposes.js";
import { authorityOf } from "./rights.js";
import { camelFlags, contactOf, type Facts, quickContactOf } from "./shared.js";
import { retentionInShort } from "./summary-retention.js";

const DECIDED = BASES.filter((basis) => basis !== "undecided");

const RIGHTS = ["access", "rectification", "erasure", "objection", "withdrawal"] as const;

/**
 * The first layer: the whole notice in short, each point with a link to its section. As WP260 rev.01 (35–36) has it:
 * who, why, the rights, and what could surprise the reader.
 */
export function summary({ policy, words, part }: Facts): SectionPlan {
  const { controller, dataProtectionOfficer: dpo } = policy;
  const purposes = Object.entries(policy.purposes);
  const contact = quickContactOf(controller, words);
  const officer = typeof dpo === "object" ? { contact: contactOf(dpo, words) } : null;
  return {
    id: "summary",
    level: 2,
    template: "summary",
    from: ["/controller", "/dataProtectionOfficer", "/purposes", "/rights", "/supervisoryAuthority"],
    view: {
      audience: part ? { name: text(part.audience), whole: fileDestination(part.wholeFile) } : null,
      controller: sectionLink(words.first(controller.name), "controller"),
      joint: (policy.jointControllers ?? []).length > 0,
      purposes: purposes.map(([id, { name }]) => sectionLink(name, sectionId(id))),
      bases: basesInUse(purposes.map(([, purpose]) => purpose)),
      someBasisOpen: purposes.some(([, { legalBasis }]) => legalBasis === "undecided"),
      retention: retentionInShort(policy, words),
      rights: Object.fromEntries(RIGHTS.map((right) => [right, policy.rights[right] !== undefined])),
      notable: notable(policy),
      officer,
      contact,
      unreachable: !contact && !officer?.contact,
      complaint: policy.rights.complaint !== undefined,
      authority: maybe(authorityOf(policy, words).name),
    },
  };
}

/** The bases in use, each once, in the order of the law, and the mark that goes before it. */
function basesInUse(purposes: readonly Purpose[]) {
  const used = new Set<string>(purposes.flatMap(basesOf));
  const bases = DECIDED.filter((basis) => used.has(basis));
  return bases.map((basis, index) => {
    const last = index === bases.length - 1;
    return { basis: camelFlags(basis, DECIDED), comma: index > 0 && !last, and: index > 0 && last };
  });
}

// Null where there is nothing to be surprised by.
function notable({ categories, transfers, automatedDecisions }: Policy) {
  const facts = {
    special: Object.values(categories).some(({ special }) => special !== undefined),
    transfers: typeof transfers === "object",
    transfersOpen: transfers === "undecided",
    decisions: typeof automatedDecisions === "object",
    decisionsOpen: automatedDecisions === "undecided",
  };
  return Object.values(facts).includes(true) ? facts : null;
}
