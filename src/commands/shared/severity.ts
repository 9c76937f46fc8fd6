import type { Diagnostic } from "../../model/diagnostic.js";
import type { Settings } from "./settings.js";

/**
 * The finding as the settings have it, or nothing. Settings act on findings and not on rules, so that a waiver of a
 * rule that is off does not become unused.
 */
export function withSeverity(found: Diagnostic, { rules }: Pick<Settings, "rules">): Diagnostic[] {
  const severity = rules.get(found.rule) ?? found.severity;
  if (severity === "off") return [];
  return [severity === found.severity ? found : { ...found, severity }];
}
