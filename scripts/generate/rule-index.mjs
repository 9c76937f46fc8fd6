// Writes the table of rules from the files in src/lint/rules: a rule is registered by existing.
import { readdirSync } from "node:fs";
import { banner, path, write } from "./paths.mjs";

export function generateRuleIndex() {
  const ids = readdirSync(path("src/lint/rules"))
    .filter((name) => name.endsWith(".ts") && !name.startsWith("index"))
    .map((name) => name.slice(0, -3))
    .sort();
  const nameOf = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const lines = [
    ...[
      'import type { Rule } from "../rule.js";',
      ...ids.map((id) => `import { ${nameOf(id)} } from "./${id}.js";`),
    ],
    "",
    "/** Every rule, by id in alphabetical order. */",
    `export const rules: readonly Rule[] = [\n${ids.map((id) => `  ${nameOf(id)},`).join("\n")}\n];`,
  ];
  write("src/lint/rules/index.ts", `${banner("the files in src/lint/rules")}${lines.join("\n")}\n`);
}
