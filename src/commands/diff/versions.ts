import { Failure } from "../../model/failure.js";
import type { Repository } from "../../model/repository.js";
import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import { MAX_BYTES } from "../../parse/parse.js";
import type { Checking } from "../shared/check-files.js";
import type { Session } from "../shared/session.js";
import type { Comparison } from "./operands.js";

/** One policy as bytes, with what to call that version of it. */
export interface Version {
  readonly file: string;
  readonly label: string;
  readonly bytes: Uint8Array;
}

/** Two versions of one policy. `from` is absent where the older version did not have the file. */
export interface Versions {
  readonly from: Version | undefined;
  /** What the older version is called, also where the file is not in it. */
  readonly fromLabel: string;
  readonly to: Version;
}

/**
 * The versions that a comparison is about, in the order of the files.
 * @throws Failure if a file or a revision is missing.
 */
export async function readVersions(
  { io, lang }: Session,
  checking: Checking,
  comparison: Comparison,
): Promise<Versions[]> {
  const now = (file: string, label: string): Version => ({
    file,
    label,
    bytes: io.readFile(file, MAX_BYTES),
  });
  if (comparison.kind === "files") {
    const [from, to] = [comparison.from, comparison.to].map((file) => now(file, file)) as [Version, Version];
    return [{ from, fromLabel: from.label, to }];
  }
  const repository = await io.repository();
  const from = repository.commit(comparison.from);
  const to = comparison.to === undefined ? undefined : repository.commit(comparison.to);
  const files = to === undefined ? checking.files(comparison.files) : filesIn(repository, to, comparison);
  return files.map((file) => {
    // Each call to git starts a process.
    const there = repository.fileAt(from, file, MAX_BYTES);
    const former = there ? file : repository.formerPath(file, from, to);
    const older = there ?? (former === undefined ? undefined : repository.fileAt(from, former, MAX_BYTES));
    const newer =
      to === undefined
        ? now(file, NOW[lang])
        : {
            file,
            label: comparison.to as string,
            bytes: bytesAt(repository, to, file, comparison.to as string),
          };
    const label = former === undefined || former === file ? comparison.from : `${comparison.from}:${former}`;
    return {
      fromLabel: label,
      from: older && former !== undefined ? { file: former, label, bytes: older } : undefined,
      to: newer,
    };
  });
}

const NOW: Text = { sv: "nu", en: "now" };

// Without names: what the command would take if that revision were checked out, but no release put aside.
function filesIn(
  repository: Repository,
  to: string,
  { files, ...comparison }: Comparison & { kind: "revisions" },
) {
  if (files.length > 0) return files;
  const found = repository.filesAt(to).filter((path) => /^policy\/(?!archive\/).*\.ya?ml$/.test(path));
  if (found.length > 0) return found;
  const name = visible(comparison.to ?? "");
  throw new Failure({
    sv: `I ${name} finns ingen policy under policy/. Ange filen: policy diff ${visible(comparison.from)} ${name} -- <fil>`,
    en: `In ${name} there is no policy under policy/. Name the file: policy diff ${visible(comparison.from)} ${name} -- <file>`,
  });
}

function bytesAt(repository: Repository, commit: string, file: string, revision: string): Uint8Array {
  const bytes = repository.fileAt(commit, file, MAX_BYTES);
  if (bytes) return bytes;
  throw new Failure({
    sv: `”${visible(file)}” finns inte i ${visible(revision)}. Kontrollera sökvägen, eller jämför med en annan version.`,
    en: `"${visible(file)}" is not in ${visible(revision)}. Check the path, or compare with another revision.`,
  });
}
