import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { fixture } from "../../support.js";
import { commit, git, policy } from "../in-repository.js";

const FILE = "policy/p.yaml";
const clean = fixture("clean.yaml");
const home = process.cwd();
const read = () => readFileSync(FILE, "utf8");
const review = (...args: string[]) =>
  policy(["review", "--yes", "--reviewer", "jurist", "--outcome", "no-change", ...args]);

beforeEach(() => {
  process.chdir(temporaryFolder());
  mkdirSync("policy");
});
afterEach(() => process.chdir(home));

/** A review of the last commit alone, as CI often has it. */
function reviewInShallowClone() {
  const origin = process.cwd();
  process.chdir(temporaryFolder());
  execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${origin}`, "."], { stdio: "ignore" });
  return review("--today", "2027-01-01", "--dry-run");
}

describe("what has changed since the last review", () => {
  beforeEach(() => {
    git("init", "--quiet");
  });

  test("is told by the fingerprint, through a rename", async () => {
    commit(clean, FILE);
    await review();
    commit(read(), FILE);
    renameSync(FILE, "policy/q.yaml");
    commit(readFileSync("policy/q.yaml", "utf8").replace("period: P3Y", "period: P5Y"), "policy/q.yaml");
    const { code, stderr } = await policy([
      ...["review", "--yes", "--reviewer", "jurist", "--outcome", "changed", "--today", "2027-11-01"],
    ]);
    expect(code, stderr).toBe(0);
    expect(stderr).toContain("3 years → 5 years");
    expect(stderr).toContain("Material changes (1)");
    expect(readFileSync("policy/q.yaml", "utf8")).toMatch(/ {6}outcome: changed\n {6}fingerprint: sha256:/);
  });

  test("is told by the commit that first noted a review without a fingerprint", async () => {
    commit(clean.replace("lastReviewed: 2026-11-22", "lastReviewed: 2025-11-22"), FILE);
    commit(clean, FILE);
    commit(clean.replace("period: P3Y", "period: P2Y"), FILE);
    const { stderr } = await review("--dry-run");
    expect(stderr).toContain("3 years → 2 years");
  });

  test("is nothing where the meaning is the same", async () => {
    commit(clean, FILE);
    await review();
    writeFileSync(FILE, `${read()}\n# a comment\n`);
    const { stderr } = await review("--today", "2027-01-01", "--dry-run");
    expect(stderr).toContain("Nothing: the notice means what was reviewed.");
  });

  test("is said to be unknown where the history is cut short", async () => {
    commit(clean, FILE);
    await review();
    commit(read(), FILE);
    commit(read().replace("period: P3Y", "period: P5Y"), FILE);
    const { code, stderr } = await reviewInShallowClone();
    expect(code).toBe(0);
    expect(stderr).toContain("git fetch --unshallow");
  });

  test("is said to be unknown where a history that is cut short begins after a review without a fingerprint", async () => {
    commit(clean, FILE);
    commit(clean.replace("period: P3Y", "period: P5Y"), FILE);
    const { code, stderr } = await reviewInShallowClone();
    expect(code).toBe(0);
    expect(stderr).toContain("git fetch --unshallow");
    expect(stderr).not.toContain("means what was reviewed");
  });

  test("is said to be unknown where what was reviewed is no valid policy today", async () => {
    const broken = clean.replace("language: sv\n", "language: sv\nformer: key\n");
    commit(broken, FILE);
    commit(clean, FILE);
    const { stderr } = await review("--dry-run");
    // The commit that first has the date is the broken one.
    expect(stderr).toContain("does not follow today's format");
  });
});

test("is said to be unknown without a repository, and the review is made all the same", async () => {
  writeFileSync(FILE, clean);
  const { code, stderr } = await review();
  expect(code).toBe(0);
  expect(stderr).toContain("The folder is not in a git repository, so there are no older versions.");
});

test("a review cannot be dated before one in the log, whatever lastReviewed says", async () => {
  const log = "  log:\n    - { date: 2026-11-30, by: jurist, outcome: no-change }\n";
  writeFileSync(FILE, clean.replace(/^review:\n/m, `review:\n${log}`));
  const { code, stderr } = await review("--date", "2026-11-25", "--today", "2026-12-05");
  expect([code, stderr]).toEqual([2, expect.stringContaining("last review was made on 2026-11-30")]);
});

test("is said to be unknown without git", async () => {
  writeFileSync(FILE, clean);
  const path = process.env.PATH;
  process.env.PATH = temporaryFolder();
  const { code, stderr } = await review();
  process.env.PATH = path;
  expect(code).toBe(0);
  expect(stderr).toContain("Git is not installed");
});

test("a file that is saved meanwhile is left as it is", async () => {
  writeFileSync(FILE, clean);
  const answers = ["", "", "", "", "jurist", "1"];
  const prompter = () => ({
    ask: async () => {
      const answer = answers.shift();
      if (answer !== undefined) return answer;
      writeFileSync(FILE, `${clean}# saved\n`);
      return "yes";
    },
    close: () => {},
  });
  const { code, stderr } = await policy(["review"], { prompter });
  expect(code).toBe(2);
  expect(stderr).toContain("was changed meanwhile");
  expect(read()).toBe(`${clean}# saved\n`);
});

describe("the text", () => {
  test.each([
    ["line feeds", clean],
    ["Windows' line ends", clean.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${clean}`],
    ["braces", clean.replace(/review:\n(?: {2}.*\n)+/, "review: { cycle: P1Y, promised: P1Y }\n")],
    ["a comment after", clean.replace("reviewedBy: dataskyddsansvarig", "reviewedBy: 'a'   # who")],
  ])("keeps every other line, with %s", async (_, text) => {
    writeFileSync(FILE, text);
    const { code, stderr } = await review();
    expect(code, stderr).toBe(0);
    const [before, after] = [text.split("\n"), read().split("\n")];
    const kept = after.filter((line) => before.includes(line));
    expect(kept.length).toBeGreaterThanOrEqual(before.length - 2);
    expect(after.length - before.length).toBeLessThanOrEqual(6);
    expect(read().includes("\r\n")).toBe(text.includes("\r\n"));
    expect(read().replaceAll("\r\n", "").includes("\r")).toBe(false);
    expect(read().startsWith("\uFEFF")).toBe(text.startsWith("\uFEFF"));
    // And the next lint has nothing to say of the review.
    expect((await policy(["lint"])).stdout).not.toMatch(/review/);
  });
});
