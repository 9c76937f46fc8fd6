import type { Policy, Purpose } from "../model/policy.generated.js";
import { boundTo } from "./bound.js";
import { collectionPointsFor } from "./collection-points.js";
import { decisionsFor, recipientsFor, transfersFor } from "./disclosure.js";
import { rightsFor } from "./rights.js";
import { filter, used, usedOrUnbound } from "./select.js";

/** The ids of the groups of people that a part of the notice can be made for: those that a purpose concerns. */
export function audiencesOf(policy: Policy): string[] {
  const concerned = new Set(Object.values(policy.purposes).flatMap(({ dataSubjects }) => dataSubjects));
  return Object.keys(policy.dataSubjects).filter((id) => concerned.has(id));
}

/**
 * The part of the policy that concerns one group of people, itself a policy: complete for them under Articles 13 and
 * 14. What is not tied to any purpose, or tied to one that leaves it open, may concern them and stays.
 * @throws Error if no purpose concerns the group; `audiencesOf` says which there are.
 */
export function policyFor(audience: string, policy: Policy): Policy {
  const group = policy.dataSubjects[audience];
  const concerns = ({ dataSubjects }: Purpose) => dataSubjects.includes(audience);
  const theirs = filter(policy.purposes, (_, purpose) => concerns(purpose));
  if (!group || Object.keys(theirs).length === 0) throw new Error(`No purpose concerns ${audience}`);
  const purposes = mapped(theirs, (purpose) => ({ ...purpose, dataSubjects: [audience] }));
  const collectionPoints = collectionPointsFor(purposes, policy);
  const bound = boundTo(purposes, policy);
  const recipients = recipientsFor(purposes, bound);
  const categories = usedOrUnbound("categories", purposes, policy);
  // The history of changes and the notice's scope concern everyone: they are in the whole notice.
  const { history: _, scope: __, ...rest } = bound;
  const part: Policy = {
    ...rest,
    title: `${policy.title}: ${group.name}`,
    dataSubjects: { [audience]: group },
    categories: Object.keys(categories).length > 0 ? categories : policy.categories,
    sources: usedOrUnbound("sources", purposes, policy, used("sources", collectionPoints)),
    ...(policy.collectionPoints ? { collectionPoints } : {}),
    purposes,
    recipients,
    transfers: transfersFor(recipients, policy),
    automatedDecisions: decisionsFor(purposes, policy),
  };
  return { ...part, rights: rightsFor(part) };
}

function mapped<A, B>(map: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(map).map(([id, value]) => [id, change(value)]));
}
