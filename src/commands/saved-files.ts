import { Failure } from "../model/failure.js";
import { startChecking } from "./check-files.js";
import type { Session } from "./session.js";

/**
 * The files to follow while they are edited.
 * @throws Failure if standard input is among them, or the arguments name nothing.
 */
export async function savedFiles(session: Session, patterns: readonly string[]): Promise<string[]> {
  if (patterns.includes("-")) {
    throw new Failure({
      sv: "Standard in (-) går inte att följa, eftersom den inte sparas. Ange en fil.",
      en: "Standard input (-) cannot be followed, since it is never saved. Name a file.",
    });
  }
  return (await startChecking(session)).files(patterns);
}
