import type { Text } from "../../model/text.js";
import { toolFailure } from "../../model/tool-failure.js";
import { visible } from "../../model/visible.js";

/** The message that a rule threw. The other rules have run, and their findings are shown. */
export function brokenRule(rule: string, file?: string): Text {
  const on =
    file === undefined ? { sv: "", en: "" } : { sv: ` på ${visible(file)}`, en: ` on ${visible(file)}` };
  return {
    sv: `Regeln ”${visible(rule)}” gick sönder${on.sv}. Det är ett fel i verktyget, inte i filen. De andra reglernas resultat visas.`,
    en: `The rule "${visible(rule)}" broke${on.en}. That is a defect of the tool, not of the file. The other rules' findings are shown.`,
  };
}

/** The message that something else threw, in a command that runs again when the file is saved. */
export const BROKEN_ON_THIS_VERSION = toolFailure(
  { sv: " på den här versionen av filen", en: " on this version of the file" },
  { sv: "Kör policy lint", en: "Run policy lint" },
);
