import { existsSync } from "node:fs";

/** The address of a file of the package: one folder up from the bundle in `dist`, two from the sources. */
export function packageFile(path: string): string | undefined {
  // In a bundle of another kind, such as a single executable, no module has an address of this sort.
  if (!import.meta.url?.startsWith("file:")) return undefined;
  const urls = [`../${path}`, `../../${path}`].map((each) => new URL(each, import.meta.url));
  return urls.find((url) => existsSync(url))?.href;
}
