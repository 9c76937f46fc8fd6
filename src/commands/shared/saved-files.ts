import { Failure } from "../../model/failure.js";
import { startChecking } from "./check-files.js";
import type { Session } from "./session.js";

/** The files to watch while they are edited, added and removed. */
export interface SavedFiles {
  /** The files that the arguments match now. An argument that no longer matches anything keeps its last matches. */
  list(): string[];
  /** Reads the settings again, since they can name the files. Broken settings are ignored. */
  reread(): Promise<void>;
}

/**
 * The files that the arguments name, or the settings, or the tool's own choice.
 * @throws Failure if standard input is among them, or the arguments name nothing.
 */
export async function savedFiles(session: Session, patterns: readonly string[]): Promise<SavedFiles> {
  if (patterns.includes("-")) {
    throw new Failure({
      sv: "Standard in (-) går inte att följa, eftersom den inte sparas. Ange en fil.",
      en: "Standard input (-) cannot be followed, since it is never saved. Name a file.",
    });
  }
  let checking = await startChecking(session);
  const groups = patterns.length === 0 ? [[]] : patterns.map((pattern) => [pattern]);
  let last = groups.map((group) => checking.files(group));
  return {
    list() {
      last = groups.map((group, index) => orLast(() => checking.files(group), last[index] ?? []));
      return [...new Set(last.flat())];
    },
    async reread() {
      checking = await startChecking(session).catch((error) => {
        if (error instanceof Failure) return checking;
        throw error;
      });
    },
  };
}

/** Several groups of files as one. */
export function together(...groups: readonly SavedFiles[]): SavedFiles {
  return {
    list: () => groups.flatMap((group) => group.list()),
    async reread() {
      for (const group of groups) await group.reread();
    },
  };
}

// A file that is being replaced is gone for a moment, and one that was removed may come back. This runs in a timer,
// where an error would be lost: reading the files reports it.
function orLast(list: () => string[], last: string[]): string[] {
  try {
    return list();
  } catch {
    return last;
  }
}
