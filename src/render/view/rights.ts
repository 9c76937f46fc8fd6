import { IMY, IMY_PHONE_FROM_ABROAD } from "../../model/authorities.js";
import { restsOn } from "../../model/bases.js";
import { pointer } from "../../model/pointer.js";
import type { Contact, Policy, Rights } from "../../model/policy.generated.js";
import { authoritiesOf } from "../../model/supervision.js";
import type { Words } from "../lexicon.js";
import { emailLink, maybe, text } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { basesInUse, type InUse } from "./bases.js";
import { contactParts, type Facts, purposesIn } from "./shared.js";

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
              usuallyWithin: maybe(request.usuallyWithin && facts.words.duration(request.usuallyWithin)),
              furtherCopies: maybe(request.furtherCopies),
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
    if (policy.rights[key]) sections.push(oneRight(key, 3, detailsOf(key, inUse, policy), facts));
  }
  sections.push(...furtherRights(facts));
  const email = requestEmail(policy);
  if (policy.rights.objection) {
    sections.push(oneRight("objection", 2, { email, ...objectionTo(inUse, policy) }, facts));
  }
  if (policy.rights.complaint) {
    const [authority, ...others] = authorities(policy, facts.words);
    const view = { email, authority, others };
    sections.push(oneRight("complaint", 2, view, facts));
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
  facts: Facts,
): SectionPlan {
  const { policy } = facts;
  const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const right = policy.rights[key];
  return {
    id: `rights-${name}`,
    level,
    template: `right-${name}`,
    from: [pointer("rights", key), ...(key === "complaint" ? ["/supervisoryAuthority"] : [])],
    view: {
      ...extra,
      right: {
        how: maybe(right?.how),
        note: maybe(right?.note),
        notApplicable: maybe(right?.notApplicable),
        notApplicableTo: right?.notApplicable ? null : purposesIn(right?.notApplicableTo, facts),
      },
    },
  };
}

function requestEmail({ rights: { request }, controller }: Policy) {
  const address = request?.email ?? controller.email;
  return address ? emailLink(address) : null;
}

function authorities(policy: Policy, words: Words) {
  return authoritiesOf(policy).map((each) => {
    const authority = contactIn(each, words);
    return { name: text(authority.name ?? ""), contact: contactParts(authority, words) };
  });
}

/** Rights besides those of the regulation, each with its own name. */
function furtherRights(facts: Facts): SectionPlan[] {
  return Object.entries(facts.policy.rights.further ?? {}).map(([id, right]) => ({
    id: `rights-further-${id}`,
    level: 3,
    template: "right-further",
    from: [pointer("rights", "further", id)],
    view: {
      name: text(right.name ?? id),
      description: maybe(right.description),
      law: maybe(right.law),
      how: maybe(right.how),
      note: maybe(right.note),
      purposes: purposesIn(right.purposes, facts),
    },
  }));
}

/** The supervisory authority that leads. */
export function authorityOf(policy: Policy, words: Words): Contact {
  return contactIn(authoritiesOf(policy)[0] ?? "imy", words);
}

// An authority may be named by a word.
function contactIn(value: "imy" | Contact, words: Words): Contact {
  if (value !== "imy") return value;
  const fromAbroad = words.countryInAddress(IMY.address.country) !== undefined;
  return { ...IMY, name: words.authority(value), ...(fromAbroad ? { phone: IMY_PHONE_FROM_ABROAD } : {}) };
}
