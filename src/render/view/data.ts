import { capital, type Markdown, maybe, text, texts } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { basesInUse } from "./bases.js";
import { camelFlags, type Facts, sourcesOf } from "./shared.js";

const SPECIAL_CATEGORIES = [
  "racial-or-ethnic-origin",
  "political-opinions",
  "religious-or-philosophical-beliefs",
  "trade-union-membership",
  "genetic",
  "biometric",
  "health",
  "sex-life-or-sexual-orientation",
  "unspecified",
] as const;

/** A category that is called so need not say that it includes personal identity numbers. */
const NAMES_IT = /personnummer|personal identity number/i;

/** Which data, and how they are collected. */
export function data(facts: Facts): SectionPlan[] {
  return [categories(facts), ...collection(facts)];
}

function categories({ policy, words }: Facts): SectionPlan {
  const inUse = basesInUse(policy);
  return {
    id: "categories",
    level: 2,
    template: "categories",
    from: ["/categories"],
    view: {
      // What is undecided may turn out to be a contract.
      contracts: inUse.has("contract") || inUse.open,
      categories: Object.values(policy.categories).map((category) => ({
        name: capital(category.name),
        examples: category.examples ? texts(category.examples, words.list) : null,
        description: maybe(category.description),
        special: category.special ? camelFlags(category.special, SPECIAL_CATEGORIES) : null,
        criminal: category.criminal ?? false,
        nationalId: category.nationalId === true && !NAMES_IT.test(category.name),
        nationalIdGround: maybe(category.nationalIdGround),
      })),
    },
  };
}

/** What the purposes do not tell: occasions that are not one purpose's own, and which sources anyone can see. */
function collection(facts: Facts): SectionPlan[] {
  const { policy, words } = facts;
  const points = Object.values(policy.collectionPoints ?? {}).filter(
    ({ purposes }) => purposes?.length !== 1,
  );
  const told = new Set(
    Object.values(policy.purposes).flatMap(({ sources }) => (Array.isArray(sources) ? sources : [])),
  );
  const all = Object.entries(policy.sources);
  const open = all.filter(([, source]) => source.public === true);
  const others = all.filter(([id, source]) => source.public !== true && !told.has(id));
  const named = (some: typeof all): Markdown | null => {
    const names = some.map(([, { name }]) => text(name));
    return names.length === 0 ? null : (words.list(names) as Markdown);
  };
  if (points.length === 0 && open.length === 0 && others.length === 0) return [];
  return [
    {
      id: "collection-points",
      level: 3,
      template: "collection-points",
      from: ["/collectionPoints", "/sources"],
      view: {
        points: points.map((point) => ({
          occasion: capital(point.occasion),
          // One source is clear from the occasion; several need saying.
          sources: (point.sources?.length ?? 0) > 1 ? sourcesOf(point, facts) : null,
        })),
        publicSources: named(open),
        otherSources: named(others),
      },
    },
  ];
}
