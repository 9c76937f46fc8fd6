import { audiencesOf, policyFor } from "../../../audience/audience.js";
import { Failure } from "../../../model/failure.js";
import { nearest } from "../../../model/nearest.js";
import type { Policy } from "../../../model/policy.generated.js";
import { withSuggestion } from "../../../model/suggestion.js";
import { visible } from "../../../model/visible.js";
import type { Part } from "../../../render/view/shared.js";

/** The audience of a build: everyone, one of the policy's groups of people, or everyone and each of the groups. */
export interface Audiences {
  /** An id under `dataSubjects`. */
  readonly audience?: string | undefined;
  readonly audiences?: boolean | undefined;
}

/** A page to be made: the whole policy, or a part of it. */
export interface Page {
  /** The files' name without ending. */
  readonly name: string;
  readonly policy: Policy;
  readonly part?: Part;
}

/**
 * The pages that a policy in one language becomes; `name` is the whole's. `file` is for messages.
 * @throws Failure if the policy has no such group, or has no purpose that concerns it.
 */
export function partsOf(
  file: string,
  name: string,
  policy: Policy,
  { audience, audiences }: Audiences,
): Page[] {
  if (audience !== undefined && audiences) throw onlyOne;
  const page = (id: string): Page => ({
    name: `${name}.${id}`,
    policy: policyFor(id, policy),
    part: { audience: policy.dataSubjects[id]?.name ?? id, wholeFile: `${name}.html` },
  });
  if (audience === undefined) {
    return [{ name, policy }, ...(audiences ? audiencesOf(policy).map(page) : [])];
  }
  if (!audiencesOf(policy).includes(audience)) throw whyNot(file, audience, policy);
  return [page(audience)];
}

const onlyOne = new Failure({
  sv: "--audience bygger för en grupp, --audiences för alla. Skriv den ena av dem.",
  en: "--audience builds for one group, --audiences for all. Write one of them.",
});

function whyNot(file: string, audience: string, policy: Policy): Failure {
  const known = audiencesOf(policy);
  const list = known.join(", ");
  const [where, word] = [visible(file), visible(audience)];
  if (Object.hasOwn(policy.dataSubjects, audience)) {
    return new Failure({
      sv: `${where}: inget ändamål gäller ”${word}”. Lägg till gruppen under dataSubjects för ett ändamål, eller välj bland: ${list}.`,
      en: `${where}: no purpose concerns "${word}". Add the group under a purpose's dataSubjects, or choose among: ${list}.`,
    });
  }
  const near = nearest(audience, known);
  return new Failure(
    withSuggestion(
      {
        sv: `${where}: ”${word}” finns inte under dataSubjects.`,
        en: `${where}: there is no "${word}" under dataSubjects.`,
      },
      near,
      { always: { sv: `Välj bland: ${list}.`, en: `Choose among: ${list}.` } },
    ),
  );
}
