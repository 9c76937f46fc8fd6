import { CommanderError } from "commander";
import { colorsFor } from "./cli/colors.js";
import { type GlobalOptions, languageAsked } from "./cli/global-options.js";
import { buildProgram } from "./cli/program.js";
import { asFailure } from "./cli/usage-errors.js";
import { asTyped } from "./commands/shared/as-typed.js";
import { EXIT, type ExitCode } from "./commands/shared/session.js";
import { Failure } from "./model/failure.js";
import type { Io } from "./model/io.js";
import { languageOf } from "./model/language.js";
import { toolFailure } from "./model/tool-failure.js";
import { VERSION } from "./version.generated.js";

/** Runs the command line `argv` (without node and script) and returns the exit code. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  // The help and the errors are in the user's language, so it has to be known before the line is parsed.
  const askedLang = languageAsked(argv);
  const lang = languageOf(askedLang, io.env);
  let code: ExitCode = EXIT.clean;
  const program = buildProgram(lang, VERSION, async (command, argument, options) => {
    const { color, today, config } = program.opts<GlobalOptions>();
    const stdout = await colorsFor(io.stdout, color, io.env);
    const stderr = await colorsFor(io.stderr, color, io.env);
    const session = {
      io,
      argv,
      lang,
      askedLang,
      colors: { stdout, stderr },
      today,
      config,
      version: VERSION,
    };
    code = await command.run(session, argument, options);
  });
  quieten(program, io);
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    return report(error, program, argv, io, lang);
  }
}

// Help and version go to standard output unchanged; this program words the errors, in both languages.
function quieten(program: ReturnType<typeof buildProgram>, io: Io): void {
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => io.stdout.write(asTyped(text, io.env)),
      writeErr: () => {},
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    });
  }
}

function report(
  error: unknown,
  program: ReturnType<typeof buildProgram>,
  argv: readonly string[],
  io: Io,
  lang: "sv" | "en",
): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.clean;
    const asked = argv[argv.indexOf("help") + 1];
    if (error.code === "commander.help" && argv.includes("help") && asked !== undefined) {
      const unknown = new CommanderError(1, "commander.unknownCommand", `unknown command '${asked}'`);
      return report(unknown, program, argv, io, lang);
    }
    if (error.code === "commander.help") {
      io.stderr.write(asTyped(program.helpInformation(), io.env));
      return EXIT.usage;
    }
  }
  const failure = error instanceof CommanderError ? asFailure(error, program, argv) : error;
  if (failure instanceof Failure) {
    io.stderr.write(`${asTyped(failure.text[lang], io.env)}\n`);
    debug(error, io);
    return EXIT.usage;
  }
  io.stderr.write(`${asTyped(toolFailure()[lang], io.env)}\n`);
  debug(error, io);
  return EXIT.failure;
}

function debug(error: unknown, { env, stderr }: Io): void {
  if (env.POLICY_DEBUG !== "1") return;
  stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}
