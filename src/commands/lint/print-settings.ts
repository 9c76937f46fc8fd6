import { visible } from "../../model/visible.js";
import { allRules } from "../shared/rules.js";
import type { Settings } from "../shared/settings.js";

/** The settings as YAML, with every rule's severity: what `policy.config.yaml` could say. */
export function printSettings({
  file,
  files,
  ignore = ["**/policy/archive/**"],
  templates,
  style,
  rules,
  maxWarnings,
  dueSoonDays,
}: Settings): string {
  const lines = [
    ...(file === undefined ? [] : [`# ${visible(file)}`]),
    ...(files ? ["files:", ...files.map((file) => `  - ${JSON.stringify(file)}`)] : []),
    ...(ignore.length === 0
      ? ["ignore: []"]
      : ["ignore:", ...ignore.map((each) => `  - ${JSON.stringify(each)}`)]),
    ...(templates === undefined ? [] : [`templates: ${JSON.stringify(templates)}`]),
    ...(style === undefined ? [] : [`style: ${JSON.stringify(style)}`]),
    ...(Number.isFinite(maxWarnings) ? [`maxWarnings: ${maxWarnings}`] : []),
    `dueSoonDays: ${dueSoonDays}`,
    "rules:",
    ...allRules
      .filter((rule) => !rule.integrity)
      .map(({ id, severity }) => `  ${id}: ${rules.get(id) ?? severity}`)
      .sort(),
  ];
  return `${lines.join("\n")}\n`;
}
