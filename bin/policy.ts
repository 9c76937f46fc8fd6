#!/usr/bin/env node
import { main } from "../src/cli.js";
import { processIo } from "../src/io.js";

process.exitCode = await main(process.argv.slice(2), processIo());
