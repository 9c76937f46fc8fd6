#!/usr/bin/env node
import module from "node:module";

// Newer versions of Node keep what they have compiled for the next run. Only what is imported after this is kept.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
const { main, processIo, typed } = await import("./program.js");
process.exitCode = await main(typed(), processIo());
