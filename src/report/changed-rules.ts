import type { Text } from "../model/text.js";
import type { Report } from "./report.js";

/** Which rules the settings have given another severity or switched off; undefined if none. */
export function changedRulesSentence(rules: Report["changedRules"]): Text | undefined {
  if (!rules || rules.size === 0) return undefined;
  const list = [...rules].map(([id, severity]) => `${id}: ${severity}`).join(", ");
  return {
    sv: `policy.config.yaml ändrar allvaret: ${list}.`,
    en: `policy.config.yaml changes the severity: ${list}.`,
  };
}
