import type { Report, ReportOptions } from "./report.js";
import type { RuleMeta } from "./rule-meta.js";

/** The formats a report can be written in, the default one first. */
export const formats = ["text", "json", "sarif", "github", "gitlab", "junit"] as const;

export type Format = (typeof formats)[number];

type Writer = (report: Report, options: ReportOptions, rules: readonly RuleMeta[]) => string;

// Each is imported when asked for: a run writes one format and should not load six.
const writers: Readonly<Record<Format, () => Promise<Writer>>> = {
  text: async () => (await import("./text.js")).writeText,
  json: async () => (await import("./json.js")).writeJson,
  sarif: async () => (await import("./sarif.js")).writeSarif,
  github: async () => (await import("./github.js")).writeGithub,
  gitlab: async () => (await import("./gitlab.js")).writeGitlab,
  junit: async () => (await import("./junit.js")).writeJunit,
};

/** The report in a format, ending in a line break. Only SARIF uses the rules. */
export async function write(
  format: Format,
  report: Report,
  options: ReportOptions,
  rules: readonly RuleMeta[],
): Promise<string> {
  const writer = await writers[format]();
  return writer(report, options, rules);
}
