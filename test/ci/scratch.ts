import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fixture } from "../support.js";

/** A repository of a company that has the package installed, as npm would have laid it out. */
export function companyFolder(policy: string = fixture("clean.yaml")): string {
  const folder = mkdtempSync(join(tmpdir(), "policy-company-"));
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  symlinkSync(resolve("."), join(folder, "node_modules/integritetspolicy"));
  symlinkSync("../integritetspolicy/dist/bin/policy.js", join(folder, "node_modules/.bin/policy"));
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  mkdirSync(join(folder, "policy"));
  writeFileSync(join(folder, "policy/integritetspolicy.yaml"), policy);
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  return folder;
}

/** The checkout of the action, without what a checkout does not have. */
export function actionCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), "policy-action-"));
  for (const part of ["package.json", "scripts", "dist", "schema", "templates", "docs"]) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Runs a script as a runner does: bash, ending at the first command that fails. */
export function bash(script: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", script], {
    cwd,
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      HOME: cwd,
      LANG: "en_GB.UTF-8",
      POLICY_TODAY: "2026-11-22",
      npm_config_offline: "true",
      npm_config_update_notifier: "false",
      ...env,
    },
  });
  return { status, stdout, stderr };
}
