// Builds if a source is newer than dist, or there is no dist. With --check it says so instead, and fails.
import { changedSinceBuild } from "./build/stale.mjs";

const changed = changedSinceBuild();
if (changed !== undefined) {
  if (process.argv.includes("--check")) {
    console.error(`dist is missing or older than ${changed}. Run: npm run build`);
    process.exitCode = 1;
  } else await import("./build.mjs");
}
