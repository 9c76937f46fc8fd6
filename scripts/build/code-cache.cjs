"use strict";
// Runs the command in this process and keeps what V8 compiled while doing so.
// Arguments: the folder of command.js, the name of the cache, then the command line.
const { readFileSync, writeFileSync } = require("node:fs");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

// As in start.cjs: V8 takes its code back only under the flags it was made with.
if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString("--interrupt-budget=300000");

const [folder, name, ...args] = process.argv.slice(2);
const filename = `${folder}/command.js`;
const script = new Script(readFileSync(filename, "latin1"), { filename });

process.argv = [process.argv[0], filename, ...args];
process.once("beforeExit", () => {
  process.exitCode = 0;
  writeFileSync(`${folder}/${name}.cache`, script.createCachedData());
});
script.runInThisContext()(require, module, exports, filename, folder);
