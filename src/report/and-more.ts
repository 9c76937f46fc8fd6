import type { Text } from "../model/text.js";
import type { ReportOptions } from "./report.js";

/** How many findings are left out, and how to see them. */
export function andMore(count: number, { command = "policy" }: Pick<ReportOptions, "command">): Text {
  return {
    sv: `… och ${count} till. Visa alla med ${command} lint --all`,
    en: `… and ${count} more. Show them all with ${command} lint --all`,
  };
}
