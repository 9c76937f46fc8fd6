import type { Language } from "../model/edition.js";
import { fingerprintOf, shortFingerprint } from "../model/meaning.js";
import type { Policy } from "../model/policy.generated.js";
import type { Alternate } from "./alternate.js";
import { type Words, wordsOf } from "./lexicon.js";
import { settle, text } from "./markdown.js";
import { plan } from "./plan.js";
import { type Publication, publicationOf } from "./publication.js";
import type { Section, SectionPlan } from "./section.js";
import type { FrameLabels, Templates } from "./templates.js";
import { controllerName, type Deadlines, type Part, type ReleasedFiles } from "./view/shared.js";

/** A line of the notice's head: its version and dates. `iso` where the value is a date. */
export interface HeadFact {
  readonly label: string;
  /** Inline Markdown. */
  readonly value: string;
  readonly iso?: string;
}

/** A notice in words: everything that Markdown and HTML are made from, so that the two cannot differ. */
export interface Notice {
  readonly language: Language;
  /** Inline Markdown. */
  readonly title: string;
  /** On its own line. Inline Markdown. */
  readonly controllerName: string;
  /** What the page is about, for search engines. Inline Markdown. */
  readonly description: string;
  readonly head: readonly HeadFact[];
  /** A line that identifies this content: the start of the policy's fingerprint. */
  readonly mark: HeadFact;
  readonly sections: readonly Section[];
  readonly labels: FrameLabels;
  /** How the language marks the start and the end of a quotation. */
  readonly quotes: readonly [start: string, end: string];
  readonly publication: Publication;
  /** Set where this is a released version. */
  readonly former: FormerVersion | undefined;
  /** The Atom feed of changes, beside the page. */
  readonly feed: string | undefined;
  /** The same notice in other languages. */
  readonly alternates: readonly Alternate[];
}

/** What the page of a released version says of itself. */
export interface FormerVersion {
  /** The page of the current notice, in the same folder. */
  readonly current: string;
  /** Whether a later version has been released. */
  readonly superseded: boolean;
}

/** What a notice needs to know besides the policy. */
export interface NoticeOptions {
  /** Set if the policy is the part of another that concerns one group. */
  readonly part?: Part | undefined;
  readonly alternates?: readonly Alternate[];
  readonly deadlines?: Deadlines | undefined;
  /** The whole policy's, where this one is only a part of it or one of its languages. */
  readonly fingerprint?: string | undefined;
  readonly released?: ReleasedFiles | undefined;
  readonly former?: FormerVersion | undefined;
}

/** The policy in the words of the templates. */
export function writeNotice(policy: Policy, templates: Templates, options: NoticeOptions = {}): Notice {
  const { part, alternates = [], deadlines, released, former, fingerprint = fingerprintOf(policy) } = options;
  const name = controllerName(policy);
  const { frame } = templates.words;
  const words = wordsOf(templates.words);
  return {
    language: policy.language,
    title: settle(text(policy.title)),
    controllerName: settle(text(words.first(policy.controller.shortName ?? policy.controller.name))),
    description: settle(templates.part("page-description", { controllerName: name })),
    head: headOf(policy, frame, words),
    mark: { label: frame.fingerprint, value: shortFingerprint(fingerprint) },
    sections: plan({ policy, words, part, deadlines, released }).map((section) =>
      writeSection(section, templates),
    ),
    labels: frame,
    quotes: templates.words.quotes,
    publication: publicationOf(policy, fingerprint),
    former,
    feed: released?.feed,
    alternates,
  };
}

function headOf(policy: Policy, labels: FrameLabels, words: Words): HeadFact[] {
  const dated = (label: string, iso: string | undefined): HeadFact[] =>
    iso === undefined ? [] : [{ label, value: settle(text(words.date(iso))), iso }];
  return [
    ...(policy.version === undefined ? [] : [{ label: labels.version, value: settle(text(policy.version)) }]),
    ...dated(labels.effectiveFrom, policy.effectiveFrom),
    ...dated(labels.lastReviewed, policy.review.lastReviewed),
  ];
}

function writeSection({ id, level, template, view, from }: SectionPlan, templates: Templates): Section {
  const [heading = "", ...body] = settle(templates.section(template, view)).split("\n");
  if (!heading.startsWith("# "))
    throw new Error(`The template ${template} must start with a heading: # Title`);
  return { id, level, title: heading.slice(2).trim(), markdown: tidy(body.join("\n")), from };
}

// A condition that did not hold leaves its blank lines behind.
function tidy(markdown: string): string {
  return markdown
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
