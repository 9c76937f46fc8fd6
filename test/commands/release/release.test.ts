import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { processIo } from "../../../src/io.js";
import { Failure } from "../../../src/model/failure.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { fixture } from "../../support.js";
import { commit, git, policy } from "../in-repository.js";

const FILE = "policy/p.yaml";
const ARCHIVED = "policy/archive/p/2.1.0.yaml";
const clean = fixture("clean.yaml");
const home = process.cwd();
const read = (file = FILE) => readFileSync(file, "utf8");
const release = (...args: string[]) => policy(["release", ...args]);
const failing = () => {
  throw new Failure({ sv: "fullt", en: "full" });
};

/** What a release leaves that ends between the archive and the policy. */
async function killedBeforePolicy() {
  const io = processIo();
  await policy(["release"], {
    writeFiles: failing,
    createFiles: (folder, files, then) => {
      const taken = io.createFiles(folder, files);
      then?.();
      return taken;
    },
  });
}

beforeEach(() => {
  process.chdir(temporaryFolder());
  mkdirSync("policy");
  writeFileSync(FILE, clean);
});
afterEach(() => process.chdir(home));

describe("interrupted", () => {
  test("at the archive: nothing has changed", async () => {
    const { code } = await policy(["release"], { createFiles: failing });
    expect(code).toBe(2);
    expect(read()).toBe(clean);
    expect(existsSync(ARCHIVED)).toBe(false);
  });

  test("at the policy: it is as it was, and nothing is left in the archive", async () => {
    const { code } = await policy(["release"], { writeFiles: failing });
    expect(code).toBe(2);
    expect(read()).toBe(clean);
    expect(existsSync("policy/archive")).toBe(false);
    expect((await release("--today", "2026-11-23")).code).toBe(0);
  });

  test("by the end of the process: the next run of the day completes it", async () => {
    await killedBeforePolicy();
    expect(read()).toBe(clean);
    const archived = read(ARCHIVED);
    expect((await release()).code).toBe(0);
    expect(read(ARCHIVED)).toBe(archived);
    expect((await policy(["lint"])).code).toBe(0);
  });

  test("by the end of the process: a later day completes it, with the day that the copy has", async () => {
    await killedBeforePolicy();
    const archived = read(ARCHIVED);
    const { code, stderr } = await release("--today", "2026-12-23");
    expect(code).toBe(0);
    expect(stderr).toContain("was interrupted on 2026-11-22 and is now completed");
    expect(read(ARCHIVED)).toBe(archived);
    expect(read()).toContain("released: 2026-11-22");
    expect((await policy(["lint", "--today", "2026-12-23"])).code).toBe(0);
  });

  test.each([
    ["the policy has been edited", () => writeFileSync(FILE, clean.replace("period: P3Y", "period: P2Y"))],
    ["the copy has been edited", () => writeFileSync(ARCHIVED, `${read(ARCHIVED)}# x\n`)],
    ["the copy is no policy", () => writeFileSync(ARCHIVED, "a: [")],
  ])("by the end of the process: a later day replaces nothing where %s", async (_, edit) => {
    await killedBeforePolicy();
    edit();
    const [source, archived] = [read(), read(ARCHIVED)];
    const { code, stderr } = await release("--today", "2026-12-23");
    expect(code).toBe(2);
    expect(stderr).toContain('"policy/archive/p/2.1.0.yaml" exists already');
    expect(stderr).not.toContain("is now completed");
    expect(read(ARCHIVED)).toBe(archived);
    expect(read()).toBe(source);
  });
});

describe("the archive", () => {
  test("is the policy as released, but for its own hash", async () => {
    await release();
    expect(read().replace(/ {4}sha256: .*\n/, "")).toBe(read(ARCHIVED));
  });

  test.each(["changed", "missing"])(
    "that is %s is an error in lint, build, validate and release",
    async (how) => {
      await release();
      if (how === "changed") writeFileSync(ARCHIVED, `${read(ARCHIVED)} `);
      else rmSync(ARCHIVED);
      writeFileSync(FILE, read().replace("period: P3Y", "period: P2Y"));
      for (const command of ["lint", "build", "validate", "release"]) {
        const { code, stdout, stderr } = await policy([command]);
        expect(code, command).toBe(1);
        expect(stdout + stderr, command).toContain("archive-altered");
      }
      expect(existsSync("public")).toBe(false);
    },
  );

  test("has a folder for a policy in a folder", async () => {
    mkdirSync("policy/shop");
    renameSync(FILE, "policy/shop/p.yaml");
    expect((await release()).stdout).toBe("policy/shop/p.yaml\npolicy/archive/shop/p/2.1.0.yaml\n");
    // And is no policy of its own.
    expect((await policy(["lint"])).stdout).toContain("1 file checked");
  });

  test("keeps a byte order mark and Windows' line ends", async () => {
    writeFileSync(FILE, `\uFEFF${clean.replaceAll("\n", "\r\n")}`);
    expect((await release()).code).toBe(0);
    for (const text of [read(), read(ARCHIVED)]) {
      expect(text.startsWith("\uFEFF")).toBe(true);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    }
    expect((await policy(["lint"])).code).toBe(0);
  });
});

describe("the version", () => {
  test.each([
    ["period: P3Y", "period: P5Y", "3.0.0"],
    ["period: P3Y", "period: P2Y", "2.2.0"],
    ["description: säljer böcker på nätet", "description: säljer böcker på nätet.", "2.1.1"],
  ])("follows the gravest change: %s to %s is %s", async (line, other, version) => {
    await release();
    expect(clean).toContain(line);
    writeFileSync(FILE, read().replace(line, other));
    const { code, stderr } = await release("--allow-incomplete", "x");
    expect(code, stderr).toBe(0);
    expect(read()).toContain(`\nversion: "${version}"\n`);
    expect(readdirSync("policy/archive/p").sort()).toEqual(["2.1.0.yaml", `${version}.yaml`].sort());
  });

  test("that the editor has raised is taken, and lower than the changes call for is said", async () => {
    await release();
    writeFileSync(
      FILE,
      read().replace("period: P3Y", "period: P5Y").replace('version: "2.1.0"\neff', 'version: "2.2.0"\neff'),
    );
    const { stderr } = await release();
    expect(stderr).toContain("the changes call for version 3.0.0 or higher, but the version will be 2.2.0");
    expect(read("policy/archive/p/2.2.0.yaml")).toContain('version: "2.2.0"');
  });

  test("that the editor has raised by as much as the changes call for needs no word", async () => {
    await release();
    writeFileSync(
      FILE,
      read().replace("period: P3Y", "period: P5Y").replace('version: "2.1.0"\neff', 'version: "3.0.0"\neff'),
    );
    const { code, stderr } = await release();
    expect(code).toBe(0);
    expect(stderr).not.toContain("call for version");
  });
});

test("a material change needs a plan for telling people", async () => {
  await release();
  writeFileSync(
    FILE,
    read()
      .replace("period: P3Y", "period: P5Y")
      .replace(/^ {2}notification:.*\n/m, ""),
  );
  const before = read();
  const { code, stderr } = await release();
  expect(code).toBe(1);
  expect(stderr).toContain("updates.notification");
  expect(read()).toBe(before);
});

test.each([
  [[], "already in effect"],
  [["--effective-from", "2027-03-01"], "before the version takes effect"],
])("a material change with %j says when to tell people", async (flags, when) => {
  await release();
  writeFileSync(FILE, read().replace("period: P3Y", "period: P5Y"));
  const { code, stderr } = await release(...flags);
  expect([code, stderr]).toEqual([0, expect.stringContaining(when)]);
});

test("a reason for what is missing is written into the history, and not onto the page", async () => {
  writeFileSync(FILE, clean.replace("dataProtectionOfficer: none", "dataProtectionOfficer: undecided"));
  await release("--allow-incomplete", "The board decides in January.");
  expect(read()).toContain("incomplete: The board decides in January.");
  await policy(["build", "--json"]);
  for (const name of ["p.html", "p.md", "p.json"]) expect(read(`public/${name}`)).not.toContain("The board");
});

test("a policy in two languages gets its history in both", async () => {
  writeFileSync(FILE, fixture("bilingual.yaml"));
  await release();
  writeFileSync(FILE, read().replace("period: P3Y", "period: P5Y"));
  expect((await release()).code).toBe(0);
  expect(read()).toMatch(
    /sv: "?Vi sparar .*5 år i stället för 3 år.*\n +en: "?We keep .*5 years instead of 3/,
  );
  writeFileSync(FILE, read().replace("period: P5Y", "period: P6Y"));
  expect((await release("--summary", "Bara svenska.")).stderr).toContain("--summary-en");
});

describe("compared with git", () => {
  test("a revision is the former version", async () => {
    git("init", "--quiet");
    commit(clean, FILE);
    git("tag", "live");
    writeFileSync(FILE, clean.replace("period: P3Y", "period: P5Y"));
    const { code } = await release("--from", "live");
    expect(code).toBe(0);
    expect(read()).toContain('version: "3.0.0"');
  });

  test("a revision that is not there, or has no such file, is said to be missing", async () => {
    git("init", "--quiet");
    commit(clean, "policy/other.yaml");
    git("rm", "--quiet", "--cached", FILE);
    git("commit", "--quiet", "--message", "x");
    expect((await release(FILE, "--from", "gone")).stderr).toContain('no git revision called "gone"');
  });

  test("a former version that is no policy today is said to be none", async () => {
    git("init", "--quiet");
    commit(clean.replace("schemaVersion: 1", "schemaVersion: 0"), FILE);
    writeFileSync(FILE, clean);
    const { code, stderr } = await release("--from", "HEAD");
    expect(code).toBe(2);
    expect(stderr).toContain("does not follow today's format");
  });
});

test("a file that is saved meanwhile is left as it is", async () => {
  const io = processIo();
  const { code } = await policy(["release"], {
    createFiles: (folder, files, then) => {
      writeFileSync(FILE, `${clean}# saved\n`);
      return io.createFiles(folder, files, then);
    },
  });
  expect(code).toBe(2);
  expect(read()).toBe(`${clean}# saved\n`);
  // Nothing names a version that was not released.
  expect(existsSync("policy/archive")).toBe(false);
});

describe("two releases at once", () => {
  test("that write the same are both done", async () => {
    const io = processIo();
    const { code } = await policy(["release"], {
      writeFiles: (folder, files, onlyIf) => {
        io.writeFiles(folder, files);
        return io.writeFiles(folder, files, onlyIf).slice(0, onlyIf?.() ? 1 : 0);
      },
    });
    expect(code).toBe(0);
    expect((await policy(["lint"])).code).toBe(0);
  });

  test("of which the first fails do not take the copy of the second", async () => {
    await killedBeforePolicy();
    const io = processIo();
    const { code } = await policy(["release"], {
      writeFiles: (...given) => {
        const written = io.writeFiles(...given);
        rmSync("policy/archive", { recursive: true });
        return written;
      },
    });
    expect(code).toBe(0);
    expect((await policy(["lint"])).code).toBe(0);
  });
});

describe("nothing new", () => {
  test("is no fault: nothing is written, and nothing printed for programs", async () => {
    await release();
    const before = read();
    const { code, stdout, stderr } = await release("--today", "2026-12-01");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain("nothing to release: the notice means the same as version 2.1.0");
    expect(read()).toBe(before);
  });

  test.each([
    ["--bump", "minor"],
    ["--version-number", "3.0.0"],
  ])("cannot be given with %s %s", async (...flag) => {
    await release();
    const before = read();
    const { code, stderr } = await release(...flag);
    expect(code).toBe(2);
    expect(stderr).toContain("nothing to release under a new number");
    expect(read()).toBe(before);
  });
});

test("a version cannot take effect before the former one", async () => {
  await release();
  writeFileSync(FILE, read().replace("period: P3Y", "period: P2Y"));
  const before = read();
  const former = /^effectiveFrom: (.*)$/m.exec(before)?.[1] as string;
  const { code, stderr } = await release("--effective-from", "2020-01-01");
  expect([code, stderr]).toEqual([2, expect.stringContaining(`2020-01-01 is before the former version`)]);
  expect(read()).toBe(before);
  expect((await release("--effective-from", former)).code).toBe(0);
});

test("the day of the last update is the day of the release, where the policy has it", async () => {
  writeFileSync(FILE, clean.replace(/^review:/m, "lastUpdated: 2026-11-01\nreview:"));
  expect((await release()).code).toBe(0);
  expect(read()).toContain("\nlastUpdated: 2026-11-22\n");
});

test("a first release has nothing for --bump to count from", async () => {
  const { code, stderr } = await release("--bump", "major");
  expect(code).toBe(2);
  expect(stderr).toContain("--version-number 1.0.0");
  expect(read()).toBe(clean);
});

test("an entry that the editor has written keeps its words, and learns that the change is material", async () => {
  await release();
  writeFileSync(
    FILE,
    read()
      .replace("period: P3Y", "period: P5Y")
      .replace(
        "history:",
        'history:\n  - version: "3.0.0"\n    effectiveFrom: 2026-12-01\n    summary: Egna ord.',
      ),
  );
  const { code, stderr } = await release("--summary", "Andra ord.");
  expect([code, stderr]).toEqual([2, expect.stringContaining("has a text for version 3.0.0 already")]);
  expect((await release()).code).toBe(0);
  expect(read("policy/archive/p/3.0.0.yaml")).toMatch(/summary: Egna ord\.\n {4}material: true/);
});

test("a policy outside a folder called policy", async () => {
  renameSync(FILE, "p.yaml");
  rmSync("policy", { recursive: true });
  const { code, stdout } = await release("p.yaml");
  expect({ code, stdout }).toEqual({ code: 0, stdout: "p.yaml\narchive/p/2.1.0.yaml\n" });
});

test("what is missing is listed on a line each, without reasons and code frames", async () => {
  writeFileSync(
    FILE,
    clean.replace(
      "dataProtectionOfficer: none",
      "# policy-waive dpo-undecided until 2027-03-31: Styrelsen beslutar.\ndataProtectionOfficer: undecided",
    ),
  );
  const { code, stderr } = await release();
  expect(code).toBe(1);
  expect(stderr).toMatch(/^policy\/p\.yaml:\d+: .*data protection officer/m);
  expect(stderr.match(/is missing/g)).toHaveLength(1);
  for (const noise of ["Styrelsen", "waived:", " | "]) expect(stderr).not.toContain(noise);
});
