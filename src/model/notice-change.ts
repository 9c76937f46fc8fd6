/** Words that differ, with a word or two around them. One of them is empty where words were only added or struck. */
export interface Rewording {
  readonly before: string;
  readonly after: string;
}

/** What differs between two versions of a notice, in the words of its readers. Sections are identified by their headings. */
export type NoticeChange =
  | { readonly kind: "added" | "removed"; readonly section: string }
  | { readonly kind: "renamed"; readonly before: string; readonly after: string }
  | {
      readonly kind: "reworded";
      readonly section: string;
      readonly wording: Rewording;
      /** How many other sections the same change is made in: the first layer repeats what the text says. */
      readonly elsewhere: number;
    }
  /** A section with no words that differ, such as a link that leads elsewhere, or with too many to tell. */
  | { readonly kind: "form" | "rewritten"; readonly section: string };
