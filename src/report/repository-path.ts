import { Failure } from "../model/failure.js";
import { visible } from "../model/visible.js";

/**
 * The segments of a file's path from the repository's root, or undefined for what is not a file in it: an
 * absolute path, one that climbs with `..`, standard input. Paths count from the folder the tool is run in.
 */
export function repositorySegments(file: string): string[] | undefined {
  if (file === "-" || /^(?:[/\\]|[a-z]:[/\\])/i.test(file) || /\p{Cs}/u.test(file)) return undefined;
  // A backslash separates folders on Windows only, but nowhere may it smuggle a climb past us.
  if (file.split(/[/\\]/).includes("..")) return undefined;
  const segments = file.split("/").filter((segment) => segment !== "" && segment !== ".");
  return segments.length > 0 ? segments : undefined;
}

/** The path as code hosts write it, without a leading `./`; of a file outside the repository, the path as given. */
export function repositoryPath(file: string): string {
  return repositorySegments(file)?.join("/") ?? file;
}

/**
 * The file as SARIF names it: relative to the repository's root, each segment percent-encoded.
 * @throws Failure for a file outside the repository: a code host refuses the whole report for one such finding.
 */
export function repositoryUri(file: string): string {
  const segments = file.startsWith("<") ? undefined : repositorySegments(file);
  if (segments) return segments.map(encodeURIComponent).join("/");
  throw new Failure(file.startsWith("<") ? UNNAMED : outside(file));
}

const UNNAMED = {
  sv: "SARIF måste nämna filen, och standard in har inget namn. Lägg till --stdin-filename <fil>.",
  en: "SARIF must name the file, and standard input has no name. Add --stdin-filename <file>.",
};

function outside(file: string) {
  const name = visible(file);
  return {
    sv: `”${name}” ligger utanför förrådet, och SARIF kan bara nämna filer i det. Kör kommandot i det förråd som filen hör till, eller välj ett annat format.`,
    en: `"${name}" is outside the repository, and SARIF can only name files in it. Run the command in the repository that the file belongs to, or choose another format.`,
  };
}
