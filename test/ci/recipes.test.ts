import { existsSync, readFileSync, writeFileSync } from "node:fs";
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
    expect(readFileSync(join(folder, "summary.md"), "utf8")).toContain("The state of the policy");
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

describe("the check of what is published", () => {
  const github = parse(readFileSync("docs/ci/github.yml", "utf8")).jobs.publish.steps.at(-1).run as string;
  const gitlab = parse(readFileSync("docs/ci/gitlab.yml", "utf8"))["policy-verify"].script.join(
    "\n",
  ) as string;
  const waiting = (script: string) => script.replace("for pause in 15 30 60", "for pause in 0 0");

  test.each([
    ["GitHub", github],
    ["GitLab", gitlab],
  ])("passes the policy's own page at %s, and fails another", (_, script) => {
    const folder = companyFolder();
    expect(waiting(script)).not.toBe(script);
    expect(bash("npx --no -- policy build", folder).status).toBe(0);
    const env = { PAGE: "public/integritetspolicy.html" };
    expect(bash(waiting(script), folder, env).status).toBe(0);
    bash(
      "sed -i 's/har inget dataskyddsombud/har ett dataskyddsombud/' public/integritetspolicy.html",
      folder,
    );
    expect(bash(waiting(script), folder, env).status).toBe(1);
    expect(bash(waiting(script), folder, { PAGE: "http://127.0.0.1:9/" }).status).toBe(1);
  });

  test("comes after GitLab has published the page", () => {
    const { stages, pages, "policy-verify": verify } = parse(readFileSync("docs/ci/gitlab.yml", "utf8"));
    expect(stages.indexOf(verify.stage)).toBeGreaterThan(stages.indexOf(pages.stage));
    expect(verify.rules).toEqual(pages.rules);
  });
});

describe("the workflow that looks at the website", () => {
  const { jobs } = parse(readFileSync("docs/ci/github-scan.yml", "utf8"));
  const scan = jobs.scan.steps.at(-1).run as string;
  const note = /npx --no -- policy scan .* --save .*/.exec(readFileSync("docs/ci/github-scan.yml", "utf8"));
  // Without a browser: what the website asks for is read from the packages alone.
  const withoutSite = (script: string) => script.replace(" https://www.example.se", "");

  test("fails only for what neither the notice nor the saved evidence knows", () => {
    const folder = companyFolder();
    const dependencies = (names: readonly string[]) =>
      writeFileSync(
        join(folder, "package.json"),
        JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, "1.0.0"])) }),
      );
    dependencies(["@sentry/browser"]);
    expect(bash(withoutSite(scan), folder).status).toBe(2);
    bash(withoutSite(note?.[0] as string), folder);
    expect(existsSync(join(folder, "policy/evidence.json"))).toBe(true);
    expect(bash(withoutSite(scan), folder).status).toBe(0);
    dependencies(["@sentry/browser", "mixpanel-browser"]);
    const { status, stdout } = bash(withoutSite(scan), folder, { GITHUB_ACTIONS: "true" });
    expect(status).toBe(1);
    expect(stdout).toContain("Mixpanel");
  });
});
