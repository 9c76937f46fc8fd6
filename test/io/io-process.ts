// Uses the real process: node io-process.mjs <what> [argument]
import { processIo } from "../../src/io.js";
import { Failure } from "../../src/model/failure.js";

const [what, argument = ""] = process.argv.slice(2);
const io = processIo();
try {
  if (what === "print") {
    // Many writes, so that a reader that goes away does so in the middle of them.
    for (let line = 1; line <= Number(argument); line++) io.stdout.write(`${line} ${"å".repeat(100)}\n`);
    io.stderr.write("printed\n");
  }
  if (what === "stdin") io.stdout.write(`${(await io.readStdin(Number(argument))).length} bytes\n`);
  if (what === "find") io.stdout.write(`${io.findFiles(argument === "" ? [] : [argument]).join("\n")}\n`);
  if (what === "tty") io.stdout.write(`${io.stdout.isTTY} ${io.stderr.isTTY}\n`);
  if (what === "clock") io.stdout.write(`${io.now()} ${io.env.POLICY_TEST}\n`);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  io.stderr.write(`${error.text.en}\n`);
  process.exitCode = 2;
}
