import { closeSync, constants, fstatSync, lstatSync, openSync, type Stats } from "node:fs";
import { Failure } from "../model/failure.js";
import { visible } from "../model/visible.js";
import { codeOf, fail } from "./errors.js";
import { realPath } from "./own-folder.js";
import { tooLarge } from "./too-large.js";

// Opening a pipe waits for its other end, and opening a terminal can take it over, unless asked not to. Windows
// has neither flag.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * Opens one regular file of at most `limit` bytes, and closes it when `read` has returned. Symbolic links are followed
 * within the repository, or the current folder where there is none: a proposed change may bring a link, and what it
 * leads to is quoted in the report.
 * @throws Failure if it is missing, not a regular file, unreadable, larger than `limit`, or elsewhere by way of a link;
 * and whatever `read` throws
 */
export function withOpenFile<T>(path: string, limit: number, read: (fd: number, stat: Stats) => T): T {
  const name = visible(path);
  try {
    const fd = openSync(realPath(path), FLAGS);
    try {
      return read(fd, regular(fd, name, limit));
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (codeOf(error) === "ENOENT") throw missing(path, name);
    // A socket cannot be opened at all.
    if (codeOf(error) === "ENXIO") throw notRegular(name);
    return fail({ sv: `Filen ”${name}” kan inte läsas.`, en: `The file "${name}" cannot be read.` }, error);
  }
}

function regular(fd: number, name: string, limit: number): Stats {
  const stat = fstatSync(fd);
  if (stat.isDirectory()) {
    throw new Failure({
      sv: `”${name}” är en mapp. Ange en fil i mappen.`,
      en: `"${name}" is a folder. Name a file in the folder.`,
    });
  }
  if (!stat.isFile()) throw notRegular(name);
  if (stat.size > limit) throw tooLarge(name, limit);
  return stat;
}

function missing(path: string, name: string): Failure {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) {
    return new Failure({
      sv: `”${name}” är en symbolisk länk till något som inte finns. Rätta länken eller ange en annan fil.`,
      en: `"${name}" is a symbolic link to something that does not exist. Correct the link or name another file.`,
    });
  }
  return new Failure({
    sv: `Filen ”${name}” finns inte. Kontrollera sökvägen.`,
    en: `The file "${name}" does not exist. Check the path.`,
  });
}

function notRegular(name: string): Failure {
  return new Failure({
    sv: `”${name}” är ingen vanlig fil. Ange en vanlig fil, eller skriv ”-” och skicka texten på standard in.`,
    en: `"${name}" is not a regular file. Name a regular file, or write "-" and send the text on standard input.`,
  });
}
