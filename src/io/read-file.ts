import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { Failure } from "../model/failure.js";
import { visible } from "../model/visible.js";
import { codeOf, fail } from "./errors.js";
import { realPath } from "./own-folder.js";
import { tooLarge } from "./too-large.js";

// Opening a pipe waits for its other end, and opening a terminal can take it over, unless asked not to. Windows
// has neither flag.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

const SMALLEST_CHUNK = 4096;

/**
 * The bytes of one regular file, at most `limit`. Symbolic links are followed within the repository, or the current
 * folder where there is none: a proposed change may bring a link, and what it leads to is quoted in the report.
 * @throws Failure if it is missing, not a regular file, unreadable, larger than `limit`, or elsewhere by way of a link.
 */
export function readFile(path: string, limit: number): Uint8Array {
  const name = visible(path);
  try {
    const fd = openSync(realPath(path), FLAGS);
    try {
      return readOpened(fd, name, limit);
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

function readOpened(fd: number, name: string, limit: number): Uint8Array {
  const stat = fstatSync(fd);
  if (stat.isDirectory()) {
    throw new Failure({
      sv: `”${name}” är en mapp. Ange en fil i mappen.`,
      en: `"${name}" is a folder. Name a file in the folder.`,
    });
  }
  if (!stat.isFile()) throw notRegular(name);
  if (stat.size > limit) throw tooLarge(name, limit);
  // The size is no promise: the file may be growing, and some systems' virtual files say 0.
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let got = -1; got !== 0; length += got) {
    if (length > limit) throw tooLarge(name, limit);
    const chunk = Buffer.allocUnsafe(Math.max(stat.size + 1, SMALLEST_CHUNK));
    got = readSync(fd, chunk);
    chunks.push(chunk.subarray(0, got));
  }
  return new Uint8Array(Buffer.concat(chunks));
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
