import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { program } from "../../built-command.js";

test("shows the settings of the folder, or those of a file that is named", () => {
  const folder = mkdtempSync(join(tmpdir(), "policy-settings-"));
  try {
    mkdirSync(join(folder, "site/policy"), { recursive: true });
    writeFileSync(join(folder, "policy.config.yaml"), "dueSoonDays: 45\n");
    writeFileSync(join(folder, "site/policy.config.yaml"), "style: own.css\nrules: { vague-wording: off }\n");
    const show = (...args: string[]) =>
      execFileSync(process.execPath, [program, "lint", "--print-config", ...args], {
        cwd: folder,
        encoding: "utf8",
      });
    expect(show()).toMatch(
      /^# policy\.config\.yaml\n[\s\S]*dueSoonDays: 45\n[\s\S]* {2}vague-wording: warning\n/,
    );
    expect(show("site/policy/x.yaml")).toMatch(
      /^# site\/policy\.config\.yaml\n[\s\S]*style: "site\/own\.css"\ndueSoonDays: 30\n[\s\S]* {2}vague-wording: off\n/,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
