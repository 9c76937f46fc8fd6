import { writeGithub } from "./github.js";
import { writeGitlab } from "./gitlab.js";
import { writeJson } from "./json.js";
import { writeJunit } from "./junit.js";
import type { Report, ReportOptions } from "./report.js";
import type { RuleMeta } from "./rule-meta.js";
import { writeSarif } from "./sarif.js";
import { writeText } from "./text.js";

/** The formats a report can be written in, the default one first. */
export const formats = ["text", "json", "sarif", "github", "gitlab", "junit"] as const;

export type Format = (typeof formats)[number];

type Arguments = [report: Report, options: ReportOptions, rules: readonly RuleMeta[]];
type Writer = (...given: Arguments) => string | Iterable<string>;

const writers: Readonly<Record<Format, Writer>> = {
  text: writeText,
  json: writeJson,
  sarif: writeSarif,
  github: writeGithub,
  gitlab: writeGitlab,
  junit: writeJunit,
};

/** The report in a format, in chunks to write in order, the last ending in a line break. Only SARIF uses the rules. */
export function write(
  format: Format,
  report: Report,
  options: ReportOptions,
  rules: readonly RuleMeta[],
): Iterable<string> {
  const made = writers[format](report, options, rules);
  // A string is iterable too, by its characters.
  return typeof made === "string" ? [made] : made;
}
