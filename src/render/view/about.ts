import { capitalised } from "../casing.js";
import { maybe, text } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { addressOf, camelFlags, contactOf, controllerName, type Facts, quickContactOf } from "./shared.js";

/** Who speaks, to whom, and what the words mean. */
export function about(facts: Facts): SectionPlan[] {
  return [introduction(facts), controller(facts), dataSubjects(facts), definitions()];
}

function introduction({ policy, words }: Facts): SectionPlan {
  return {
    id: "introduction",
    level: 2,
    template: "introduction",
    from: ["/controller/description", "/scope", "/promises"],
    view: {
      controllerName: text(words.first(policy.controller.name)),
      description: maybe(policy.controller.description),
      highLevelOfProtection: policy.promises?.includes("high-level-of-protection") ?? false,
      scope: (policy.scope ?? []).map(text),
    },
  };
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
      shortName: controller.shortName === undefined ? null : controllerName(policy),
      organisationNumber: maybe(controller.organisationNumber),
      address: controller.address ? addressOf(controller.address, words) : null,
      contact: quickContactOf(controller, words),
      jointControllers: (policy.jointControllers ?? []).map((joint) => ({
        name: text(words.first(joint.name)),
        contact: contactOf(joint, words),
        arrangement: maybe(joint.arrangement),
      })),
      representative: representative
        ? { name: text(representative.name), contact: contactOf(representative, words) }
        : null,
      dpo: {
        ...camelFlags(typeof dpo === "string" ? dpo : "appointed", ["none", "undecided", "appointed"]),
        name: maybe(officer?.name),
        contact: officer ? contactOf(officer, words) : null,
      },
    },
  };
}

function dataSubjects({ policy }: Facts): SectionPlan {
  return {
    id: "data-subjects",
    level: 2,
    template: "data-subjects",
    from: ["/dataSubjects"],
    view: {
      dataSubjects: Object.values(policy.dataSubjects).map(({ name, description }) => ({
        name: text(capitalised(name)),
        description: maybe(description),
      })),
    },
  };
}

function definitions(): SectionPlan {
  return { id: "definitions", level: 2, template: "definitions", from: [], view: {} };
}
