import type { Text } from "../../model/text.js";

/** What changed between two versions of one policy, with what a report shows of it. */
export interface DiffReport {
  /** The newer file, as it was named. */
  readonly file: string;
  /** What the older and the newer version are called: a file, a revision, or the working folder. */
  readonly from: string;
  readonly to: string;
  readonly versions: { readonly from: string | undefined; readonly to: string | undefined };
  readonly changes: readonly ReportedChange[];
}

export type ReportedGrade = "cosmetic" | "substantive" | "material";

export interface ReportedChange {
  readonly kind: "added" | "removed" | "changed" | "renamed";
  readonly grade: ReportedGrade;
  /** JSON Pointer in the newer version; in the older one for what was removed. */
  readonly path: string;
  /** The line of that path, in the version that has it. */
  readonly line?: number;
  /** The entry that has changed, such as a purpose and its name; absent for the policy as a whole. */
  readonly entry?: { readonly group: string; readonly id: string; readonly name?: string };
  readonly before?: unknown;
  readonly after?: unknown;
  readonly why: Text;
  readonly legal: readonly string[];
  readonly timing?: "before-processing" | "before-effect";
  /** The names of the groups to inform; empty for everyone. Present for material changes. */
  readonly concerned?: readonly string[];
}

/** From the gravest. */
export const ORDER: readonly ReportedGrade[] = ["material", "substantive", "cosmetic"];

export const GRADE_NAME: Readonly<Record<ReportedGrade, Text>> = {
  material: { sv: "Väsentliga ändringar", en: "Material changes" },
  substantive: { sv: "Ändringar i sak", en: "Substantive changes" },
  cosmetic: { sv: "Ändringar utan betydelse för läsaren", en: "Changes that do not matter to readers" },
};

/** `2 väsentliga, 1 i sak, 0 utan betydelse.` */
export function countsSentence(changes: readonly ReportedChange[]): Text {
  const count = (grade: ReportedGrade) => changes.filter((change) => change.grade === grade).length;
  if (changes.length === 0) return { sv: "Ingen ändring i sak.", en: "No change in meaning." };
  const [material, substantive, cosmetic] = [count("material"), count("substantive"), count("cosmetic")];
  return {
    sv: `${material} ${material === 1 ? "väsentlig" : "väsentliga"}, ${substantive} i sak, ${cosmetic} utan betydelse för läsaren.`,
    en: `${material} material, ${substantive} substantive, ${cosmetic} that ${cosmetic === 1 ? "does" : "do"} not matter to readers.`,
  };
}
