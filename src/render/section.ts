/** Where a section starts in the page: 2 is a chapter, 3 a part of one. */
export type Level = 2 | 3;

/** A section to write: which template, with which facts. */
export interface SectionPlan {
  /** Stable: made of the YAML's own keys, so that links survive a change of wording. */
  readonly id: string;
  readonly level: Level;
  /** The template's name in `templates/<language>`, without its ending. */
  readonly template: string;
  /** The view: escaped, every key present, null for what is absent. */
  readonly view: object;
  /** JSON Pointers to the YAML that the section is made from. */
  readonly from: readonly string[];
}

/** A section as written. */
export interface Section {
  readonly id: string;
  readonly level: Level;
  /** Inline Markdown. */
  readonly title: string;
  /** The body, without the heading. */
  readonly markdown: string;
  readonly from: readonly string[];
}
