import type { Diagnostic } from "../../model/diagnostic.js";
import type { Deadlines } from "../../render/view/shared.js";

/** The end dates of waivers by the path of their findings: the day by which a gap of the notice will be filled in. */
export function deadlinesIn(diagnostics: readonly Diagnostic[]): Deadlines {
  const days = new Map<string, string>();
  for (const { path, waived } of diagnostics) {
    // With several waivers, everything is settled by the last of their days.
    if (waived && (days.get(path) ?? "") < waived.until) days.set(path, waived.until);
  }
  return days;
}
