import { readFileSync } from "node:fs";
import { type CoverageOptions, coverageCommand } from "../../src/commands/coverage/coverage.js";
import type { Session } from "../../src/commands/shared/session.js";
import { processIo } from "../../src/io.js";
import { type Colors, plain } from "../../src/model/colors.js";
import type { Lang } from "../../src/model/text.js";
import { TODAY } from "../support.js";

export interface Given {
  readonly format?: CoverageOptions["format"];
  readonly lang?: Lang;
  readonly colors?: Colors;
}

/** Runs the command on files that are given as text, by name. */
export async function coverageOf(
  files: Readonly<Record<string, string>>,
  { format = "text", lang = "sv", colors = plain }: Given = {},
) {
  const written = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr") => ({
    isTTY: false,
    write(text: string) {
      written[name] += text;
    },
  });
  const session: Session = {
    io: {
      ...processIo(),
      env: { LANG: "en" },
      stdout: output("stdout"),
      stderr: output("stderr"),
      exists: () => false,
      findFiles: (patterns) => [...patterns],
      readFile: (path) => new TextEncoder().encode(files[path]),
    },
    lang,
    colors: { stdout: colors, stderr: plain },
    argv: [],
    askedLang: undefined,
    config: undefined,
    today: TODAY,
    version: "0.0.0",
  };
  const exit = await coverageCommand(session, Object.keys(files), { format });
  return { exit, ...written };
}

/** A file of the repository, by its path from the root. */
export const repositoryFile = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
