#!/usr/bin/env node
"use strict";
// Runs command.js from what V8 compiled of it when it was built, for the command at hand. Where that does not fit,
// because Node is another version, V8 says so and compiles the source as usual.
const { readFileSync } = require("node:fs");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

// V8 optimises what has run for a while, on other threads. A run on one policy is over before that pays; a run on many
// gets there, only later.
// Only the V8 of Node 20 has the flag; others say on standard error that they do not know it.
if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString("--interrupt-budget=300000");

const filename = `${__dirname}/command.js`;
let cachedData;
try {
  cachedData = readFileSync(`${__dirname}/${process.argv[2] === "build" ? "build" : "lint"}.cache`);
} catch {
  // Built without: only slower.
}
// The bundle is ASCII only, which Latin-1 reads fastest, and stands in a function already: putting it in one here would
// copy it.
const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData });
script.runInThisContext()(require, module, exports, filename, __dirname);
