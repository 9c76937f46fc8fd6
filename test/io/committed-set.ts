import fs from "node:fs";

// A second in 2026, so that every file system keeps it whole.
const TIME = 1_790_000_000;

/** The id of a set that a build has committed. */
export const ID = `${(TIME * 1000).toString(16).padStart(12, "0")}89abcdef`;

/** Writes a file of that set as the build does, with the time that its id begins with. */
export function putCommitted(folder: string, name: string, text: string): void {
  const path = `${folder}/.policy-commit/${name}`;
  fs.writeFileSync(path, text);
  fs.utimesSync(path, TIME, TIME);
}
