import type { Diagnostic } from "../../../model/diagnostic.js";
import { Failure } from "../../../model/failure.js";
import type { Io } from "../../../model/io.js";
import { sha256 } from "../../../model/sha256.js";
import { visible } from "../../../model/visible.js";
import { MAX_BYTES } from "../../../parse/parse.js";
import { archiveFinding, type RecordedArchive } from "./recorded.js";

/** A finding for each released version whose file has changed since the release. */
export function alteredArchives(io: Io, archives: readonly RecordedArchive[]): Diagnostic[] {
  return archives.flatMap((archive) => {
    const [file, version] = [visible(archive.file), visible(archive.version)];
    if (!io.exists(archive.file)) {
      return [
        archiveFinding(archive, {
          sv: `Version ${version} är utgiven, men ”${file}” finns inte. Hämta tillbaka den: git checkout HEAD -- ${file}`,
          en: `Version ${version} was released, but "${file}" does not exist. Get it back: git checkout HEAD -- ${file}`,
        }),
      ];
    }
    const now = hashOf(io, archive.file);
    if (now === archive.sha256) return [];
    return [
      archiveFinding(archive, {
        sv: `”${file}” är inte som när version ${version} gavs ut. Hämta tillbaka den (git checkout HEAD -- ${file}), och ge ut en ny version om något ska ändras.`,
        en: `"${file}" is not as it was when version ${version} was released. Get it back (git checkout HEAD -- ${file}), and release a new version if something is to change.`,
      }),
    ];
  });
}

/** SHA-256 of some bytes, in the format of the history. */
export function sha256Of(bytes: Uint8Array): string {
  return `sha256:${sha256(bytes)}`;
}

function hashOf(io: Io, file: string): string | undefined {
  try {
    return sha256Of(io.readFile(file, MAX_BYTES));
  } catch (error) {
    // What cannot be read is not what was released either.
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
