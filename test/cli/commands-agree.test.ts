import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { main } from "../../src/cli.js";
import { processIo } from "../../src/io.js";
import type { Io, Output } from "../../src/model/io.js";
import { temporaryFolder } from "../io/temporary-folder.js";
import { fixture } from "../support.js";

const clean = fixture("clean.yaml");
const with_ = (line: string, other: string) => clean.replace(line, other);
const home = process.cwd();

beforeEach(() => process.chdir(temporaryFolder()));
afterEach(() => process.chdir(home));

/** What no page may be built from. */
const BROKEN: Readonly<Record<string, string | Uint8Array>> = {
  empty: "",
  comments: "# bara\n# kommentarer\n",
  list: "- title: x\n",
  text: "Vi värnar om din integritet.\n",
  "two documents": `${clean}---\ntitle: y\n`,
  syntax: with_("title: Integritetspolicy", "title: [Integritetspolicy"),
  tab: with_("  shortName: Exempelbutiken", "\tshortName: Exempelbutiken"),
  "duplicate key": with_("language: sv", "language: sv\nlanguage: sv"),
  "unknown key": with_("title: Integritetspolicy", "titel: Integritetspolicy"),
  "missing key": with_("language: sv\n", ""),
  "wrong type": with_("title: Integritetspolicy", "title: 12"),
  "wrong word": with_("legalBasis: contract", "legalBasis: avtal"),
  "wrong date": with_("lastReviewed: 2026-11-22", "lastReviewed: 2026-02-30"),
  "wrong cycle": with_("cycle: P1Y", "cycle: P0D"),
  "check digit": with_("556000-0001", "556000-0002"),
  "unknown reference": with_("categories: [order-details]", "categories: [x]"),
  "undocumented recipient": with_("recipients: [hosting]", "recipients: [x]"),
  "utf-16": Buffer.from(clean, "utf16le"),
  "latin-1": Buffer.from(clean, "latin1"),
  nul: with_("title: Integritetspolicy", "title: Integritets\0policy"),
  alias: "a: &a [x]\nb: *a\n",
  deep: "[".repeat(10_000),
  prototype: `${clean}__proto__: { x: 1 }\n`,
  constructor: `${clean}constructor: x\n`,
};

async function run(...argv: string[]) {
  const written = { stdout: "", stderr: "" };
  const to = (name: keyof typeof written): Output => ({
    isTTY: false,
    write: (text) => {
      written[name] += text;
    },
  });
  const now = () => Date.parse("2026-11-22T11:00:00Z");
  const io: Io = { ...processIo(), env: { LANG: "sv" }, stdout: to("stdout"), stderr: to("stderr"), now };
  return { code: await main(argv, io), ...written };
}

const former = () =>
  Object.fromEntries(readdirSync("public").map((name) => [name, readFileSync(`public/${name}`, "utf8")]));

it.each(Object.entries(BROKEN))(
  "refuses %s in the same words and leaves the former page",
  async (_, content) => {
    mkdirSync("policy");
    writeFileSync("policy/x.yaml", clean);
    expect((await run("build")).code).toBe(0);
    const before = former();
    expect(Object.keys(before).sort()).toEqual(["index.html", "x.html", "x.md"]);

    writeFileSync("policy/x.yaml", content);
    const validated = await run("validate");
    expect(validated.code).toBe(1);
    expect(validated.stderr).toBe("");
    expect(validated.stdout).toContain("policy/x.yaml:");

    const built = await run("build");
    expect(built.code).toBe(1);
    expect(built.stdout).toBe("");
    expect(built.stderr).toContain(validated.stdout);
    expect(built.stderr).toContain("Ingenting skrevs.");
    expect(former()).toEqual(before);

    const linted = await run("lint", "--format", "json");
    expect(linted.code).toBe(1);
    const found: unknown[] = JSON.parse(linted.stdout).diagnostics;
    for (const blocking of JSON.parse((await run("validate", "-f", "json")).stdout).diagnostics)
      expect(found).toContainEqual(blocking);
  },
);
