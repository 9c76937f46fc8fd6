import type { Policy } from "../model/policy.generated.js";

/** An id with the name of what it refers to; null for `data-subject`, which has no entry of its own. */
interface Reference {
  readonly id: string;
  readonly name: string | null;
}

type Named = Readonly<Record<string, { readonly name: string }>>;

/**
 * The policy with nothing left to look up: groups of ids are lists in which each item has its id, and a reference is
 * an id with a name. What the controller keeps for itself and the notice does not tell is left out.
 */
export function resolve({ $schema, schemaVersion, ...policy }: Policy): object {
  const { dataSubjects, categories, sources, purposes, recipients, transfers, automatedDecisions } = policy;
  const { log, ...review } = policy.review;
  return {
    ...policy,
    review,
    dataSubjects: listed(dataSubjects, same),
    categories: listed(categories, same),
    sources: listed(sources, same),
    collectionPoints: listed(policy.collectionPoints, (point) => ({
      ...point,
      sources: references(point.sources, sources),
      purposes: references(point.purposes, purposes),
    })),
    purposes: listed(purposes, (purpose) => ({
      ...purpose,
      legitimateInterest: published(purpose.legitimateInterest),
      dataSubjects: references(purpose.dataSubjects, dataSubjects),
      categories: references(purpose.categories, categories),
      sources: references(purpose.sources, sources),
      recipients: references(purpose.recipients, recipients),
    })),
    recipients: listed(recipients, ({ agreement, ...recipient }) => recipient),
    transfers: listed(transfers, (transfer) => ({
      ...transfer,
      recipients: references(transfer.recipients, recipients),
    })),
    automatedDecisions: listed(automatedDecisions, (decision) => ({
      ...decision,
      purpose: decision.purpose === undefined ? undefined : reference(decision.purpose, purposes),
    })),
  };
}

function same<T>(value: T): T {
  return value;
}

// `none` and `undecided` stay the words they are.
function listed<T extends object>(
  group: string | undefined | Readonly<Record<string, T>>,
  change: (item: T) => object,
): string | undefined | object[] {
  if (typeof group !== "object") return group;
  return Object.entries(group).map(([id, item]) => ({ id, ...change(item) }));
}

function references(ids: string | undefined | readonly string[], named: Named) {
  return typeof ids === "object" ? ids.map((id) => reference(id, named)) : ids;
}

function reference(id: string, named: Named): Reference {
  return { id, name: (Object.hasOwn(named, id) ? named[id]?.name : undefined) ?? null };
}

// When an interest was last weighed is for the controller's own records.
function published(interest: Policy["purposes"][string]["legitimateInterest"]) {
  if (!interest) return undefined;
  const { assessed, assessmentCycle, ...told } = interest;
  return told;
}
