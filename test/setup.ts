import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import fc from "fast-check";

// A run that fails must fail again: the seed is fixed, and another can be tried with FC_SEED.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_122) });

// Files of one worker share its process: each begins in the project's folder.
// Stryker runs the tests in a thread, which has no working folder of its own and must not change it.
if (isMainThread) process.chdir(fileURLToPath(new URL("..", import.meta.url)));
