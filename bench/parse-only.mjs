// What every linter of YAML has to do at least: read each file of a folder and parse it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";

const folder = process.argv[2];
let errors = 0;
for (const name of readdirSync(folder))
  errors += parseDocument(readFileSync(join(folder, name), "utf8")).errors.length;
process.exitCode = errors === 0 ? 0 : 1;
