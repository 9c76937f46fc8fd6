import { type Diagnostic, newDiagnostic } from "../../../model/diagnostic.js";
import { pointer } from "../../../model/pointer.js";
import { rangeAt, spanOf } from "../../../model/source.js";
import type { Checked } from "../check.js";
import { archivedFile } from "./archive-folder.js";

/** A released version as the policy's history records it: plain data, which can come from another thread. */
export interface RecordedArchive {
  readonly policyFile: string;
  readonly version: string;
  /** The path of its file. */
  readonly file: string;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly sha256: string;
  readonly path: string;
  readonly range: Diagnostic["range"];
}

/** The released versions that a policy records. Standard input has no archive folder. */
export function recordedArchives({ file, policy, source }: Checked): RecordedArchive[] {
  if (!policy || !source || file === "<stdin>") return [];
  return (policy.history ?? []).flatMap(({ version, sha256 }, index) => {
    if (sha256 === undefined) return [];
    const path = pointer("history", index, "sha256");
    const range = rangeAt(source.lineStarts, spanOf(source, path));
    return [{ policyFile: file, version, file: archivedFile(file, version), sha256, path, range }];
  });
}

/** The finding that a released version has been altered. */
export function archiveFinding({ policyFile, path, range }: RecordedArchive, message: Diagnostic["message"]) {
  return newDiagnostic({
    file: policyFile,
    rule: "archive-altered",
    class: "promise",
    legal: ["GDPR art. 5.2", "GDPR art. 24.1"],
    path,
    range,
    message,
  });
}
