import { basesOf } from "../../model/bases.js";
import { child, pointer } from "../../model/pointer.js";
import type { Purpose } from "../../model/policy.generated.js";
import { maybe, sectionLink, text, texts } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { camelFlags, type Facts, flags, retentionOf, sourcesOf } from "./shared.js";

/** The legal bases of Article 6(1) in its order, and that it is not decided. */
export const BASES = [
  "consent",
  "contract",
  "legal-obligation",
  "vital-interests",
  "public-task",
  "legitimate-interests",
  "undecided",
] as const;

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

/** The chapter on purposes: a table of all, then a section for each. */
export function purposes(facts: Facts): SectionPlan[] {
  const { policy, words } = facts;
  const all = Object.entries(policy.purposes);
  const overview: SectionPlan = {
    id: "purposes",
    level: 2,
    template: "purposes",
    from: ["/purposes", "/promises"],
    view: {
      predefinedPurposes: policy.promises?.includes("predefined-purposes") ?? false,
      purposes: all.map(([id, purpose]) => ({
        link: sectionLink(purpose.name, sectionId(id)),
        basis: camelFlags(basesOf(purpose)[0] ?? "undecided", BASES),
        retention: retentionOf(purpose, words),
      })),
    },
  };
  return [overview, ...all.map(([id, purpose]) => onePurpose(id, purpose, facts))];
}

/** The anchor of a purpose's section. */
export function sectionId(id: string): string {
  return `purposes-${id}`;
}

function onePurpose(id: string, purpose: Purpose, facts: Facts): SectionPlan {
  const { policy, words } = facts;
  const path = pointer("purposes", id);
  const names = (ids: readonly string[], map: Readonly<Record<string, { name: string }>>) =>
    ids.map((each) => map[each]?.name ?? each);
  const { categories, recipients, retention, provision } = purpose;
  const open = (value: unknown) => value === undefined || value === "undecided";
  return {
    id: sectionId(id),
    level: 3,
    template: "purpose",
    from: [path, ...references(purpose)],
    view: {
      name: text(purpose.name),
      description: maybe(purpose.description),
      dataSubjects: texts(names(purpose.dataSubjects, policy.dataSubjects), words.list),
      categories: Array.isArray(categories)
        ? texts(names(categories, policy.categories).map(words.inText), words.list)
        : null,
      categoriesUndecided: open(categories),
      basis: camelFlags(basesOf(purpose)[0] ?? "undecided", BASES),
      consent: { given: maybe(purpose.consent?.given), withdrawal: maybe(purpose.consent?.withdrawal) },
      contract: {
        other: purpose.contract?.party === "other",
        description: maybe(purpose.contract?.description),
      },
      law: maybe(purpose.law),
      interest: purpose.legitimateInterest
        ? {
            interest: text(purpose.legitimateInterest.interest),
            balancing: maybe(purpose.legitimateInterest.balancing),
          }
        : null,
      specialGround: purpose.specialCategoryGround
        ? camelFlags(purpose.specialCategoryGround, SPECIAL_CATEGORY_GROUNDS)
        : null,
      criminalDataGround: maybe(purpose.criminalDataGround),
      directMarketing: purpose.directMarketing ?? false,
      sources: sourcesOf(purpose.sources, facts),
      sourcesUndecided: open(purpose.sources),
      recipients:
        Array.isArray(recipients) && recipients.length > 0
          ? texts(names(recipients, policy.recipients), words.list)
          : null,
      noRecipients: Array.isArray(recipients) && recipients.length === 0,
      recipientsUndecided: open(recipients),
      retention: retentionOf(purpose, words),
      retentionUndecided: open(retention),
      provision:
        typeof provision === "object"
          ? {
              ...flags(provision.required, ["statutory", "contractual", "voluntary"]),
              necessary: provision.required === "necessary-for-contract",
              consequence: maybe(provision.consequence),
            }
          : null,
      provisionUndecided: provision === "undecided",
      children: purpose.children
        ? {
            consentAge:
              purpose.children.consentAge === undefined ? null : text(String(purpose.children.consentAge)),
            parentalConsent: maybe(purpose.children.parentalConsent),
          }
        : null,
    },
  };
}

function references(purpose: Purpose): string[] {
  const groups = ["dataSubjects", "categories", "recipients"] as const;
  return groups.flatMap((group) => {
    const ids = purpose[group];
    return Array.isArray(ids) ? ids.map((id) => child(`/${group}`, id)) : [];
  });
}
