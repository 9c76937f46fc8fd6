import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

export const path = (...parts) => join(root, ...parts);
export const read = (...parts) => readFileSync(path(...parts), "utf8");

export function write(name, text) {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), text);
}

export const schema = () => JSON.parse(read("schema/policy.schema.json"));

export const banner = (from) => `// Made from ${from} by \`npm run generate\`. Do not edit.\n`;
