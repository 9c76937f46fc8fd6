/** The languages that people are addressed in. The notice's own language is `Policy.language`. */
export type Lang = "sv" | "en";

/** One message in every language for people. Both say the same, including the remedy. */
export interface Text {
  readonly sv: string;
  readonly en: string;
}
