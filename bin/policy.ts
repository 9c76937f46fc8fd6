import { main } from "../src/cli.js";
import { processIo } from "../src/io.js";

main(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
