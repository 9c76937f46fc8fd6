import type { Format } from "../../report/formats.js";
import type { Report } from "../../report/report.js";
import type { Session } from "./session.js";

/** What standard input is called in reports, unless it is given a name. */
export const STDIN = "<stdin>";

/**
 * The report with the files' paths from the root of the repository, as code hosts and the programs that read reports
 * want them, wherever the command was run and however the files were named. A file outside keeps the name it was given.
 * A person's report has the files as they were named, so that they lead from the folder that the person is in.
 */
export function inRepository({ io }: Session, report: Report, format: Format | "summary"): Report {
  if (format === "text") return report;
  const paths = new Map(
    report.files.map((file) => [file, file === STDIN ? file : (io.repositoryPath(file) ?? file)]),
  );
  // A thousand policies have tens of thousands of findings, which would be in memory twice.
  if ([...paths].every(([file, path]) => file === path)) return report;
  const renamed = (file: string) => paths.get(file) ?? file;
  return {
    ...report,
    files: report.files.map(renamed),
    diagnostics: report.diagnostics.map((found) => ({ ...found, file: renamed(found.file) })),
    texts: new Map([...report.texts].map(([file, text]) => [renamed(file), text])),
  };
}
