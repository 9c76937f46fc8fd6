import { BASES, lawOf, placedBases } from "../../model/bases.js";
import { child, pointer } from "../../model/pointer.js";
import type { Policy, Purpose } from "../../model/policy.generated.js";
import { retentionsOf } from "../../model/retentions.js";
import type { Words } from "../lexicon.js";
import { capital, type Markdown, maybe, text, texts } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { hasOtherContract } from "./bases.js";
import { categoriesIn, onlyFromPerson, recipientsIn } from "./purpose-data.js";
import { camelFlags, type Facts, flags, generalRetention, retentionOf, sourcesOf } from "./shared.js";

const SPECIAL_CATEGORY_GROUNDS = [
  "explicit-consent",
  "employment-and-social-security-law",
  "vital-interests",
  "not-for-profit-body",
  "made-public-by-data-subject",
  "legal-claims",
  "substantial-public-interest",
  "health-or-social-care",
  "public-health",
  "archiving-research-statistics",
] as const;

const EXCEPTIONS = ["already-informed", "disproportionate-effort", "laid-down-by-law", "secrecy"] as const;

/** The anchor of a purpose's section. */
export function sectionId(id: string): string {
  return `purposes-${id}`;
}

/** One purpose, one card: whom it concerns, then a labelled row for each question. What is open has no row. */
export function onePurpose(id: string, purpose: Purpose, facts: Facts): SectionPlan {
  const { policy, words } = facts;
  const { recipients, provision, children } = purpose;
  const retentions = retentionsOf(purpose);
  return {
    id: sectionId(id),
    level: 3,
    template: "purpose",
    from: [pointer("purposes", id), ...references(purpose)],
    view: {
      name: text(purpose.name),
      dataSubjects: concerned(purpose, policy, words),
      categories: categoriesIn(purpose, policy, words),
      ownData: !Array.isArray(purpose.categories) && onlyFromPerson(purpose),
      description: purpose.description ? capital(purpose.description) : null,
      bases: basesIn(purpose, policy),
      specialGround: purpose.specialCategoryGround
        ? camelFlags(purpose.specialCategoryGround, SPECIAL_CATEGORY_GROUNDS)
        : null,
      specialLaw: maybe(purpose.specialCategoryLaw),
      criminalDataGround: purpose.criminalDataGround ? capital(purpose.criminalDataGround) : null,
      directMarketing: purpose.directMarketing ? { objection: policy.rights.objection !== undefined } : null,
      sources: sourcesOf(purpose, facts),
      occasions: occasionsOf(id, facts),
      recipients: recipientsIn(purpose, policy, words),
      noRecipients: Array.isArray(recipients) && recipients.length === 0,
      retentions: retentions.map((each) => ({
        for: each.for ? capital(each.for) : null,
        time: retentionOf(each, words),
      })),
      generalRetention: retentions.length > 0 ? null : generalRetention(policy),
      provision:
        typeof provision === "object"
          ? {
              ...flags(provision.required, ["statutory", "contractual", "voluntary"]),
              necessary: provision.required === "necessary-for-contract",
              consequence: maybe(provision.consequence),
            }
          : null,
      children: children
        ? {
            consentAge: children.consentAge === undefined ? null : text(String(children.consentAge)),
            approval: children.consentAge !== undefined || children.parentalConsent !== undefined,
            parentalConsent: children.parentalConsent ? capital(children.parentalConsent) : null,
            note: maybe(children.note),
          }
        : null,
      ...statementsOn(purpose, words),
    },
  };
}

// `du som söker vård hos oss` speaks to the reader, and needs no name.
function concerned({ dataSubjects }: Purpose, policy: Policy, words: Words): Markdown {
  const { names, list } = words.addressed(dataSubjects.map((id) => policy.dataSubjects[id] ?? { name: id }));
  return texts(names, list);
}

// The facts that each basis requires. A contract with somebody else is included, though it is not a valid basis.
function basesIn(purpose: Purpose, policy: Policy) {
  const { consent, contract, legitimateInterest: interest } = purpose;
  const other = hasOtherContract(purpose);
  return placedBases(purpose, "").map(([basis, , { for: what }]) => ({
    is: camelFlags(other && basis === "contract" ? undefined : basis, BASES),
    for: what ? capital(what) : null,
    consent: {
      given: maybe(consent?.given),
      withdrawal: maybe(consent?.withdrawal),
      note: maybe(consent?.note),
    },
    contract: maybe(contract?.description),
    otherContract: other && basis === "contract",
    law: maybe(lawOf(purpose, basis)),
    interest: maybe(interest?.interest),
    thirdParty: interest?.holder === "third-party" ? { name: maybe(interest.thirdParty) } : null,
    balancing: maybe(interest?.balancing),
    // What is always possible against direct marketing has its own row.
    objection: policy.rights.objection !== undefined && !purpose.directMarketing,
  }));
}

// What the notice says of the purpose besides what the law asks for.
function statementsOn(
  { internalAccess, publication, exclusions, notes, informationException }: Purpose,
  words: Words,
) {
  return {
    internalAccess: maybe(internalAccess),
    publication: publication
      ? {
          what: publication.what ? capital(publication.what) : null,
          where: text(publication.where),
          period: maybe(publication.period && words.duration(publication.period)),
          note: maybe(publication.note),
        }
      : null,
    exclusions: (exclusions ?? []).map(text),
    notes: (notes ?? []).map(text),
    exception: informationException
      ? {
          is: camelFlags(informationException.ground, EXCEPTIONS),
          explanation: maybe(informationException.explanation),
        }
      : null,
  };
}

// An occasion that belongs to several purposes, or to none, is told once for all.
function occasionsOf(id: string, { policy, words }: Facts) {
  const own = Object.values(policy.collectionPoints ?? {}).filter(
    ({ purposes }) => purposes?.length === 1 && purposes[0] === id,
  );
  if (own.length === 0) return null;
  const [first = "", ...rest] = own.map(({ occasion }) => occasion);
  return {
    inText: texts([first, ...rest], words.list),
    asStart: words.list([capital(first), ...rest.map(text)]) as Markdown,
  };
}

function references(purpose: Purpose): string[] {
  const groups = ["dataSubjects", "categories", "recipients"] as const;
  return groups.flatMap((group) => {
    const ids = purpose[group];
    return Array.isArray(ids) ? ids.map((id) => child(`/${group}`, id)) : [];
  });
}
