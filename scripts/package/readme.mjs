import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { path } from "../generate/paths.mjs";

/** The commands in the README's table, each without its arguments: `policy build --style <file>` is `build --style`. */
export function readmeCommands() {
  const rows = readFileSync(path("README.md"), "utf8").matchAll(/^\| `policy ([^`]*)`/gm);
  return [...rows].map(([, command]) => command.replace(/ [[<].*$/, ""));
}

/**
 * How each of them is tried, in an order in which each finds what it needs. `policy` runs the command as the README
 * says, `expect` looks for a text in what it prints, and `lasting` ends it once it has said a text.
 */
export function trials(cwd, { policy, expect, lasting, findings }) {
  const PAGE = "public/integritetspolicy.html";
  return {
    build: () => expect(policy("build"), PAGE),
    "build --audience": () => expect(policy("build", "--audience", "customer"), ".customer."),
    "build --watch": () => lasting(["build", "--watch"], "Ctrl-C"),
    "build --templates": () => {
      policy("build", "--templates", "own", "--out", "own-words");
      expect(readFileSync(join(cwd, "own-words/integritetspolicy.html"), "utf8"), "Hör av dig");
    },
    "build --style": () => {
      policy("build", "--style", "own.css", "--out", "own-style");
      expect(readFileSync(join(cwd, "own-style/integritetspolicy.html"), "utf8"), "#123456");
    },
    preview: () => lasting(["preview"], "http://127.0.0.1"),
    validate: () => expect(policy("validate"), "1 file"),
    lint: () => {
      for (const format of ["text", "json", "sarif", "github", "gitlab", "junit"])
        findings("lint", "--format", format);
    },
    "lint --fix": () => {
      findings("lint", "--fix", "--dry-run");
      findings("lint", "--fix");
    },
    coverage: () => expect(policy("coverage"), "13"),
    status: () => expect(policy("status"), "Kaffestugan AB"),
    diff: () => {
      const old = readFileSync(join(cwd, "policy/integritetspolicy.yaml"), "utf8");
      writeFileSync(join(cwd, "old.yaml"), old.replace("info@example.se", "kontakt@example.se"));
      expect(policy("diff", "old.yaml", "policy/integritetspolicy.yaml"), "info@example.se");
    },
    review: () => {
      policy("review", "clean/policy/notice.yaml", "--yes", "--reviewer", "jurist", "--outcome", "no-change");
      expect(readFileSync(join(cwd, "clean/policy/notice.yaml"), "utf8"), "outcome: no-change");
    },
    release: () => policy("release", "clean/policy/notice.yaml", "--dry-run"),
    verify: () => {
      policy("build", "clean/policy/notice.yaml", "--out", "clean/public");
      expect(policy("verify", "clean/public/notice.html", "clean/policy/notice.yaml"), "the same");
    },
    scan: () => policy("scan", "clean/public", "--policy", "clean/policy/notice.yaml"),
    "export --as ics": () => expect(policy("export", "--as", "ics"), "BEGIN:VCALENDAR"),
    "export --as ropa": () => {
      expect(policy("export", "--as", "ropa"), ";");
      policy("export", "--as", "ropa", "--output-file", "register.xlsx");
    },
    "export --as tilt": () => expect(policy("export", "--as", "tilt", "clean/policy/notice.yaml"), "{"),
    export: () => expect(policy("export", "--as", "dpv", "clean/policy/notice.yaml"), "{"),
    explain: () => {
      expect(policy("explain", "--list"), "review-overdue");
      expect(policy("explain", "review-overdue"), "review-overdue");
    },
    lsp: () => lasting(["lsp"], "capabilities", initialize()),
    completion: () => {
      for (const shell of ["bash", "zsh", "fish", "powershell"])
        expect(policy("completion", shell), "policy");
    },
    init: () => expect(readFileSync(join(cwd, "policy/integritetspolicy.yaml"), "utf8"), "Kaffestugan AB"),
  };
}

/** What the trials need besides the policy that `policy init` has written. */
export function furnish(cwd, write) {
  write("own/sv/contact.md.hbs", "# Hör av dig\n\nVi svarar på {{contact}}.\n");
  write("own.css", ":root { --accent-light: #123456; }\n");
  write("clean/policy/notice.yaml", readFileSync(path("test/fixtures/clean.yaml"), "utf8"));
  return cwd;
}

// What an editor says first.
function initialize() {
  const message = JSON.stringify({
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: { processId: null, rootUri: null, capabilities: {} },
  });
  return `Content-Length: ${message.length}\r\n\r\n${message}`;
}
