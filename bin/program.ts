// The command with what it asks of the computer: loaded together, as one file.
export { main } from "../src/cli.js";
export { processIo, typed } from "../src/io.js";
