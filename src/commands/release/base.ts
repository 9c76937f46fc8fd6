import { Failure } from "../../model/failure.js";
import type { Io } from "../../model/io.js";
import { visible } from "../../model/visible.js";
import { MAX_BYTES } from "../../parse/parse.js";
import { archivedFile } from "../shared/archive/archive-folder.js";
import type { Checking } from "../shared/check-files.js";
import type { ValidVersion } from "../shared/compare-versions.js";
import type { OnePolicy } from "../shared/one-policy.js";

interface Former {
  readonly file: string;
  readonly label: string;
  readonly bytes: Uint8Array;
}

/**
 * The version that was released last, or the revision asked for; undefined where nothing has been released.
 * @throws Failure if it is not there, or is no valid policy today
 */
export async function baseOf(
  io: Io,
  checking: Checking,
  one: OnePolicy,
  from: string | undefined,
): Promise<ValidVersion | undefined> {
  const former = from === undefined ? lastReleased(io, one) : await atRevision(io, one, from);
  if (!former) return undefined;
  const { source, policy, diagnostics } = await checking.check(former.file, former.bytes);
  if (source && policy) return { file: former.file, label: former.label, source, policy };
  const [first] = diagnostics;
  const [name, line] = [visible(former.label), first?.range.start.line ?? 1];
  throw new Failure({
    sv: `${name} följer inte dagens format, så det går inte att säga vad som har ändrats. Rad ${line}: ${first?.message.sv} Jämför med en git-version som gör det: --from <version>`,
    en: `${name} does not follow today's format, so what has changed cannot be said. Line ${line}: ${first?.message.en} Compare with a git revision that does: --from <revision>`,
  });
}

function lastReleased(io: Io, { file, policy }: OnePolicy): Former | undefined {
  const last = (policy.history ?? []).findLast(({ sha256 }) => sha256 !== undefined);
  if (!last) return undefined;
  const path = archivedFile(file, last.version);
  return { file: path, label: path, bytes: io.readFile(path, MAX_BYTES) };
}

async function atRevision(io: Io, { file }: OnePolicy, revision: string): Promise<Former> {
  const repository = await io.repository();
  const commit = repository.commit(revision);
  const there = repository.fileAt(commit, file, MAX_BYTES);
  const path = there ? file : repository.formerPath(file, commit, undefined);
  const bytes = there ?? (path === undefined ? undefined : repository.fileAt(commit, path, MAX_BYTES));
  if (bytes && path !== undefined) return { file: path, label: `${revision}:${path}`, bytes };
  throw new Failure({
    sv: `”${visible(file)}” finns inte i ${visible(revision)}. Ange en version där den finns.`,
    en: `"${visible(file)}" is not in ${visible(revision)}. Name a revision that has it.`,
  });
}
