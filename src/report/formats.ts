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
type Writer = (...given: Arguments) => Iterable<string>;

const whole =
  (make: (...given: Arguments) => string): Writer =>
  (...given) => [make(...given)];

const writers: Readonly<Record<Format, Writer>> = {
  text: whole(writeText),
  json: writeJson,
  sarif: whole(writeSarif),
  github: whole(writeGithub),
  gitlab: whole(writeGitlab),
  junit: whole(writeJunit),
};

/** The report in a format, in pieces to be written one after the other, ending in a line break. Only SARIF uses the rules. */
export function write(
  format: Format,
  report: Report,
  options: ReportOptions,
  rules: readonly RuleMeta[],
): Iterable<string> {
  return writers[format](report, options, rules);
}
