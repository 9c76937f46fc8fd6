import type { Lexicon } from "./lexicon.js";
import { type TemplateFunction, templating } from "./templating.js";

/** The words of one language: a compiled template for each section, the parts they share, and the frame's labels. */
export interface Templates {
  /** The section's Markdown, its heading as the first line: `# Title`. */
  section(name: string, view: object): string;
  /** A piece of a line that sections share. */
  part(name: string, view: object): string;
  readonly words: TemplateWords;
}

/** The words that no template holds: those of the frame, and those between values. */
export interface TemplateWords extends Lexicon {
  readonly frame: FrameLabels;
  readonly quotes: readonly [start: string, end: string];
}

/** The words of the page's frame. */
export interface FrameLabels {
  readonly contents: string;
  readonly skip: string;
  readonly top: string;
  readonly version: string;
  readonly effectiveFrom: string;
  readonly lastReviewed: string;
  /** The label of the checksum that identifies this content. */
  readonly fingerprint: string;
  /** At the top of a version that there is a later one of. */
  readonly superseded: string;
  /** The link from a released version to the current notice. */
  readonly current: string;
  /** What a screen reader says for the dash that marks what is open. */
  readonly undecided: string;
  /** The link to the notice in this language, from one in another: `In English`. */
  readonly thisLanguage: string;
}

/** Templates compiled ahead of time, by name. */
export interface Compiled {
  readonly sections: Readonly<Record<string, TemplateSpecification>>;
  readonly parts: Readonly<Record<string, TemplateSpecification>>;
  readonly words: TemplateWords;
}

/** What a user writes in place of the built-in templates in one language. */
export interface Own {
  readonly sections: Readonly<Record<string, TemplateFunction>>;
  readonly parts: Readonly<Record<string, TemplateFunction>>;
  /** Ours, with the user's in place of some. */
  readonly words?: TemplateWords;
}

/** By language. */
export type OwnTemplates = Readonly<Record<string, Own>>;

const LANGUAGES: Readonly<Record<string, () => Promise<Compiled>>> = {
  sv: () => import("./templates/sv.generated.js"),
  en: () => import("./templates/en.generated.js"),
};

/** Our own words, by language. */
export async function ourWords(): Promise<Readonly<Record<string, TemplateWords>>> {
  const all = Object.entries(LANGUAGES).map(
    async ([language, load]) => [language, (await load()).words] as const,
  );
  return Object.fromEntries(await Promise.all(all));
}

/** The templates of a language, with a user's own in place of some of them. */
export async function templatesOf(language: string, own: OwnTemplates = {}): Promise<Templates> {
  const load = LANGUAGES[language];
  if (!load) throw new Error(`There are no templates for the language ${JSON.stringify(language)}`);
  return prepare(await load(), own[language]);
}

/** A compiled template as a function, with the parts it may call. */
export function prepare({ sections, parts, words }: Compiled, own: Partial<Own> = {}): Templates {
  const template = templating();
  const partials = { ...mapValues(parts, template), ...own.parts };
  const functions = { ...mapValues(sections, template), ...own.sections };
  const run = (name: string, from: Readonly<Record<string, TemplateFunction>>, view: object) => {
    const found = Object.hasOwn(from, name) ? from[name] : undefined;
    if (!found) throw new Error(`There is no template ${JSON.stringify(name)}`);
    return found(view, { partials });
  };
  return {
    section: (name, view) => run(name, functions, view),
    part: (name, view) => run(name, partials, view),
    words: own.words ?? words,
  };
}

function mapValues<A, B>(object: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
