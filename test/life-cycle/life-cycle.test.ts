import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { git, policy } from "../commands/in-repository.js";
import { temporaryFolder } from "../io/temporary-folder.js";
import { fixture } from "../support.js";
import { publish } from "./published.js";
import { rewrite, stepsIn, type Told } from "./story.js";

// A year of MAILIT's policy, as docs/livscykel.md tells it. The changes are made up; what the commands print is not.
const PAGE = join(process.cwd(), "docs/livscykel.md");
const FILE = "policy/integritetspolicy.yaml";
const home = process.cwd();
const told: Told[] = [];
let site: Awaited<ReturnType<typeof publish>>;

const read = () => readFileSync(FILE, "utf8");

/** What happens to the file in an editor. */
function edit(from: string | RegExp, to: string): void {
  const before = read();
  const after = before.replace(from, to);
  expect(after, `nothing to change: ${from}`).not.toBe(before);
  writeFileSync(FILE, after);
}

/** Commits on a day, always the same commit for the same files. */
function commit(message: string, day: string): void {
  process.env.GIT_AUTHOR_DATE = process.env.GIT_COMMITTER_DATE = `${day}T12:00:00Z`;
  git("add", "--all");
  git("commit", "--quiet", "--message", message);
}

/** Runs a command on a day, as it is typed in the story, and keeps what it prints. */
async function run(id: string, day: string, typed: string, exit: 0 | 1 | 2 = 0): Promise<string> {
  const args = (typed.match(/"[^"]*"|\S+/g) ?? []).slice(1).map((word) => word.replaceAll('"', ""));
  const actual = args.map((word) => word.replace(":8080", `:${site.port}`));
  const { code, stdout, stderr } = await policy([...actual], {
    env: { LANG: "sv_SE.UTF-8", POLICY_TODAY: day },
  });
  const printed = `${stderr}${stdout}`.replaceAll(`:${site.port}`, ":8080");
  expect(code, printed).toBe(exit);
  told.push({ id, text: `$ ${typed}\n${printed}` });
  return printed;
}

function upload(): void {
  for (const name of ["integritetspolicy.html", "integritetspolicy.1.0.0.html"])
    if (existsSync(`public/${name}`)) writeFileSync(`site/${name}`, readFileSync(`public/${name}`));
}

const ADDRESS = "http://127.0.0.1:8080/integritetspolicy.html";

/** The first version is released, with what is still open. */
async function firstVersion(): Promise<void> {
  git("init", "--quiet");
  await run("release-refused", "2026-11-25", "policy release", 1);
  await run(
    "release-first",
    "2026-11-25",
    'policy release --allow-incomplete "MAILIT har inte svarat på alla frågor än."',
  );
  commit("Release integritetspolicy 1.0.0", "2026-11-25");
  git("tag", "v1.0.0");
  await run(
    "review-first",
    "2026-11-26",
    "policy review --yes --reviewer dataskyddsansvarig --outcome no-change",
  );
  edit(/# policy-waive review-missing.*\n/, "");
  commit("Review", "2026-11-26");
}

/** A change in a pull request is graded, and is not ready. */
async function changeInPullRequest(): Promise<void> {
  git("switch", "--quiet", "--create", "langre-lagring");
  edit("period: P12M # ”som längst i 12 månader”", "period: P24M");
  const printed = await run("diff-not-ready", "2027-01-20", "policy diff main --fail-on material", 1);
  expect(printed).toContain("12 månader → 24 månader");
  await run("diff-markdown", "2027-01-20", "policy diff main --format markdown");
  await run("lint-changed", "2027-01-20", "policy lint --quiet", 1);
  const refused = await run(
    "release-without-plan",
    "2027-01-20",
    'policy release --allow-incomplete "MAILIT har inte svarat på alla frågor än."',
    1,
  );
  expect(refused).toContain("content-changed-since-review");
}

/** The change is reviewed, and released with a plan for telling people. */
async function reviewedAndReleased(): Promise<void> {
  edit(
    /# policy-waive notification-missing.*\nupdates:\n/,
    "updates:\n  notification: Vi mejlar dig innan en väsentlig ändring börjar gälla.\n",
  );
  await run(
    "review-change",
    "2027-01-21",
    "policy review --yes --reviewer dataskyddsansvarig --outcome changed",
  );
  await run(
    "release-second",
    "2027-01-21",
    'policy release --effective-from 2027-03-01 --allow-incomplete "MAILIT har inte svarat på alla frågor än."',
  );
  commit("Release integritetspolicy 2.0.0", "2027-01-21");
  git("switch", "--quiet", "main");
  git("merge", "--quiet", "--ff-only", "langre-lagring");
  git("tag", "v2.0.0");
  await run("diff-ready", "2027-01-21", "policy diff v1.0.0 v2.0.0 --fail-on material");
}

/** What is published is what the policy says, until somebody changes it. */
async function published(): Promise<void> {
  await run("build", "2027-03-01", "policy build");
  upload();
  await run("verify-same", "2027-03-01", `policy verify ${ADDRESS} --allow-private`);
  const page = readFileSync("site/integritetspolicy.html", "utf8");
  writeFileSync("site/integritetspolicy.html", page.replaceAll("24 månader", "36 månader"));
  const printed = await run("verify-altered", "2027-03-10", `policy verify ${ADDRESS} --allow-private`, 1);
  expect(printed).toContain("36 månader");
  writeFileSync("site/integritetspolicy.html", readFileSync("public/integritetspolicy.1.0.0.html"));
  await run("verify-stale", "2027-03-11", `policy verify ${ADDRESS} --allow-private`, 1);
  upload();
  await run("verify-again", "2027-03-11", `policy verify ${ADDRESS} --allow-private`);
}

/** Waivers that end are renewed or settled, and a year later the review is overdue. */
async function overdue(): Promise<void> {
  await run("status-ending", "2027-03-25", "policy status --fail-within 30d", 1);
  edit(/until 2027-03-31/g, "until 2028-03-31");
  commit("Renew waivers", "2027-03-25");
  await run("lint-overdue", "2028-01-25", "policy lint --quiet", 1);
  await run(
    "review-again",
    "2028-01-25",
    "policy review --yes --reviewer dataskyddsansvarig --outcome no-change",
  );
  commit("Review", "2028-01-25");
  await run("status-after", "2028-01-25", "policy status");
}

/** An archive that somebody has changed is found. */
async function alteredArchive(): Promise<void> {
  const archive = "policy/archive/integritetspolicy/1.0.0.yaml";
  const before = readFileSync(archive, "utf8");
  writeFileSync(archive, before.replace("P12M", "P24M"));
  await run("archive-altered", "2028-01-26", "policy build", 1);
  git("checkout", "--quiet", "HEAD", "--", archive);
  expect(readFileSync(archive, "utf8")).toBe(before);
  expect((await policy(["build", "--today", "2028-01-26"])).code).toBe(0);
}

beforeEach(async () => {
  process.chdir(temporaryFolder());
  mkdirSync("policy");
  mkdirSync("site");
  writeFileSync(FILE, fixture("life-cycle/integritetspolicy.yaml"));
  site = await publish("site");
});
afterEach(async () => {
  await site.stop();
  process.chdir(home);
});

test("a year of a policy goes as the documentation tells it", { timeout: 120_000 }, async () => {
  await firstVersion();
  await changeInPullRequest();
  await reviewedAndReleased();
  await published();
  await overdue();
  await alteredArchive();
  if (process.env.UPDATE_STORY === "1") rewrite(PAGE, told);
  const shown = stepsIn(readFileSync(PAGE, "utf8"));
  expect(shown.length).toBeGreaterThan(10);
  for (const { id, text } of shown) {
    const now = told.find((each) => each.id === id);
    expect(now, `no step ${id}`).toBeDefined();
    expect(text, id).toBe(now?.text);
  }
});
