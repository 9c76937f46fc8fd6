import type { DataSubject } from "../../model/policy.generated.js";
import { capital, maybe, text, texts, webLink } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { addressOf, camelFlags, contactOf, type Facts, purposesIn, quickContactOf } from "./shared.js";

/** The controller, how to reach it, what the notice covers, and the groups of people. */
export function about(facts: Facts): SectionPlan[] {
  return [controller(facts), ...contact(facts), introduction(facts), ...dataSubjects(facts)];
}

function controller(facts: Facts): SectionPlan {
  const { policy, words } = facts;
  const { controller, representative, dataProtectionOfficer: dpo } = policy;
  const officer = typeof dpo === "object" ? dpo : undefined;
  return {
    id: "controller",
    level: 2,
    template: "controller",
    from: [
      ...["/controller", "/jointControllers", "/otherControllers", "/representative"],
      "/dataProtectionOfficer",
    ],
    view: {
      name: text(words.first(controller.name)),
      organisationNumber: maybe(controller.organisationNumber),
      address: controller.address ? addressOf(controller.address, words) : null,
      description: maybe(controller.description),
      responsibleFor: maybe(controller.responsibleFor),
      group: maybe(controller.group),
      brands: controller.brands ? texts(controller.brands, words.list) : null,
      offices: (controller.offices ?? []).map((office) => ({
        name: office.name ? capital(office.name) : null,
        contact: contactOf(office, words),
        note: maybe(office.note),
      })),
      jointControllers: (policy.jointControllers ?? []).map((joint) => ({
        name: text(words.first(joint.name)),
        organisationNumber: maybe(joint.organisationNumber),
        contact: contactOf(joint, words),
        responsibleFor: maybe(joint.responsibleFor),
        purposes: purposesIn(joint.purposes, facts),
        arrangement: maybe(joint.arrangement),
        notice: joint.noticeUrl ? webLink(joint.noticeUrl) : null,
      })),
      otherControllers: Object.values(policy.otherControllers ?? {}).map((other) => ({
        name: text(words.first(other.name)),
        organisationNumber: maybe(other.organisationNumber),
        contact: contactOf(other, words),
        responsibleFor: text(other.responsibleFor),
        purposes: purposesIn(other.purposes, facts),
        notice: other.noticeUrl ? webLink(other.noticeUrl) : null,
      })),
      representative: representative
        ? { name: text(representative.name), contact: contactOf(representative, words) }
        : null,
      dpo: {
        // That it is not known whether there is one says nothing to the reader.
        ...camelFlags(typeof dpo === "string" ? dpo : "appointed", ["none", "appointed"]),
        name: maybe(officer?.name),
        contact: officer ? contactOf(officer, words) : null,
        note: maybe(officer?.note),
      },
    },
  };
}

function contact({ policy: { controller }, words }: Facts): SectionPlan[] {
  const ways = quickContactOf(controller, words);
  return ways
    ? [
        {
          id: "contact",
          level: 3,
          template: "contact",
          from: ["/controller"],
          view: { contact: ways, name: maybe(controller.contactName) },
        },
      ]
    : [];
}

function introduction({ policy, words }: Facts): SectionPlan {
  const { ageLimit, adopted, lastUpdated } = policy;
  return {
    id: "introduction",
    level: 2,
    template: "introduction",
    from: ["/scope", "/notCovered", "/ageLimit", "/adopted", "/lastUpdated", "/promises"],
    view: {
      highLevelOfProtection: policy.promises?.includes("high-level-of-protection") ?? false,
      scope: (policy.scope ?? []).map(capital),
      notCovered: (policy.notCovered ?? []).map(text),
      ageLimit: ageLimit
        ? {
            age: text(String(ageLimit.age)),
            notDirected: ageLimit.kind === "not-directed",
            note: maybe(ageLimit.note),
          }
        : null,
      adopted: adopted
        ? { by: maybe(adopted.by), date: maybe(adopted.date && words.date(adopted.date)) }
        : null,
      lastUpdated: maybe(lastUpdated && words.date(lastUpdated)),
    },
  };
}

// Purposes say whom they concern; a group that no purpose concerns would otherwise not be mentioned.
function dataSubjects({ policy }: Facts): SectionPlan[] {
  const concerned = new Set(Object.values(policy.purposes).flatMap(({ dataSubjects }) => dataSubjects));
  const rest = Object.entries(policy.dataSubjects).filter(([id]) => !concerned.has(id));
  if (rest.length === 0) return [];
  return [
    {
      id: "data-subjects",
      level: 2,
      template: "data-subjects",
      from: ["/dataSubjects"],
      view: { dataSubjects: rest.map(([, group]) => told(group)) },
    },
  ];
}

function told({ name, description }: DataSubject) {
  return { name: capital(name), description: maybe(description) };
}
