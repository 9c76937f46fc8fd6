import { Failure } from "../../model/failure.js";
import type { Io } from "../../model/io.js";
import type { Text } from "../../model/text.js";
import type { Evidence } from "../../model/trace.js";
import { visible } from "../../model/visible.js";
import { readEvidence } from "../../scan/evidence-file.js";

const MAX_EVIDENCE = 30 * 1024 * 1024;

/**
 * What an earlier scan saw, as `--save` wrote it.
 * @throws Failure if there is no such file, or it is none of those
 */
export function readBaseline(io: Io, file: string): Evidence {
  const evidence = readEvidence(new TextDecoder().decode(io.readFile(file, MAX_EVIDENCE)));
  if (evidence) return evidence;
  const name = visible(file);
  throw new Failure({
    sv: `”${name}” är ingen fil som policy scan --save har skrivit. Spara en ny: policy scan <källor> --save ${name}`,
    en: `"${name}" is not a file that policy scan --save has written. Save a new one: policy scan <sources> --save ${name}`,
  });
}

/** That findings were left out, since they were there already when the file was saved. */
export function knownBefore(count: number, file: string): Text {
  const name = visible(file);
  return {
    sv: `${count} fynd fanns redan när ${name} sparades och visas inte.`,
    en: `${count} ${count === 1 ? "finding was" : "findings were"} there already when ${name} was saved and ${count === 1 ? "is" : "are"} not shown.`,
  };
}
