import { pointer } from "../../model/pointer.js";
import type { Policy, Purpose } from "../../model/policy.generated.js";
import { retentionsOf } from "../../model/retentions.js";
import type { Words } from "../lexicon.js";
import { type Markdown, maybe, sectionLink } from "../markdown.js";
import type { SectionPlan } from "../section.js";
import { claimedBases } from "./bases.js";
import { sectionId } from "./purpose.js";
import { onlyFromPerson } from "./purpose-data.js";
import { DATA_SUBJECT, type Facts, flags } from "./shared.js";

type Question = (typeof QUESTIONS)[number];

/** What the law asks of each purpose, in the order of the page. */
const QUESTIONS = ["legalBasis", "retention", "categories", "sources", "recipients", "provision"] as const;

/** What a gap is about: a question on purposes, or whether data leave the EEA. */
const KINDS = [...QUESTIONS, "transfers"] as const;

/** What the policy leaves open and the law requires, in one section. Nothing if nothing is open. */
export function gaps(facts: Facts): SectionPlan[] {
  const found = gapsOf(facts);
  if (found.length === 0) return [];
  const [first] = found;
  const same = found.every(({ until }) => until === first?.until);
  const day = (iso: string | undefined) => maybe(iso && facts.words.date(iso));
  return [
    {
      id: "gaps",
      level: 2,
      template: "gaps",
      from: found.flatMap(({ paths }) => paths),
      view: {
        // A day that is the same for all is written once.
        until: same ? day(first?.until) : null,
        items: found.map(({ kind, until, purposes, except }) => ({
          kind: flags(kind, KINDS),
          purposes,
          except,
          all: kind !== "transfers" && purposes === null && except === null,
          until: same ? null : day(until),
        })),
      },
    },
  ];
}

interface Gap {
  readonly kind: (typeof KINDS)[number];
  readonly paths: readonly string[];
  /** The day by which all of it will be filled in, if every part has one. */
  readonly until: string | undefined;
  readonly purposes: Markdown | null;
  readonly except: Markdown | null;
}

function gapsOf({ policy, words, deadlines = new Map() }: Facts): Gap[] {
  const latest = (paths: readonly string[]) => {
    const days = paths.map((path) => deadlines.get(path));
    return days.includes(undefined) ? undefined : days.sort().at(-1);
  };
  const found = QUESTIONS.flatMap((question): Gap[] => {
    const open = Object.entries(policy.purposes).filter(([, purpose]) => isOpen(question, purpose));
    if (open.length === 0) return [];
    const paths = open.map(([id]) => pointer("purposes", id, question));
    return [{ kind: question, paths, until: latest(paths), ...inWords(open, policy, words) }];
  });
  const path = "/transfers";
  const transfers: Gap = {
    kind: "transfers",
    paths: [path],
    until: latest([path]),
    purposes: null,
    except: null,
  };
  return policy.transfers === "undecided" ? [...found, transfers] : found;
}

/** Whether the purpose leaves open what the law asks about it. */
function isOpen(question: Question, purpose: Purpose): boolean {
  const { sources } = purpose;
  if (question === "legalBasis") return claimedBases(purpose).length === 0;
  if (question === "retention") return retentionsOf(purpose).length === 0;
  if (question === "categories") return !Array.isArray(purpose.categories) && !onlyFromPerson(purpose);
  if (question === "provision") {
    const fromPerson = !Array.isArray(sources) || sources.includes(DATA_SUBJECT);
    return purpose.provision === "undecided" && fromPerson;
  }
  return !Array.isArray(purpose[question]);
}

// Of many purposes those are named that are fewer: the ones with the gap, or the ones without.
function inWords(open: readonly (readonly [string, Purpose])[], { purposes }: Policy, words: Words) {
  const all = Object.entries(purposes);
  const without = all.filter(([id]) => !open.some(([each]) => each === id));
  const named = (some: readonly (readonly [string, Purpose])[]) =>
    words.list(some.map(([id, { name }]) => sectionLink(name, sectionId(id)))) as Markdown;
  if (without.length === 0) return { purposes: null, except: null };
  return without.length < open.length
    ? { purposes: null, except: named(without) }
    : { purposes: named(open), except: null };
}
