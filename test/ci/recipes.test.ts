import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fixture } from "../support.js";
import { bash, companyFolder } from "./scratch.js";

const overdue = fixture("clean.yaml").replace("lastReviewed: 2026-11-22", "lastReviewed: 2024-01-01");

const committed = (folder: string) =>
  bash("git add policy && git -c user.name=x -c user.email=x@example.se commit --quiet -m x", folder);

/** The shell parts of a job, in order, without the installation: the scratch folder has the package already. */
const scriptsOf = (lines: readonly unknown[]) =>
  lines.filter((line): line is string => typeof line === "string" && !line.startsWith("npm ci"));

describe("the workflow for GitHub", () => {
  const workflow = parse(readFileSync("docs/ci/github.yml", "utf8"));
  const [lint, diff, status, sarif, build] = scriptsOf(
    workflow.jobs.check.steps.map(({ run }: { run?: string }) => run),
  ) as [string, string, string, string, string];

  test("says in the summary what a change means, and fails one that is not ready", () => {
    const folder = companyFolder();
    committed(folder);
    const summary = { BASE: "main", GITHUB_STEP_SUMMARY: "summary.md" };
    bash("git update-ref refs/remotes/origin/main HEAD", folder);
    expect(bash(diff, folder, summary).status).toBe(0);
    bash("sed -i 's/period: P3Y/period: P5Y/' policy/integritetspolicy.yaml", folder);
    expect(bash(diff, folder, summary).status).toBe(1);
    expect(readFileSync(join(folder, "summary.md"), "utf8")).toContain("3 years → 5 years");
  });

  test("says every week what ends soon", () => {
    const folder = companyFolder();
    const summary = { GITHUB_STEP_SUMMARY: "summary.md" };
    expect(bash(status, folder, summary).status).toBe(0);
    expect(bash(status, folder, { ...summary, POLICY_TODAY: "2027-11-01" }).status).toBe(1);
    expect(readFileSync(join(folder, "summary.md"), "utf8")).toContain("How the policy stands");
  });

  test("passes a policy without findings", () => {
    const folder = companyFolder();
    expect(bash(lint, folder, { GITHUB_ACTIONS: "true" }).status).toBe(0);
    expect(bash(sarif, folder).status).toBe(0);
    expect(bash(build, folder).status).toBe(0);
    expect(existsSync(join(folder, "public/integritetspolicy.html"))).toBe(true);
  });

  test("fails an overdue review, and still writes its findings as SARIF", () => {
    const folder = companyFolder(overdue);
    const { status, stdout } = bash(lint, folder, { GITHUB_ACTIONS: "true" });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=policy\/integritetspolicy\.yaml,/m);
    expect(bash(sarif, folder).status).toBe(0);
    const { runs } = JSON.parse(readFileSync(join(folder, "policy.sarif"), "utf8"));
    expect(runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain("review-overdue");
  });

  test("fails when no report could be made", () => {
    const folder = companyFolder();
    const named = sarif.replace("policy lint", "policy lint no-such-file.yaml");
    expect(bash(named, folder).status).not.toBe(0);
  });

  test("publishes complete pages only", () => {
    const [publish] = scriptsOf(workflow.jobs.publish.steps.map(({ run }: { run?: string }) => run)) as [
      string,
    ];
    const folder = companyFolder();
    expect(bash(publish, folder).status).toBe(0);
    const gap = fixture("clean.yaml").replace(
      /^dataProtectionOfficer: .*$/m,
      "dataProtectionOfficer: undecided",
    );
    expect(gap).not.toBe(fixture("clean.yaml"));
    expect(bash(publish, companyFolder(gap)).status).toBe(1);
  });
});

describe("the pipeline for GitLab", () => {
  const pipeline = parse(readFileSync("docs/ci/gitlab.yml", "utf8"));
  const script = scriptsOf(pipeline["policy-lint"].script).join("\n");

  test("passes a policy without findings", () => {
    const folder = companyFolder();
    expect(bash(script, folder).status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, "gl-code-quality-report.json"), "utf8"))).toEqual([]);
  });

  test("fails an overdue review, with its findings in the report", () => {
    const folder = companyFolder(overdue);
    expect(bash(script, folder).status).toBe(1);
    const report = JSON.parse(readFileSync(join(folder, "gl-code-quality-report.json"), "utf8"));
    expect(report[0].location.path).toBe("policy/integritetspolicy.yaml");
  });

  test("publishes to public, which its artifacts name", () => {
    const folder = companyFolder();
    expect(bash(scriptsOf(pipeline.pages.script).join("\n"), folder).status).toBe(0);
    for (const path of pipeline.pages.artifacts.paths) expect(existsSync(join(folder, path))).toBe(true);
  });
});
