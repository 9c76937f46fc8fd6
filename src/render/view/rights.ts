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

/** The order in which rights are explained. Objection and complaint are separate chapters. */
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
  for (const key of ORDER) if (policy.rights[key]) sections.push(oneRight(key, 3, facts));
  sections.push(...furtherRights(facts));
  if (policy.rights.objection) sections.push(oneRight("objection", 2, facts));
  if (policy.rights.complaint) sections.push(oneRight("complaint", 2, facts));
  return sections;
}

type Right = Exclude<keyof Rights, "request" | "further">;

function oneRight(key: Right, level: 2 | 3, facts: Facts): SectionPlan {
  return {
    id: `rights-${kebab(key)}`,
    level,
    from: [pointer("rights", key), ...(key === "complaint" ? ["/supervisoryAuthority"] : [])],
    ...contentOf(key, facts),
  };
}

// Only what can arise: what is undecided may rest on any basis.
function contentOf(key: Right, facts: Facts): Pick<SectionPlan, "template" | "view"> {
  const { policy, words } = facts;
  const inUse = basesInUse(policy);
  const right = detailsOf(key, facts);
  const objectable = objectionTo(inUse, policy);
  const { legitimateInterests, publicTask, directMarketing } = objectable;
  const objection = legitimateInterests || publicTask;
  const purposes = Object.values(policy.purposes);
  const explicit = purposes.some((each) => each.specialCategoryGround === "explicit-consent");
  const consent = inUse.has("consent") || inUse.open || explicit;
  switch (key) {
    case "erasure": {
      const children = purposes.some((each) => each.children !== undefined && restsOn(each, "consent"));
      return {
        template: "right-erasure",
        view: { consent, children, directMarketing, objection, publicTask, right },
      };
    }
    case "restriction":
      return { template: "right-restriction", view: { objection, right } };
    case "portability": {
      const contract = inUse.has("contract") || inUse.open;
      // Where nothing known gives the right, the law's own words do no harm.
      const none = !consent && !contract;
      const view = { consent: consent || none, contract: contract || none, right };
      return { template: "right-portability", view };
    }
    case "objection":
      return { template: "right-objection", view: { ...objectable, right } };
    case "complaint": {
      const [first = "imy", ...rest] = authoritiesOf(policy);
      const authority = reachable(first, words);
      const others = rest.map((each) => reachable(each, words));
      return { template: "right-complaint", view: { authority, others, right } };
    }
    default:
      return { template: `right-${kebab(key)}` as const, view: { right } };
  }
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

function detailsOf(key: Right, facts: Facts) {
  const right = facts.policy.rights[key];
  return {
    how: maybe(right?.how),
    note: maybe(right?.note),
    notApplicable: maybe(right?.notApplicable),
    notApplicableTo: right?.notApplicable ? null : purposesIn(right?.notApplicableTo, facts),
  };
}

function kebab<K extends string>(key: K) {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as Kebab<K>;
}

type Kebab<K extends string> = K extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : K;

function reachable(each: "imy" | Contact, words: Words) {
  const authority = contactIn(each, words);
  return { name: text(authority.name ?? ""), contact: contactParts(authority, words) };
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
