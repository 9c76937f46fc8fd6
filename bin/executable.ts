// The command for the single executables: one CommonJS file, which has no top-level await and loads no other file.
import { main } from "../src/cli.js";
import { processIo, typed } from "../src/io.js";

main(typed(), processIo()).then((code) => {
  process.exitCode = code;
});
