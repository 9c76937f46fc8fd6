import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { program } from "../built-command.js";
import { goldenPage } from "../golden/golden.js";
import { temporaryFolder } from "../io/temporary-folder.js";
import { fixture } from "../support.js";

const clean = fixture("clean.yaml");
// A report of a few hundred kilobytes: more than a pipe holds.
const broken = clean.replace("categories: [order-details]", `categories: [${"A, ".repeat(150)}]`);

/** Runs a shell command in a folder with the given policy; `policy` is our command. */
function shell(command: string, policy = clean, input = "") {
  const cwd = temporaryFolder();
  mkdirSync(`${cwd}/policy`);
  writeFileSync(`${cwd}/policy/x.yaml`, policy);
  const env = { PATH: process.env.PATH ?? "", LANG: "sv_SE.UTF-8", POLICY_TODAY: "2026-11-22" };
  const script = `policy() { "${process.execPath}" "${program}" "$@"; }; ${command}`;
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "--noprofile", "-c", script], {
    cwd,
    env,
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr, cwd };
}

describe("the command as installed", () => {
  it("ends with the documented exit codes", () => {
    const codes = shell(
      `policy lint >o; a=$?; policy lint x >o 2>o; b=$?; sed -i 's/^title/titel/' policy/x.yaml; policy lint >o; c=$?; policy build 2>o; echo $a $b $c $?`,
    );
    expect(codes.stdout).toBe("0 2 1 1\n");
  });

  it("builds, telling scripts the paths and people the rest", () => {
    const { status, stdout, stderr, cwd } = shell("policy build");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "public/x.html\npublic/x.md\n" });
    expect(stderr).toMatch(/^Klart\./);
    expect(readdirSync(`${cwd}/public`).sort()).toEqual(["index.html", "x.html", "x.md"]);
  });

  it.each(["full", "clean"])("builds of %s the very pages that the library renders", (name) => {
    // The full one has released a version, whose archive is not here.
    const policy = fixture(`${name}.yaml`).replace(/^ +sha256: .*\n/gm, "");
    const { cwd, status } = shell("policy build 2>o", policy);
    expect(status).toBe(0);
    for (const ending of ["html", "md"]) {
      const kept = readFileSync(new URL(`../golden/${name}.${ending}`, import.meta.url), "utf8");
      const golden = ending === "html" ? goldenPage(name) : kept;
      expect(readFileSync(`${cwd}/public/x.${ending}`, "utf8")).toBe(golden);
    }
  });

  it("builds with a house's own templates and style, whose checks are files beside it", () => {
    const house = `mkdir -p house/sv; echo '# Hör av dig: {{#if name}}{{name}}, {{/if}}{{contact}}' > house/sv/contact.md.hbs; echo 'p { color: #123456 }' > h.css`;
    const built = shell(`${house}; policy build --templates house --style h.css`);
    expect(built.stderr).toMatch(/^Med era egna: house\/sv\/contact\.md\.hbs, h\.css\.\nKlart\./);
    const html = readFileSync(`${built.cwd}/public/x.html`, "utf8");
    expect(html).toContain("p { color: #123456 }</style>");
    expect(html).toContain(">Hör av dig: dataskydd@example.se</h3>");
    expect(
      shell(`${house}; echo '{{x' >> house/sv/contact.md.hbs; policy build --templates house`).status,
    ).toBe(1);
  });

  it("reads emphasis that our own templates do without", () => {
    const text =
      "Skriv **till {{contact}}**, ***genast** om det brådskar*, inte_så_här. [Läs](https://example.se/a\\\\_b)";
    const house = `mkdir -p house/sv; printf '# Kontakt\n\n${text}\n' > house/sv/contact.md.hbs`;
    const { cwd, status } = shell(`${house}; policy build --templates house 2>o`);
    expect(status).toBe(0);
    const html = readFileSync(`${cwd}/public/x.html`, "utf8");
    expect(html).toContain(
      '<p>Skriv <strong>till <a href="mailto:dataskydd@example.se">dataskydd@example.se</a></strong>, <em><strong>genast</strong> om det brådskar</em>, inte_så_här. <a href="https://example.se/a_b" rel="noopener">Läs</a></p>',
    );
  });

  it("leaves what few commands need out of what all load", () => {
    const chunks = new URL("../../dist/", import.meta.url);
    const loaded = new Map<string, string>();
    const load = (name: string) => {
      if (loaded.has(name)) return;
      const code = readFileSync(new URL(name, chunks), "utf8");
      loaded.set(name, code);
      for (const [, other] of code.matchAll(/(?<!=>)require\("\.\/([^"]+\.js)"\)/g)) load(other as string);
    };
    const has = (text: string) => [...loaded.values()].some((code) => code.includes(text));
    for (const start of ["program-", "lint-"]) {
      load(readdirSync(chunks).find((name) => name.startsWith(start)) ?? start);
    }
    expect(has("policy-waive")).toBe(true);
    expect(has("OPEN_INVERSE_CHAIN")).toBe(false);
    expect(has("textDocument/hover")).toBe(false);
    for (const name of readdirSync(chunks)) if (name.endsWith(".js")) load(name);
    expect(has("OPEN_INVERSE_CHAIN")).toBe(true);
    expect(has("textDocument/hover")).toBe(true);
  });

  it("reads standard input", () => {
    expect(shell("policy lint -", "", clean)).toMatchObject({ status: 0, stderr: "" });
    expect(shell("policy lint - </dev/null")).toMatchObject({ status: 1, stderr: "" });
    expect(shell("policy lint - </dev/zero")).toMatchObject({ status: 2, stdout: "" });
  });

  it("ends quietly when the reader has seen enough", () => {
    const { status, stdout, stderr } = shell("set -o pipefail; policy lint | head -n 3", broken);
    expect(stdout).toMatch(/^Hindrar .*\n\npolicy\/x\.yaml:69:18: fel: /);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(shell("policy lint --format json | head -c 20 >o", broken).stderr).toBe("");
    expect(shell("policy --help | true").stderr).toBe("");
    expect(shell("policy lint 2>&1 >/dev/full | head -n 1", broken).stdout).toMatch(
      /^Utdata kan inte skrivas/,
    );
  });

  it("loses nothing when the reader is slow", async () => {
    const cwd = temporaryFolder();
    writeFileSync(`${cwd}/x.yaml`, broken);
    const child = spawn(process.execPath, [program, "lint", "x.yaml", "--format", "json"], { cwd });
    const ended = once(child, "exit");
    child.stdout.pause();
    setTimeout(() => child.stdout.resume(), 200);
    const report = JSON.parse(await text(child.stdout));
    expect(report.diagnostics).toHaveLength(100);
    expect(await ended).toEqual([1, null]);
  });

  it("writes no colours to a file, and obeys the environment", () => {
    expect(shell("policy lint", broken).stdout).not.toContain("\u001b");
    expect(shell("FORCE_COLOR=1 policy lint", broken).stdout).toContain("\u001b[31m");
    expect(shell("FORCE_COLOR=1 NO_COLOR=1 policy lint", broken).stdout).not.toContain("\u001b");
  });
});
