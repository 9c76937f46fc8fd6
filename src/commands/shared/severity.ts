import type { Diagnostic } from "../../model/diagnostic.js";
import type { Settings } from "./settings.js";

/**
 * The finding with the severity of the settings, or nothing if it is off. Settings act on findings and not on rules,
 * so that a waiver of a rule that is off does not count as unused.
 */
export function withSeverity(found: Diagnostic, { rules }: Pick<Settings, "rules">): Diagnostic[] {
  const severity = rules.get(found.rule) ?? found.severity;
  if (severity === "off") return [];
  return [severity === found.severity ? found : { ...found, severity }];
}
