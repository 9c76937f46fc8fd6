import type { Diagnostic } from "../../model/diagnostic.js";
import type { Deadlines } from "../../render/view/shared.js";

/** Until when findings are accepted, by what they are about: the day when a gap of the notice is to be filled in. */
export function deadlinesIn(diagnostics: readonly Diagnostic[]): Deadlines {
  const days = new Map<string, string>();
  for (const { path, waived } of diagnostics) {
    // Where several are accepted, all is settled by the last of the days.
    if (waived && (days.get(path) ?? "") < waived.until) days.set(path, waived.until);
  }
  return days;
}
