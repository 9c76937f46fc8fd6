import { posix } from "node:path";
import { outputName } from "../../../model/output-name.js";

/**
 * Where the released versions of a policy are: `policy/archive/<name>` for `policy/<name>.yaml`, and
 * `policy/archive/<folder>/<name>` for `policy/<folder>/<name>.yaml`. With forward slashes.
 */
export function archiveFolder(file: string): string {
  const path = file.replaceAll("\\", "/");
  const folders = posix.dirname(path).split("/");
  const at = folders.lastIndexOf("policy");
  const [base, rest] = at < 0 ? [folders, []] : [folders.slice(0, at + 1), folders.slice(at + 1)];
  return [...base.filter((each) => each !== "."), "archive", ...rest, outputName(path)].join("/");
}

/** The file of one released version. */
export function archivedFile(file: string, version: string): string {
  return `${archiveFolder(file)}/${version}.yaml`;
}
