import { isInEea } from "../model/legal/eea.js";
import type { Policy, Purpose, Recipient, Transfer } from "../model/policy.generated.js";
import { recipientsNamedBeside } from "./bound.js";
import { filter, type Group, usedOrUnbound } from "./select.js";

/** Who receives, or may receive, data for these purposes, and who is named by what is not tied to a purpose. */
export function recipientsFor(purposes: Group<Purpose>, policy: Policy): Group<Recipient> {
  return usedOrUnbound("recipients", purposes, policy, recipientsNamedBeside(policy));
}

/** The transfers to these recipients, and those that do not say to whom. */
export function transfersFor(recipients: Group<Recipient>, { transfers }: Policy): Policy["transfers"] {
  if (typeof transfers === "string") return transfers;
  const known = (transfer: Transfer) =>
    (transfer.recipients ?? []).filter((id) => Object.hasOwn(recipients, id));
  const theirs = filter(transfers, (_, each) => !each.recipients?.length || known(each).length > 0);
  if (Object.keys(theirs).length > 0) {
    return Object.fromEntries(
      Object.entries(theirs).map(([id, each]) => [
        id,
        each.recipients ? { ...each, recipients: known(each) } : each,
      ]),
    );
  }
  // The policy lists every transfer, and none is theirs; unless a recipient abroad shows that the list has a gap.
  const abroad = Object.values(recipients).some(({ country }) =>
    [country ?? []].flat().some((code) => !isInEea(code)),
  );
  return abroad ? "undecided" : "none";
}

/** The automated decisions for these purposes, and those that do not say for which. */
export function decisionsFor(
  purposes: Group<Purpose>,
  { automatedDecisions }: Policy,
): Policy["automatedDecisions"] {
  if (typeof automatedDecisions === "string") return automatedDecisions;
  const theirs = filter(
    automatedDecisions,
    (_, { purpose }) => purpose === undefined || Object.hasOwn(purposes, purpose),
  );
  return Object.keys(theirs).length > 0 ? theirs : "none";
}
