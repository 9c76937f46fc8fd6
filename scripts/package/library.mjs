import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { run } from "./run.mjs";

/** Uses the library of the installed package, with its types and without. */
export function library(node, cwd) {
  const file = join(cwd, "library.ts");
  writeFileSync(
    file,
    `import { lint, parse, parseDate, render, rules, validate, type Diagnostic, type Policy } from "integritetspolicy";

declare const bytes: Uint8Array;
export async function use(): Promise<readonly Diagnostic[]> {
  const { source } = parse("policy.yaml", bytes);
  const today = parseDate("2026-11-22");
  if (!source || !today) return [];
  const validation = await validate(source);
  const policy: Policy | undefined = validation.policy;
  if (!policy) return validation.diagnostics;
  const { html }: { html: string } = await render(policy);
  return html === "" ? [] : lint(source, policy, rules, { today, dueSoonDays: 30 }).diagnostics;
}
`,
  );
  const tsc = createRequire(import.meta.url)
    .resolve("typescript/package.json")
    .replace("package.json", "bin/tsc");
  const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--types", "", file];
  run(process.execPath, [tsc, ...options], cwd);
  const code = `import { readFileSync } from "node:fs";
import { parse, render, validate } from "integritetspolicy";
const { source } = parse("policy.yaml", readFileSync("policy/integritetspolicy.yaml"));
const { policy } = await validate(source);
console.log((await render(policy)).html.length);
`;
  writeFileSync(join(cwd, "library.mjs"), code);
  if (!(Number(run(node, ["library.mjs"], cwd)) > 1000)) throw new Error("The library renders nothing");
}
