import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Diagnostic, documentationUrl } from "../../../src/model/diagnostic.js";
import type { Source } from "../../../src/model/source.js";
import { parse } from "../../../src/parse/parse.js";
import { SCRIPT, STYLE } from "../../../src/render/preview/browser.js";
import { linesOf } from "../../../src/render/preview/lines.js";
import { placeFindings } from "../../../src/render/preview/place-findings.js";
import { previewPage } from "../../../src/render/preview/preview.js";
import { render } from "../../../src/render/render.js";
import { ATTACKS } from "../../render/strings.js";
import { checkText, fixture } from "../../support.js";

const showing = { lang: "en", command: "policy", version: "1", links: [] } as const;

function finding(path: string, message = "x", file = "policy.yaml"): Diagnostic {
  const at = { line: 3, column: 1 };
  return {
    file,
    range: { start: at, end: at },
    severity: "error",
    class: "practice",
    rule: "schema",
    message: { sv: message, en: message },
    path,
    legal: [],
    url: documentationUrl("schema"),
  };
}

function read(text: string): Source {
  const { source } = parse("policy.yaml", new TextEncoder().encode(text));
  if (!source) throw new Error("Not YAML");
  return source;
}

async function good(text = fixture("full.yaml")) {
  const { policy, source } = await checkText(text);
  if (!policy || !source) throw new Error("Not a policy");
  const { html, sections } = await render(policy);
  return { html, sections, source, translations: new Map() };
}

describe("a finding", () => {
  const sections = [
    { id: "purposes", from: ["/purposes", "/promises"] },
    { id: "purposes-a", from: ["/purposes/a", "/categories/c"] },
    { id: "categories", from: ["/categories"] },
    { id: "definitions", from: [] },
  ];
  const placeOf = (path: string) => {
    const { bySection, others } = placeFindings([finding(path)], sections);
    return others.length === 1 ? "top" : [...bySection.keys()][0];
  };

  it.each([
    ["/purposes", "purposes"],
    ["/purposes/a/retention/period", "purposes-a"],
    ["/purposes/ab", "purposes"],
    ["/promises/0", "purposes"],
    ["/categories/c/name", "categories"],
    ["", "top"],
    ["/unknown", "top"],
  ])('at "%s" stands at %s', (path, id) => expect(placeOf(path)).toBe(id));
});

describe("the lines of a section", () => {
  const source = read("a:\n  b: 1\n\n  # about c\n  c: 2\n\nd: [\n  x,\n  y\n]\ne: z\n");

  it.each([
    [["/a"], [{ first: 1, last: 5 }]],
    [
      ["/a/b", "/a/c"],
      [
        { first: 2, last: 2 },
        { first: 5, last: 5 },
      ],
    ],
    [["/e", "/d"], [{ first: 7, last: 11 }]],
    [["/d/1"], [{ first: 9, last: 9 }]],
    [["/missing"], []],
  ])("%j", (paths, lines) => expect(linesOf(source, paths)).toEqual(lines));
});

describe("the page", () => {
  it("says of every section made from the file which lines make it", async () => {
    const previewed = {
      file: "policy.yaml",
      good: await good(),
      current: true,
      findings: [],
      blocking: [],
      problems: [],
    };
    const { html } = previewPage(previewed, showing);
    for (const { id, from } of previewed.good.sections.filter((each) => each.from.length > 0)) {
      const section = html.split(`<section id="${id}"`)[1] ?? "";
      const lines = linesOf(previewed.good.source, from);
      if (lines.length > 0) expect(section.slice(0, section.indexOf("<pre>")), id).toContain("preview-lines");
    }
  });

  it("is the built page, but for what is added", async () => {
    const built = await good();
    const { html } = previewPage(
      { file: "policy.yaml", good: built, current: true, findings: [], blocking: [], problems: [] },
      showing,
    );
    const stripped = html
      .replace(/<aside class="preview-top.*?<\/aside>\n/s, "")
      .replace(/\n<div class="preview-notes".*?<\/div>/gs, "")
      .replace(`<style>${STYLE}</style>\n`, "")
      .replace(`<script>${SCRIPT}</script>\n`, "");
    expect(stripped).toBe(built.html.replace(/<meta http-equiv="Content-Security-Policy".*\n/, ""));
  });

  it("is sent with the built page's policy, and room for our own script and style only", async () => {
    const built = await good();
    const { csp } = previewPage(
      { file: "policy.yaml", good: built, current: true, findings: [], blocking: [], problems: [] },
      showing,
    );
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const style = /style-src ([^;]+);/.exec(built.html)?.[1];
    expect(csp).toBe(
      `default-src 'none'; style-src ${style} ${hash(STYLE)}; base-uri 'none'; form-action 'none'; script-src ${hash(SCRIPT)}; connect-src 'self'; frame-ancestors 'none'`,
    );
  });

  it.each(["en", "sv"] as const)("escapes all that it is given (%s)", async (lang) => {
    const structure = (text: string) => {
      const findings = ["", "/title", "/purposes"].map((path) => finding(path, text, text));
      const previewed = {
        file: text,
        good: undefined,
        current: false,
        findings,
        blocking: findings.slice(1),
        problems: [{ sv: text, en: text }],
      };
      const { html } = previewPage(previewed, {
        lang,
        command: text,
        version: text,
        links: [
          { path: "/", file: "x" },
          { path: "/2", file: text },
        ],
      });
      return html.match(/<[^>]*>/g)?.map((tag) => tag.replace(/"[^"]*"/g, '""'));
    };
    const harmless = structure("y");
    for (const attack of ATTACKS) expect(structure(attack), attack).toEqual(harmless);
  });

  it("tells first and whole what keeps it from being built, also what stands at a section", async () => {
    const built = await good();
    const warning = { ...finding("/title", "the warning"), severity: "warning" } as const;
    const blocking = finding("/title", "the reason");
    const previewed = {
      file: "policy.yaml",
      good: built,
      current: false,
      findings: [warning, blocking],
      blocking: [blocking],
      problems: [],
    };
    const { html } = previewPage(previewed, showing);
    const top = html.slice(html.indexOf('<aside class="preview-top'), html.indexOf("</aside>"));
    expect(top).toContain("This keeps the page from being built");
    expect(top).toContain("the reason");
    expect(top.indexOf("the reason")).toBeLessThan(
      top.includes("the warning") ? top.indexOf("the warning") : top.length,
    );
  });

  it("shows some of many findings, errors first, and says how to see the others", () => {
    const warnings = Array.from({ length: 60 }, (_, index) => ({
      ...finding("", `warning ${index}.`),
      severity: "warning" as const,
    }));
    const findings = [...warnings, finding("", "the error")];
    const previewed = { file: "x", good: undefined, current: false, findings, blocking: [], problems: [] };
    const { html } = previewPage(previewed, { ...showing, command: "npx --no -- policy" });
    expect(html.indexOf("the error")).toBeLessThan(html.indexOf("warning 0."));
    expect(html).toContain("warning 48.");
    expect(html).not.toContain("warning 49.");
    expect(html).toContain("… and 11 more. Show them all with npx --no -- policy lint --all");
  });

  it("escapes the lines it shows", async () => {
    const text = fixture("full.yaml").replace(
      /^title: .*$/m,
      (line) => `${line} # </pre><script>alert(1)</script>`,
    );
    const built = await good(text);
    const sections = built.sections.map(({ id }) => ({ id, from: ["/title"] }));
    const previewed = {
      file: "x",
      good: { ...built, sections },
      current: true,
      findings: [],
      blocking: [],
      problems: [],
    };
    const { html } = previewPage(previewed, showing);
    expect(html).toContain("&lt;/pre&gt;&lt;script&gt;");
    expect(html).not.toContain("<script>alert");
  });
});
