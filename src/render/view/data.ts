import { basesOf, restsOn } from "../../model/bases.js";
import { maybe, text, texts } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { type Facts, sourcesOf } from "./shared.js";

/** Which data, and how they are collected. */
export function data(facts: Facts): SectionPlan[] {
  const { policy } = facts;
  const sections = [categories(facts)];
  const collected =
    Object.keys(policy.collectionPoints ?? {}).length > 0 || Object.keys(policy.sources).length > 0;
  if (collected || policy.promises?.includes("data-minimisation")) sections.push(collection(facts));
  return sections;
}

function categories({ policy, words }: Facts): SectionPlan {
  const all = Object.values(policy.purposes);
  return {
    id: "categories",
    level: 2,
    template: "categories",
    from: ["/categories"],
    view: {
      // What is undecided may turn out to be a contract.
      contracts: all.some((purpose) => basesOf(purpose).length === 0 || restsOn(purpose, "contract")),
      undecided: all.some((purpose) => !Array.isArray(purpose.categories)),
      categories: Object.values(policy.categories).map((category) => ({
        name: text(category.name),
        examples: category.examples ? texts(category.examples, words.list) : null,
        description: maybe(category.description),
        special: category.special !== undefined,
        criminal: category.criminal ?? false,
        nationalId: category.nationalId ?? false,
        nationalIdGround: maybe(category.nationalIdGround),
      })),
    },
  };
}

function collection(facts: Facts): SectionPlan {
  const { policy } = facts;
  return {
    id: "collection-points",
    level: 2,
    template: "collection-points",
    from: ["/collectionPoints", "/sources", "/promises"],
    view: {
      dataMinimisation: policy.promises?.includes("data-minimisation") ?? false,
      points: Object.values(policy.collectionPoints ?? {}).map((point) => ({
        occasion: text(point.occasion),
        // One source is clear from the occasion; several need saying.
        sources: (point.sources?.length ?? 0) > 1 ? sourcesOf(point.sources, facts) : null,
      })),
      sources: Object.values(policy.sources).map(({ name, public: accessible }) => ({
        name: text(name),
        public: accessible ?? false,
      })),
    },
  };
}
