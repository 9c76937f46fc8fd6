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
