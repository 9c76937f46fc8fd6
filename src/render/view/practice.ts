import type { Policy } from "../../model/policy.generated.js";
import { capital, fileDestination, join, maybe, text, texts } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import type { Facts, ReleasedFiles } from "./shared.js";

/** The general rule on storage; each purpose states its own period. */
export function retention({ policy }: Facts): SectionPlan[] {
  if (!policy.retention) return [];
  const view = { general: text(policy.retention.criteria) };
  return [{ id: "retention", level: 2, template: "retention", from: ["/retention"], view }];
}

/** Decisions made without a human. If the policy leaves that open, there is no section. */
export function automatedDecisions({ policy: { automatedDecisions: value }, part }: Facts): SectionPlan[] {
  if (value === "undecided") return [];
  return [
    {
      id: "automated-decisions",
      level: 2,
      template: "automated-decisions",
      from: ["/automatedDecisions"],
      view: {
        none: value === "none",
        part: part !== undefined,
        decisions: (typeof value === "object" ? Object.values(value) : []).map((decision) => ({
          name: text(decision.name),
          logic: maybe(decision.logic),
          consequences: maybe(decision.consequences),
          humanReview: maybe(decision.humanReview),
        })),
      },
    },
  ];
}

/** How data are protected. */
export function security({ policy, words }: Facts): SectionPlan[] {
  const value = policy.security;
  if (!value) return [];
  return [
    {
      id: "security",
      level: 2,
      template: "security",
      from: ["/security"],
      view: {
        // That data are protected goes without saying where the measures follow.
        protection:
          value.processorsToo === true || value.protectsAgainst !== undefined || value.measures === undefined,
        processorsToo: value.processorsToo ? { several: severalProcessors(policy) } : null,
        protectsAgainst: value.protectsAgainst ? texts(value.protectsAgainst, words.either) : null,
        areas: value.areas ? texts(value.areas, words.list) : null,
        measures: (value.measures ?? []).map(text),
      },
    },
  ];
}

function severalProcessors({ recipients }: Policy): boolean {
  const processors = Object.values(recipients).filter(({ role }) => role === "processor");
  return processors.length !== 1 || processors[0]?.kind === "category";
}

/** How the notice is kept, and what it was before. */
export function updates({ policy, words, released }: Facts): SectionPlan {
  const { review, updates: value, history } = policy;
  const yearly = review.cycle === "P1Y" || review.cycle === "P12M";
  return {
    id: "updates",
    level: 2,
    template: "updates",
    from: ["/updates", "/review", "/version", "/effectiveFrom", "/history"],
    view: {
      yearly,
      interval: yearly ? null : text(words.duration(review.cycle)),
      reviewedBy: review.reviewedBy === undefined ? null : capital(review.reviewedBy),
      reasons: value?.reasons ? texts(value.reasons, words.either) : null,
      notification: maybe(value?.notification),
      location: maybe(value?.location),
      feed: released ? fileDestination(released.feed) : null,
      history: (history ?? []).map((entry) => ({
        version: text(entry.version),
        page: pageOf(entry.version, released),
        effectiveFrom: text(words.date(entry.effectiveFrom)),
        summary: maybe(entry.summary),
        changes: entry.changes ? join(entry.changes.map(text), " ") : null,
      })),
    },
  };
}

function pageOf(version: string, released: ReleasedFiles | undefined) {
  const file = released?.pages.get(version);
  return file === undefined ? null : fileDestination(file);
}
