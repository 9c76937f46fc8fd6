import { Failure } from "../../model/failure.js";
import { visible } from "../../model/visible.js";
import type { Command } from "../shared/command.js";
import { FILES, mostShown, REPORTING, type ReportingOptions } from "../shared/options.js";

interface Options extends ReportingOptions {
  readonly maxWarnings?: number;
  readonly showWaived?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly watch?: boolean;
  readonly printConfig?: boolean;
}

export const lint: Command<string[], Options> = {
  name: "lint",
  summary: {
    sv: "Kontrollera policyn mot dataskyddsförordningen, svensk lag och dess egna löften.",
    en: "Check the notice against the GDPR, Swedish law and its own promises.",
  },
  argument: FILES,
  options: [
    ...REPORTING,
    {
      flags: "--max-warnings <n>",
      help: { sv: "fler varningar än så ger slutkod 1", en: "more warnings than this give exit code 1" },
      parse: wholeNumber,
    },
    {
      flags: "--show-waived",
      help: { sv: "visa även det som är undantaget", en: "show what is waived too" },
    },
    {
      flags: "--fix",
      help: {
        sv: "rätta i filen det som är säkert: form och föråldrade namn",
        en: "correct in the file what can be corrected with certainty: formats and outdated names",
      },
    },
    {
      flags: "--dry-run",
      help: {
        sv: "med --fix: visa rättelserna och skriv ingenting",
        en: "with --fix: show the corrections and write nothing",
      },
    },
    {
      flags: "-w, --watch",
      help: {
        sv: "kontrollera igen varje gång du sparar; avsluta med Ctrl-C",
        en: "check again each time you save; end with Ctrl-C",
      },
    },
    {
      flags: "--print-config",
      help: {
        sv: "visa de inställningar som gäller, här eller för en fil",
        en: "show the settings in effect, here or for a file",
      },
    },
  ],
  async run(session, files, { format, maxWarnings, printConfig, ...flags }) {
    const { lintCommand, printConfigCommand, watchLint } = await import("./lint.js");
    if (printConfig) return printConfigCommand(session, files);
    const { quiet = false, showWaived = false, fix = false, dryRun = false } = flags;
    const most = mostShown(flags);
    if (dryRun && !fix) {
      throw new Failure({
        sv: "--dry-run visar vad --fix skulle rätta. Skriv policy lint --fix --dry-run",
        en: "--dry-run shows what --fix would correct. Write policy lint --fix --dry-run",
      });
    }
    const { outputFile, stdinFilename } = flags;
    const options = { format, maxWarnings, quiet, showWaived, most, fix, dryRun, outputFile, stdinFilename };
    const check = () => lintCommand(session, files, options);
    return flags.watch ? watchLint(session, files, fix, check) : check();
  },
};

function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new Failure({
    sv: `--max-warnings: ”${visible(value)}” är inte ett heltal. Skriv till exempel --max-warnings 0`,
    en: `--max-warnings: "${visible(value)}" is not a whole number. Write for example --max-warnings 0`,
  });
}
