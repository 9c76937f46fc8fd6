import type { Lang, Text } from "../../model/text.js";
import type { ExitCode, Session } from "./session.js";

/** Words in the user's language, loaded when they are asked for. */
export type Words = (lang: Lang) => Promise<readonly string[]>;

/** An option of a command, as the command line reads it and `--help` shows it. */
export interface CommandOption {
  /** `-o, --out <folder>`; with a placeholder that differs between the languages, as a text. */
  readonly flags: string | Text;
  readonly help: Text;
  readonly default?: string;
  /** @throws Failure if the value cannot be used. */
  readonly parse?: ((value: string) => unknown) & { readonly values?: readonly string[] };
  /** The words to choose among, for completion, where `parse` does not know them. */
  readonly values?: Words;
}

/** What a command takes besides its options. */
export interface CommandArgument {
  /** `[files...]`. */
  readonly name: Text;
  readonly help: Text;
  /** As the usage line has it, where that is not the name. */
  readonly usage?: Text;
  /** The words to choose among, for completion; files where there are none. */
  readonly values?: Words;
}

/**
 * A command as the command line knows it: everything that `--help` shows, and how it is run. Every command's is loaded
 * at each start, so that `run` imports what the command needs.
 */
export interface Command<Argument = unknown, Options = unknown> {
  readonly name: string;
  readonly summary: Text;
  readonly argument?: CommandArgument;
  readonly options: readonly CommandOption[];
  run(session: Session, argument: Argument, options: Options): Promise<ExitCode>;
}
