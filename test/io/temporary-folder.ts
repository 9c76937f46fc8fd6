import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder that is removed after the test. */
export function temporaryFolder(parent = tmpdir()): string {
  const folder = realpathSync(mkdtempSync(join(parent, "policy-io-")));
  made.push(folder);
  return folder;
}

// Linux keeps this folder in memory, where thousands of files are made ten times as fast.
const IN_MEMORY = "/dev/shm";

/** Like `temporaryFolder`, in memory where the system can, for tests that write very much. */
export function temporaryFolderInMemory(): string {
  return temporaryFolder(existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir());
}
