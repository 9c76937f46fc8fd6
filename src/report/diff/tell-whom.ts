import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import type { ReportedChange } from "./diff-report.js";

/** Who must be informed of a material change, and when; undefined for other changes. */
export function tellWhom({ grade, concerned = [], timing }: ReportedChange): Text | undefined {
  if (grade !== "material") return undefined;
  const names = concerned.map((name) => visible(name));
  const whom: Text =
    names.length === 0
      ? { sv: "alla som policyn gäller", en: "everyone whom the notice concerns" }
      : { sv: listed(names, "och"), en: listed(names, "and") };
  return timing === "before-processing"
    ? {
        sv: `Informera ${whom.sv} innan behandlingen börjar.`,
        en: `Inform ${whom.en} before the processing begins.`,
      }
    : {
        sv: `Informera ${whom.sv} i god tid innan ändringen börjar gälla.`,
        en: `Inform ${whom.en} in good time before the change takes effect.`,
      };
}

function listed(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}
