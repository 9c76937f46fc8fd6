import { readFileSync, writeFileSync } from "node:fs";
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
  const git = (...args) => run("git", ["-c", "user.name=x", "-c", "user.email=x@example.se", ...args], cwd);
  writeFileSync(join(cwd, ".gitignore"), "node_modules\n");
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "Notice");
  // What a checkout of a pull request has.
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  const env = { ...more, BASE: "main", GITHUB_STEP_SUMMARY: join(cwd, "summary.md") };
  // The last step asks a web site that is published by then.
  const here = scripts.filter((script) => !script.includes("$PAGE"));
  // A first policy lacks facts that the law requires, so that it has errors, --complete refuses it, and it has no next review.
  for (const script of here) {
    const allowed = /lint --format github|--complete|--fail-within/.test(script) ? [1] : [0];
    run("bash", ["-e", "-c", script], cwd, { allowed, more: env });
  }
  return here.length;
}
