import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { fixture } from "../../support.js";
import { commit as commitTo, git, policy } from "../in-repository.js";

const FILE = "policy/p.yaml";
const clean = fixture("clean.yaml");
const home = process.cwd();

const commit = (text: string, file = FILE): void => commitTo(text, file);
const diff = (...args: string[]) => policy(["diff", ...args]);

/** The clean policy with a line exchanged for another. */
function changed(line: string, other: string): string {
  expect(clean).toContain(line);
  return clean.replace(line, other);
}

const longer = changed("period: P3Y", "period: P5Y");

beforeEach(() => {
  process.chdir(temporaryFolder());
  mkdirSync("policy");
});
afterEach(() => process.chdir(home));

describe("in a repository", () => {
  beforeEach(() => {
    git("init", "--quiet");
    commit(clean);
    git("tag", "v1");
  });

  test("compares what is there now with the last commit", async () => {
    writeFileSync(FILE, longer);
    const { code, stdout } = await diff();
    expect(code).toBe(0);
    const line = longer.split("\n").findIndex((each) => each.includes("P5Y")) + 1;
    expect(stdout).toContain(`3 years → 5 years (line ${line})`);
    expect(stdout).toMatch(/^Material changes \(1\)$/m);
  });

  test("compares two revisions, whatever is there now", async () => {
    commit(longer);
    writeFileSync(FILE, "broken: [");
    const { stdout } = await diff("v1", "HEAD", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      summary: { material: 1, substantive: 0, cosmetic: 0 },
      policies: [{ file: FILE, from: "v1", to: "HEAD" }],
    });
  });

  test("says so when nothing means anything else", async () => {
    writeFileSync(FILE, `# a comment\n\n${clean.replaceAll("\n", "\r\n")}`);
    expect(await diff()).toMatchObject({ code: 0, stdout: expect.stringContaining("No change in meaning.") });
  });

  test("finds a file by its old name", async () => {
    renameSync(FILE, "policy/other.yaml");
    commit(longer, "policy/other.yaml");
    const { stdout } = await diff("v1", "HEAD");
    expect(stdout).toContain(`policy/other.yaml: v1:${FILE} → HEAD`);
    expect(stdout).toContain("3 years → 5 years");
  });

  test("takes files after --, also those that are gone", async () => {
    commit(longer);
    rmSync(FILE);
    const { code, stdout } = await diff("v1", "HEAD", "--", FILE);
    expect(code).toBe(0);
    expect(stdout).toContain("3 years → 5 years");
  });

  test("says of a new policy that all of it is new", async () => {
    writeFileSync("policy/second.yaml", clean);
    const { stderr } = await diff();
    expect(stderr).toContain("policy/second.yaml is new: it was not in HEAD.");
  });

  test("compares each of several policies", async () => {
    commit(clean, "policy/second.yaml");
    writeFileSync(FILE, longer);
    const { stdout } = await diff();
    expect(stdout).toContain(`${FILE}: HEAD → now\n1 material`);
    expect(stdout).toContain("policy/second.yaml: HEAD → now\nNo change in meaning.");
  });

  describe("with --fail-on material", () => {
    test("fails a material change without a new version or a way to tell people", async () => {
      writeFileSync(FILE, longer.replace(/^ {2}notification:.*\n/m, ""));
      const { code, stderr } = await diff("--fail-on", "material");
      expect(code).toBe(1);
      expect(stderr).toContain("Raise version");
      expect(stderr).toContain("updates.notification");
    });

    test("passes one that has both, and changes that are not material", async () => {
      const ready = longer.replace(/^version: .*$/m, 'version: "9.0.0"');
      writeFileSync(FILE, ready);
      expect((await diff("--fail-on", "material")).code).toBe(0);
      writeFileSync(FILE, changed("period: P3Y", "period: P2Y"));
      expect((await diff("--fail-on", "material")).code).toBe(0);
      expect((await diff("--fail-on", "substantive")).code).toBe(1);
    });
  });

  test.each(["HEAD@{0}", "v1^{commit}", "HEAD^{}"])("takes %s for a revision", async (revision) => {
    writeFileSync(FILE, changed("period: P3Y", "period: P4Y"));
    const { code, stdout, stderr } = await diff(revision, "--", FILE);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain(`${FILE}: ${revision} → now`);
  });

  describe("refuses", () => {
    test.each([
      [["nope"], /no git revision called "nope"/],
      [["--upload-pack=x"], /upload-pack/],
      [["v1", "HEAD", "main"], /At most two revisions/],
      [["v1", "--", "policy/none.yaml"], /does not exist/],
      [["v1", "HEAD", "--", "policy/none.yaml"], /"policy\/none\.yaml" is not in HEAD/],
      [["--format", "html"], /--format/],
    ])("%j", async (args, message) => {
      const { code, stdout, stderr } = await diff(...args);
      expect(code).toBe(2);
      expect(stdout).toBe("");
      expect(stderr).toMatch(message);
    });

    test("an older version that is no valid policy, naming the line", async () => {
      commit(changed("title: Integritetspolicy", "titel: Integritetspolicy"));
      git("tag", "broken");
      commit(longer);
      const { code, stderr } = await diff("broken");
      expect(code).toBe(2);
      expect(stderr).toMatch(/not a valid policy in broken.*Line \d+: There is no key "titel" here/);
    });

    test("a newer version that is no valid policy, with its findings", async () => {
      writeFileSync(FILE, changed("title: Integritetspolicy", "titel: Integritetspolicy"));
      const { code, stdout, stderr } = await diff();
      expect(code).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toContain(`${FILE}:`);
    });

    test("a revision that a shallow clone lacks, and says how to get it", async () => {
      commit(longer);
      const origin = process.cwd();
      process.chdir(temporaryFolder());
      git("clone", "--quiet", "--depth", "1", `file://${origin}`, "clone");
      process.chdir("clone");
      expect((await diff("v1")).stderr).toContain("git fetch --unshallow");
    });
  });

  test("a name cannot command the terminal, or make markup in a pull request", async () => {
    const evil = "A\\e[2J|<script>alert(1)</script> [x](javascript:1) @all";
    writeFileSync(FILE, clean.replace(/^( {2}hosting:\n {4}name: ).*$/m, `$1"${evil}"`));
    const text = await diff();
    expect(text.stdout).toContain("\\u{1b}");
    expect(text.stdout).not.toContain("\u001b");
    const { stdout } = await diff("--format", "markdown");
    expect(stdout).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(|[^\\]\|<|(?<!\\)@all/);
  });
});

test("two files need no repository", async () => {
  writeFileSync("old.yaml", clean);
  writeFileSync("new.yaml", longer);
  const { code, stdout } = await diff("old.yaml", "new.yaml");
  expect(code).toBe(0);
  expect(stdout).toContain("new.yaml: old.yaml → new.yaml");
  expect(readFileSync("old.yaml", "utf8")).toBe(clean);
});

test("outside a repository it says how to compare files", async () => {
  writeFileSync(FILE, clean);
  const { code, stderr } = await diff();
  expect(code).toBe(2);
  expect(stderr).toContain("not in a git repository");
});
