import { main } from "../../../src/cli.js";
import { processIo } from "../../../src/io.js";

// The server that comes with the extension: `policy` as one file.
process.exitCode = await main(process.argv.slice(2), processIo());
