import type { DataSubject } from "../../model/policy.generated.js";
import { capital, maybe, text } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { addressOf, camelFlags, contactOf, type Facts, quickContactOf } from "./shared.js";

/** Who speaks, to whom, and what the words mean. */
export function about(facts: Facts): SectionPlan[] {
  return [controller(facts), ...contact(facts), introduction(facts), ...dataSubjects(facts)];
}

function controller({ policy, words }: Facts): SectionPlan {
  const { controller, representative, dataProtectionOfficer: dpo } = policy;
  const officer = typeof dpo === "object" ? dpo : undefined;
  return {
    id: "controller",
    level: 2,
    template: "controller",
    from: ["/controller", "/jointControllers", "/representative", "/dataProtectionOfficer"],
    view: {
      name: text(words.first(controller.name)),
      organisationNumber: maybe(controller.organisationNumber),
      address: controller.address ? addressOf(controller.address, words) : null,
      description: maybe(controller.description),
      jointControllers: (policy.jointControllers ?? []).map((joint) => ({
        name: text(words.first(joint.name)),
        contact: contactOf(joint, words),
        arrangement: maybe(joint.arrangement),
      })),
      representative: representative
        ? { name: text(representative.name), contact: contactOf(representative, words) }
        : null,
      dpo: {
        // That it is not known whether there is one says nothing to the reader.
        ...camelFlags(typeof dpo === "string" ? dpo : "appointed", ["none", "appointed"]),
        name: maybe(officer?.name),
        contact: officer ? contactOf(officer, words) : null,
      },
    },
  };
}

function contact({ policy: { controller }, words }: Facts): SectionPlan[] {
  const ways = quickContactOf(controller, words);
  return ways
    ? [{ id: "contact", level: 3, template: "contact", from: ["/controller"], view: { contact: ways } }]
    : [];
}

function introduction({ policy }: Facts): SectionPlan {
  return {
    id: "introduction",
    level: 2,
    template: "introduction",
    from: ["/scope", "/promises"],
    view: {
      highLevelOfProtection: policy.promises?.includes("high-level-of-protection") ?? false,
      scope: (policy.scope ?? []).map(capital),
    },
  };
}

// The purposes tell whom they concern; a group that none of them concerns would otherwise not be told of.
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
