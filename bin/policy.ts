#!/usr/bin/env node
import module from "node:module";

// Newer versions of Node keep what they have compiled for the next run. Only what is loaded after this is kept.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
import("./program.js")
  .then(({ main, processIo, typed }) => main(typed(), processIo()))
  .then((code) => {
    process.exitCode = code;
  });
