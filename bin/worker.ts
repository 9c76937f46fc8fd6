// What each thread runs that helps the command with many files.
export { checkBatch as default } from "../src/cli/batch.js";
