import { join, maybe, text, texts } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { type Facts, quickContactOf, retentionOf } from "./shared.js";

/** How long data are kept. */
export function retention({ policy, words }: Facts): SectionPlan {
  const all = Object.values(policy.purposes);
  return {
    id: "retention",
    level: 2,
    template: "retention",
    from: ["/retention", ...Object.keys(policy.purposes).map((id) => `/purposes/${id}/retention`)],
    view: {
      general: maybe(policy.retention?.criteria),
      periods: all.flatMap((purpose) => {
        const found = retentionOf(purpose, words);
        return found ? [{ name: text(purpose.name), retention: found }] : [];
      }),
      open: all.filter(({ retention: value }) => typeof value !== "object").map(({ name }) => text(name)),
    },
  };
}

/** Decisions made without a human. */
export function automatedDecisions({ policy: { automatedDecisions: value }, part }: Facts): SectionPlan {
  return {
    id: "automated-decisions",
    level: 2,
    template: "automated-decisions",
    from: ["/automatedDecisions"],
    view: {
      none: value === "none",
      part: part !== undefined,
      undecided: value === "undecided",
      decisions: (typeof value === "object" ? Object.values(value) : []).map((decision) => ({
        name: text(decision.name),
        logic: maybe(decision.logic),
        consequences: maybe(decision.consequences),
        humanReview: maybe(decision.humanReview),
      })),
    },
  };
}

/** How data are protected, whom to ask, and how the notice is kept. */
export function care(facts: Facts): SectionPlan[] {
  return [...security(facts), ...contact(facts), updates(facts)];
}

function security({ policy, words }: Facts): SectionPlan[] {
  const value = policy.security;
  if (!value) return [];
  return [
    {
      id: "security",
      level: 2,
      template: "security",
      from: ["/security"],
      view: {
        processorsToo: value.processorsToo ?? false,
        protectsAgainst: value.protectsAgainst ? texts(value.protectsAgainst, words.either) : null,
        areas: value.areas ? texts(value.areas, words.list) : null,
        measures: (value.measures ?? []).map(text),
      },
    },
  ];
}

function contact({ policy: { controller }, words }: Facts): SectionPlan[] {
  const ways = quickContactOf(controller, words);
  return ways
    ? [{ id: "contact", level: 2, template: "contact", from: ["/controller"], view: { contact: ways } }]
    : [];
}

function updates({ policy, words }: Facts): SectionPlan {
  const { review, updates: value, history } = policy;
  const date = (iso: string | undefined) => (iso ? text(words.date(iso)) : null);
  const yearly = review.cycle === "P1Y" || review.cycle === "P12M";
  return {
    id: "updates",
    level: 2,
    template: "updates",
    from: ["/updates", "/review", "/version", "/effectiveFrom", "/history"],
    view: {
      yearly,
      interval: yearly ? null : text(words.duration(review.cycle)),
      lastReviewed: date(review.lastReviewed),
      reviewedBy: maybe(review.reviewedBy),
      version: maybe(policy.version),
      effectiveFrom: date(policy.effectiveFrom),
      reasons: value?.reasons ? texts(value.reasons, words.either) : null,
      notification: maybe(value?.notification),
      location: maybe(value?.location),
      history: (history ?? []).map((entry) => ({
        version: text(entry.version),
        effectiveFrom: text(words.date(entry.effectiveFrom)),
        changes: entry.changes ? join(entry.changes.map(text), " ") : null,
      })),
    },
  };
}
