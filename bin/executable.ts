// The command for the single executables: one CommonJS file, which has no top-level await and loads no other file.
import { main } from "../src/cli.js";
import { processIo } from "../src/io.js";

main(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
