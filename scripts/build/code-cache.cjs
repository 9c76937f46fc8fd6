"use strict";
// Runs the command the ways it is mostly run, in this process, and keeps what V8 compiled while doing so.
// Arguments: the folder of command.js, a folder to build into.
const { readFileSync, writeFileSync } = require("node:fs");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

// As in start.cjs: V8 takes its code back only under the flags it was made with.
setFlagsFromString("--interrupt-budget=2000000");

const [folder, out] = process.argv.slice(2);
const filename = `${folder}/command.js`;
const source = `(function (require, module, exports, __filename, __dirname) {${readFileSync(filename, "latin1")}\n})`;
const script = new Script(source, { filename });
const runs = [
  ["lint"],
  ["build", "--out", out],
  ["lint", "--lang", "sv", "test/fixtures/seed-as-it-stands.yaml"],
];

// Each run ends when nothing is left to do; then the next one starts.
process.on("beforeExit", next);
next();

function next() {
  const args = runs.shift();
  if (args) {
    process.argv = [process.argv[0], filename, ...args, "--today", "2026-11-22"];
    script.runInThisContext()(require, module, {}, filename, folder);
    // The command waits for promises only, and those do not bring another beforeExit.
    setImmediate(() => {});
    return;
  }
  process.removeListener("beforeExit", next);
  process.exitCode = 0;
  writeFileSync(`${folder}/command.cache`, script.createCachedData());
}
