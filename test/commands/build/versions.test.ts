import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fingerprintOf } from "../../../src/model/meaning.js";
import { parse } from "../../../src/parse/parse.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { readXml } from "../../render/xml.js";
import { fixture } from "../../support.js";
import { policy } from "../in-repository.js";

const FILE = "policy/p.yaml";
const home = process.cwd();
const read = (file = FILE) => readFileSync(file, "utf8");

async function ok(...args: string[]) {
  const { code, stdout, stderr } = await policy(args);
  expect(code, stderr + stdout).toBe(0);
  return stdout;
}

async function released(name: string): Promise<void> {
  process.chdir(temporaryFolder());
  mkdirSync("policy");
  writeFileSync(FILE, fixture(name));
  await ok("release");
  writeFileSync(FILE, read().replace("period: P3Y", "period: P5Y"));
  await ok("release", "--effective-from", "2027-01-01");
}

afterEach(() => process.chdir(home));

describe("a policy with released versions", () => {
  beforeEach(() => released("clean.yaml"));

  test("is built with a page for each, and a feed", async () => {
    await ok("build");
    expect(readdirSync("public").sort()).toEqual([
      "index.html",
      "p.2.1.0.html",
      "p.3.0.0.html",
      "p.atom.xml",
      "p.html",
      "p.md",
    ]);
    expect(read("public/p.html")).toContain(
      '<link rel="alternate" type="application/atom+xml" href="./p.atom.xml">',
    );
    expect(read("public/p.html")).toContain('<a href="./p.2.1.0.html"><strong>2.1.0</strong></a>');
    expect(() => readXml(read("public/p.atom.xml"))).not.toThrow();
  });

  test("has what was said then on each page, with its own version and fingerprint", async () => {
    await ok("build");
    const [former, latest] = [read("public/p.2.1.0.html"), read("public/p.3.0.0.html")];
    expect(former).toContain("3 år");
    expect(former).not.toContain("5 år");
    expect(latest).toContain("5 år");
    expect(former).toContain('<meta name="policy-version" content="2.1.0">');
    const archived = parse("x", readFileSync("policy/archive/p/2.1.0.yaml")).source;
    expect(former).toContain(`content="${fingerprintOf(archived?.data)}"`);
    expect(former).toContain("Det finns en nyare version av policyn.");
    expect(latest).not.toContain("en nyare version");
    for (const page of [former, latest]) {
      expect(page).toContain('<a href="./p.html">Läs policyn som den är nu</a>');
      expect(page).toContain('<meta name="robots" content="noindex">');
      expect(page).not.toContain("canonical");
    }
    expect(read("public/p.html")).not.toContain("noindex");
  });

  test("keeps the pages of versions as they are when the policy changes", async () => {
    await ok("build");
    const before = read("public/p.2.1.0.html");
    writeFileSync(FILE, read().replace("period: P5Y", "period: P6Y"));
    await ok("build", "--today", "2028-01-01");
    expect(read("public/p.2.1.0.html")).toBe(before);
  });

  test("is not built where a version cannot be read by today's format", async () => {
    const archive = "policy/archive/p/2.1.0.yaml";
    const { createHash } = await import("node:crypto");
    const older = read(archive).replace("schemaVersion: 1", "schemaVersion: 0");
    const sha = (text: string) => createHash("sha256").update(text).digest("hex");
    writeFileSync(FILE, read().replace(sha(read(archive)), sha(older)));
    writeFileSync(archive, older);
    const { code, stderr } = await policy(["build"]);
    expect(code).toBe(2);
    expect(stderr).toContain("policy/archive/p/2.1.0.yaml cannot be read by today's format");
  });

  test("has links that lead somewhere, also between pages", async () => {
    await ok("build", "--audiences");
    for (const name of readdirSync("public").filter((each) => each.endsWith(".html"))) {
      for (const [, href] of read(`public/${name}`).matchAll(/(?:href|url)="?\.\/([^"#]+)"/g)) {
        expect(readdirSync("public"), `${name} leads to ${href}`).toContain(
          decodeURIComponent(href as string),
        );
      }
    }
  });
});

test("a policy in two languages has its versions and its feed in both", async () => {
  await released("bilingual.yaml");
  await ok("build");
  const names = readdirSync("public");
  for (const name of ["p.2.1.0.html", "p.2.1.0.en.html", "p.atom.xml", "p.en.atom.xml"])
    expect(names).toContain(name);
  const english = read("public/p.2.1.0.en.html");
  expect(english).toContain('<a href="./p.en.html">Read the policy as it is now</a>');
  expect(english).toContain('href="./p.2.1.0.html" lang="sv"');
  expect(read("public/p.en.html")).toContain('<a href="./p.3.0.0.en.html">');
});

test("a policy without released versions has no feed and no pages of versions", async () => {
  process.chdir(temporaryFolder());
  mkdirSync("policy");
  writeFileSync(FILE, fixture("clean.yaml"));
  await ok("build");
  expect(readdirSync("public").sort()).toEqual(["index.html", "p.html", "p.md"]);
});
