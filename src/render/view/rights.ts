import { IMY, IMY_PHONE_FROM_ABROAD } from "../../model/authorities.js";
import { restsOn } from "../../model/bases.js";
import { pointer } from "../../model/pointer.js";
import type { Contact, Policy, Rights } from "../../model/policy.generated.js";
import { authoritiesOf } from "../../model/supervision.js";
import type { Words } from "../lexicon.js";
import { emailLink, maybe, text } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { basesInUse, type InUse } from "./bases.js";
import { contactParts, type Facts } from "./shared.js";

/** The order in which rights are explained. Objection and complaint stand apart, as chapters of their own. */
const ORDER = [
  "information",
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "withdrawal",
  "automatedDecisions",
  "breachNotification",
  "damages",
] as const satisfies readonly (keyof Rights)[];

/** The chapter on rights, then objection (Art. 21(4): separately from other information) and complaint. */
export function rights(facts: Facts): SectionPlan[] {
  const { policy } = facts;
  const { request } = policy.rights;
  const sections: SectionPlan[] = [
    {
      id: "rights",
      level: 2,
      template: "rights",
      from: ["/rights"],
      view: {
        request: request
          ? {
              how: maybe(request.how),
              email: request.email ? emailLink(request.email) : null,
              answerWithin: request.answerWithin ? text(facts.words.duration(request.answerWithin)) : null,
              oneMonth: request.answerWithin === "P1M",
              free: request.free ?? false,
            }
          : null,
      },
    },
  ];
  const inUse = basesInUse(policy);
  for (const key of ORDER) {
    if (policy.rights[key]) sections.push(oneRight(key, 3, detailsOf(key, inUse, policy), policy));
  }
  const email = requestEmail(policy);
  if (policy.rights.objection) {
    sections.push(oneRight("objection", 2, { email, ...objectionTo(inUse, policy) }, policy));
  }
  if (policy.rights.complaint) {
    const authority = authorityOf(policy, facts.words);
    const contact = contactParts(authority, facts.words);
    const view = { email, authority: { name: text(authority.name ?? ""), contact } };
    sections.push(oneRight("complaint", 2, view, policy));
  }
  return sections;
}

// Only what can arise: what is undecided may rest on any basis.
function detailsOf(key: (typeof ORDER)[number], inUse: InUse, policy: Policy): object {
  const purposes = Object.values(policy.purposes);
  const explicit = purposes.some((each) => each.specialCategoryGround === "explicit-consent");
  const consent = inUse.has("consent") || inUse.open || explicit;
  if (key === "erasure") {
    const { legitimateInterests, publicTask, directMarketing } = objectionTo(inUse, policy);
    return {
      consent,
      children: purposes.some((each) => each.children !== undefined && restsOn(each, "consent")),
      directMarketing,
      objection: legitimateInterests || publicTask,
    };
  }
  if (key === "restriction") {
    const { legitimateInterests, publicTask } = objectionTo(inUse, policy);
    return { objection: legitimateInterests || publicTask };
  }
  if (key === "portability") {
    const contract = inUse.has("contract") || inUse.open;
    // Where nothing known gives the right, the law's own words do no harm.
    return consent || contract ? { consent, contract } : { consent: true, contract: true };
  }
  return {};
}

/** What can be objected to: what rests on these bases, and direct marketing where there is some. */
function objectionTo(inUse: InUse, policy: Policy) {
  const { directMarketing } = inUse;
  const legitimateInterests = inUse.has("legitimate-interests");
  const publicTask = inUse.has("public-task");
  if (legitimateInterests || publicTask) return { legitimateInterests, publicTask, directMarketing };
  // Nothing known gives the right, and what is undecided may.
  const general = inUse.open || !directMarketing;
  const authority = policy.controller.publicAuthority === true;
  return { legitimateInterests: general && !authority, publicTask: general, directMarketing };
}

function oneRight(
  key: Exclude<keyof Rights, "request" | "further">,
  level: 2 | 3,
  extra: object,
  policy: Policy,
): SectionPlan {
  const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const right = policy.rights[key];
  return {
    id: `rights-${name}`,
    level,
    template: `right-${name}`,
    from: [pointer("rights", key), ...(key === "complaint" ? ["/supervisoryAuthority"] : [])],
    view: { ...extra, right: { how: maybe(right?.how), note: maybe(right?.note) } },
  };
}

function requestEmail({ rights: { request }, controller }: Policy) {
  const address = request?.email ?? controller.email;
  return address ? emailLink(address) : null;
}

/** The supervisory authority, which may be named by a word. */
export function authorityOf(policy: Policy, words: Words): Contact {
  const [value = "imy"] = authoritiesOf(policy);
  if (value !== "imy") return value;
  const fromAbroad = words.countryInAddress(IMY.address.country) !== undefined;
  return { ...IMY, name: words.authority(value), ...(fromAbroad ? { phone: IMY_PHONE_FROM_ABROAD } : {}) };
}
