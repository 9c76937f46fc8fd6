import type { Colors } from "../../model/colors.js";
import { type CalendarDate, dateInStockholm, parseDate } from "../../model/date.js";
import { Failure } from "../../model/failure.js";
import type { Io } from "../../model/io.js";
import type { Lang } from "../../model/text.js";
import { visible } from "../../model/visible.js";

/** What every command is given besides its own options. */
export interface Session {
  readonly io: Io;
  /** The command line as it was typed, without node and script. */
  readonly argv: readonly string[];
  readonly lang: Lang;
  /** The language of `--lang`, if it was given: it goes before that of an editor. */
  readonly askedLang: Lang | undefined;
  /** Colours for standard output and standard error, which may be different: one may be a file. */
  readonly colors: { readonly stdout: Colors; readonly stderr: Colors };
  /** The text of `--today`, if it was given. */
  readonly today: string | undefined;
  /** The settings file of `--config`, if it was given. */
  readonly config: string | undefined;
  /** The tool's own version. */
  readonly version: string;
}

/** What a command ends with. */
export const EXIT = { clean: 0, findings: 1, usage: 2, failure: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * The date to judge by: `--today`, else `POLICY_TODAY`, else today in Stockholm.
 * @throws Failure if the date given does not exist.
 */
export function todayOf({ io, today }: Session): CalendarDate {
  const [text, name] = today === undefined ? [io.env.POLICY_TODAY, "POLICY_TODAY"] : [today, "--today"];
  if (text === undefined || text === "") return dateInStockholm(io.now());
  const date = parseDate(text);
  if (date) return date;
  throw new Failure({
    sv: `${name}: ”${visible(text)}” är inte ett datum som finns. Skriv ÅÅÅÅ-MM-DD, till exempel 2026-11-22.`,
    en: `${name}: "${visible(text)}" is not a date that exists. Write YYYY-MM-DD, for example 2026-11-22.`,
  });
}
