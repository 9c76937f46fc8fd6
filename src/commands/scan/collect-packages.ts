import { Failure } from "../../model/failure.js";
import type { Io } from "../../model/io.js";
import { visible } from "../../model/visible.js";
import { NotJson } from "../../scan/json/walk.js";
import { readPackages } from "../../scan/packages/read-packages.js";
import type { Collected } from "./collect.js";

const MAX_LOCKFILE = 64 * 1024 * 1024;

/**
 * The packages that a `package.json` or a lockfile names.
 * @throws Failure if it is not what its name says
 */
export function collectPackages(io: Io, source: string): Collected {
  try {
    const { traces, full } = readPackages(source, io.readFile(source, MAX_LOCKFILE));
    const unseen = full ? [{ source, why: TOO_MANY }] : [];
    return { scanned: { source, sights: ["packages"] }, traces, unseen };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    const name = visible(source);
    throw new Failure(
      {
        sv: `”${name}” går inte att läsa som ${kindOf(source).sv}. Kontrollera att filen är hel, eller låt pakethanteraren skriva den på nytt.`,
        en: `"${name}" cannot be read as ${kindOf(source).en}. Check that the file is whole, or let the package manager write it again.`,
      },
      { cause: error },
    );
  }
}

function kindOf(source: string) {
  if (/yarn\.lock$/i.test(source)) return { sv: "en låsfil från yarn", en: "a lockfile of yarn" };
  if (/pnpm-lock\.ya?ml$/i.test(source)) return { sv: "en låsfil från pnpm", en: "a lockfile of pnpm" };
  if (/package\.json$/i.test(source)) return { sv: "package.json", en: "package.json" };
  return { sv: "en låsfil från npm", en: "a lockfile of npm" };
}

const TOO_MANY = {
  sv: "Filen har fler paket än som kan granskas. Resten syntes inte.",
  en: "The file has more packages than can be checked. The rest was not seen.",
};
