import type { Lang } from "../model/text.js";

/** What an export needs of a language's words. */
export interface ExportWords {
  readonly language: Lang;
  /** `12 månader`, from ISO 8601. */
  duration(period: string): string;
  /** `Sverige`, from a two-letter code. */
  country(code: string): string;
  /** A supervisory authority by name. */
  authority(word: "imy"): string;
}
