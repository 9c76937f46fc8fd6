import { existsSync } from "node:fs";

/** The address of a file of the package: two folders up both from the sources and from what is built of them. */
export function packageFile(path: string): string | undefined {
  // In a bundle of another kind, such as a single executable, no module has an address of this sort.
  if (!import.meta.url?.startsWith("file:")) return undefined;
  const url = new URL(`../../${path}`, import.meta.url);
  return existsSync(url) ? url.href : undefined;
}
