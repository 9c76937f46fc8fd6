import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fixture } from "../support.js";
import { actionCheckout, bash, companyFolder } from "./scratch.js";

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const action = parse(readFileSync("action.yml", "utf8"));
const steps: readonly Step[] = action.runs.steps;
const checkout = actionCheckout();

/** Runs one step with these inputs, the others as action.yml has them. */
function run(name: string, cwd: string, inputs: Readonly<Record<string, string>> = {}, github = checkout) {
  const step = steps.find((each) => each.name === name);
  if (!step?.run) throw new Error(`action.yml has no step ${name}`);
  const env = Object.entries(step.env ?? {}).map(([key, value]) => {
    const filled = value.replace(/\$\{\{ (?:inputs\.([\w-]+)|github\.action_path) \}\}/g, (_, input) =>
      input === undefined ? github : (inputs[input] ?? action.inputs[input].default),
    );
    return [key, filled];
  });
  return bash(step.run, cwd, { GITHUB_ACTIONS: "true", ...Object.fromEntries(env) });
}

describe("the action", () => {
  test("hands every input to a step, and none to a shell as code", () => {
    const text = JSON.stringify(action.runs);
    for (const input of Object.keys(action.inputs)) expect(text).toContain(`inputs.${input}`);
    for (const { run: script = "" } of steps) expect(script).not.toContain("${{");
  });

  test("uses the command that the folder has installed", () => {
    const folder = companyFolder();
    const elsewhere = join(folder, "no-checkout-here");
    const prepared = bash(`bash "${checkout}/scripts/ci.sh" prepare`, folder, {
      ACTION_FOLDER: elsewhere,
    });
    expect(prepared).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  });

  test("uses its own command where none is installed", () => {
    const folder = companyFolder();
    bash("rm -r node_modules", folder);
    expect(run("Set up the command", folder).status).toBe(0);
    expect(run("Check", folder).status).toBe(0);
  });

  test("compares the published page, and does not pass what it cannot compare", () => {
    const folder = companyFolder();
    expect(run("Build the pages", folder, { build: "site" }).status).toBe(0);
    const same = run("Compare the published page", folder, { verify: "site/integritetspolicy.html" });
    expect(same).toMatchObject({ status: 0, stdout: expect.stringContaining("The page says the same") });
    bash("sed -i 's/har inget dataskyddsombud/har ett dataskyddsombud/' site/integritetspolicy.html", folder);
    expect(run("Compare the published page", folder, { verify: "site/integritetspolicy.html" }).status).toBe(
      1,
    );
    expect(run("Compare the published page", folder, { verify: "http://127.0.0.1:9/" }).status).toBe(2);
  });

  test("says in the summary of the run what has changed since a revision, and fails what is not ready", () => {
    const folder = companyFolder();
    bash("git add policy && git -c user.name=x -c user.email=x@example.se commit --quiet -m x", folder);
    bash("sed -i 's/period: P3Y/period: P5Y/' policy/integritetspolicy.yaml", folder);
    const same = run("Compare with another revision", folder, { diff: "HEAD" });
    expect(same).toMatchObject({ status: 0, stdout: expect.stringContaining("3 years → 5 years") });
    const ready = { diff: "HEAD", "fail-on": "material" };
    expect(run("Compare with another revision", folder, ready).status).toBe(1);
    expect(run("Compare with another revision", folder, { diff: "--output=x" }).status).toBe(2);
  });

  test("checks the files it is given, with spaces in their names", () => {
    const folder = companyFolder();
    bash('cp policy/integritetspolicy.yaml "policy/Min policy.yaml"', folder);
    bash("sed -i 's/lastReviewed: .*/lastReviewed: 2024-01-01/' \"policy/Min policy.yaml\"", folder);
    const { status, stdout } = run("Check", folder, { files: "policy/Min policy.yaml\n" });
    expect(status).toBe(1);
    expect(stdout).toContain("file=policy/Min policy.yaml,");
    expect(run("Check", folder, { files: "policy/integritetspolicy.yaml" }).status).toBe(0);
  });

  test("takes nothing in an input for an option or a command", () => {
    const folder = companyFolder();
    const { status } = run("Check", folder, { files: "--version\n$(touch planted)\n`touch planted`" });
    expect(status).toBe(2);
    expect(existsSync(join(folder, "planted"))).toBe(false);
  });

  test("writes SARIF also when there are findings", () => {
    const broken = fixture("clean.yaml").replace("lastReviewed: 2026-11-22", "lastReviewed: 2024-01-01");
    const folder = companyFolder(broken);
    expect(run("Write SARIF", folder, { sarif: "policy.sarif" }).status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, "policy.sarif"), "utf8")).runs[0].results).not.toEqual([]);
  });

  test("builds the pages, and with complete only whole ones", () => {
    const gap = fixture("clean.yaml").replace(
      /^dataProtectionOfficer: .*$/m,
      "dataProtectionOfficer: undecided",
    );
    const folder = companyFolder(gap);
    expect(run("Build the pages", folder, { build: "out", complete: "true" }).status).toBe(1);
    expect(existsSync(join(folder, "out/integritetspolicy.html"))).toBe(false);
    expect(run("Build the pages", folder, { build: "out" }).status).toBe(0);
    expect(existsSync(join(folder, "out/integritetspolicy.html"))).toBe(true);
  });
});
