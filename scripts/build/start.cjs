#!/usr/bin/env node
"use strict";
// Runs command.js from what V8 compiled of it when it was built. Where that does not fit, because Node is another
// version, V8 says so and compiles the source as usual.
const { readFileSync } = require("node:fs");
const { Script } = require("node:vm");

const filename = `${__dirname}/command.js`;
let cachedData;
try {
  cachedData = readFileSync(`${__dirname}/command.cache`);
} catch {
  // Built without: only slower.
}
const source = `(function (require, module, exports, __filename, __dirname) {${readFileSync(filename, "utf8")}\n})`;
const script = new Script(source, { filename, cachedData });
script.runInThisContext()(require, module, exports, filename, __dirname);
