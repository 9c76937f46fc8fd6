import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { run } from "./run.mjs";

/**
 * Runs the shell parts of the workflow for GitHub that the package's documentation has, in their order, `npm ci` too.
 * @returns how many there were
 */
export function followWorkflow(cwd, more) {
  const recipe = join(cwd, "node_modules/integritetspolicy/docs/ci/github.yml");
  const { jobs } = parse(readFileSync(recipe, "utf8"));
  const scripts = [...jobs.check.steps, ...jobs.publish.steps].flatMap((step) => step.run ?? []);
  // A first policy lacks facts that the law requires, so that it has errors and --complete refuses it.
  for (const script of scripts) {
    const allowed = /lint --format github|--complete/.test(script) ? [1] : [0];
    run("bash", ["-e", "-c", script], cwd, { allowed, more });
  }
  return scripts.length;
}
