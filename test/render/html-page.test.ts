import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, test } from "vitest";
import { type HtmlSection, renderPage } from "../../src/render/page.js";
import { samplePage, sampleSections } from "../browser/sample-page.js";
import { goldenPage } from "../golden/golden.js";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: [
      "html-validate:standard",
      "html-validate:recommended",
      "html-validate:document",
      "html-validate:a11y",
    ],
    elements: ["html5"],
    rules: {
      // A style sheet keeps numbers in links together; other characters in the text would spoil copying.
      "tel-non-breaking": "off",
      // Safari takes a table that is shown as blocks for no table, unless roles say that it is one.
      "no-redundant-role": "off",
    },
  }),
);

async function problems(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

describe("the page is valid HTML", () => {
  test("with everything", async () => {
    expect(await problems(samplePage())).toEqual([]);
  });

  test("with as little as possible", async () => {
    const html = samplePage({ meta: [], lead: "", sections: sampleSections().slice(0, 1) });
    expect(html).not.toContain("<dl");
    expect(await problems(html)).toEqual([]);
  });

  test("and the check can fail", async () => {
    expect(await problems(samplePage({ lead: '<p align="left">x<p id="page_main">' }))).not.toEqual([]);
  });
});

describe("the frame", () => {
  test("escapes text and not HTML", () => {
    const evil = `"><script>'&`;
    const html = samplePage({
      title: evil,
      description: evil,
      controllerName: evil,
      meta: [{ label: evil, value: evil, datetime: evil }],
      labels: { contents: evil, skip: evil, top: evil },
      lead: "<p>a <em>b</em></p>",
    });
    expect(html).not.toContain("<script>");
    expect(html).toContain("<p>a <em>b</em></p>");
  });

  test("has no words of its own", () => {
    const html = samplePage({
      title: "",
      description: "",
      controllerName: "",
      sections: [],
      meta: [],
      lead: "",
      edition: "",
      labels: { contents: "", skip: "", top: "" },
      style: { css: "", hash: "", sources: "" },
    });
    const body = html.slice(html.indexOf("<body"));
    expect(body.replace(/<[^>]*>/g, "").trim()).toBe("");
    expect(body).not.toMatch(/(?:aria-label|title|alt)="/);
  });

  test("has neither script nor anything to fetch", () => {
    expect(samplePage()).not.toMatch(/<script|<link|<img|<iframe| src=| style=| on\w+=|url\(|@import/i);
  });

  test("shows a date as a time and other facts as they are", () => {
    const html = samplePage({
      meta: [
        { label: "A", value: "1 maj", datetime: "2026-05-01" },
        { label: "B", value: "2" },
      ],
    });
    expect(html).toContain('<div><dt>A</dt><dd><time datetime="2026-05-01">1 maj</time></dd></div>');
    expect(html).toContain("<div><dt>B</dt><dd>2</dd></div>");
  });
});

describe("sections", () => {
  const section = (id: string, level: 2 | 3 | 4): HtmlSection => ({
    id,
    level,
    titleHtml: `T${id}`,
    bodyHtml: `B${id}`,
  });
  const view = (...sections: HtmlSection[]) => samplePage({ sections });
  const outline = (html: string) =>
    html
      .slice(html.indexOf("<main"))
      .match(/<section id="[^"]*"|<\/section>/g)
      ?.map((tag) => (tag === "</section>" ? ")" : `(${tag.slice(13, -1)}`))
      .join("");

  test("nest by level", () => {
    const html = view(section("a", 2), section("b", 3), section("c", 4), section("d", 3), section("e", 2));
    expect(outline(html)).toBe("(a(b(c))(d))(e)");
    expect(html).toContain('<h4 id="c_title">Tc</h4>\nBc');
  });

  test("only those of the top level are landmarks", () => {
    const html = view(section("a", 2), section("b", 3));
    expect(html).toContain('<section id="a" aria-labelledby="a_title">');
    expect(html).toContain('<section id="b">');
  });

  test("stand in the table of contents down to level 3", () => {
    const html = view(section("a", 2), section("b", 3), section("c", 4), section("e", 2));
    const contents = html.slice(html.indexOf("<nav"), html.indexOf("</nav>"));
    expect(contents.match(/href="[^"]*"/g)).toEqual(['href="#a"', 'href="#b"', 'href="#e"']);
  });

  test.each(["", "Å", "A", "1a", "a_b", "a b", 'a"b', "page_main"])("refuse the id %j", (id) => {
    expect(() => view(section(id, 2))).toThrow("Section id malformed or used twice");
  });

  test("refuse an id used twice", () => {
    expect(() => view(section("a", 2), section("a", 3))).toThrow('used twice: "a"');
  });

  test.each([
    [[section("a", 3)]],
    [[section("a", 2), section("a", 4)].map((s, i) => ({ ...s, id: `x${i}` }))],
  ])("refuse to skip a level", (sections) => {
    expect(() => view(...sections)).toThrow("skips a heading level");
  });
});

test("the template gets every property, also those left out", () => {
  let seen: object = {};
  renderPage(
    {
      lang: "sv",
      title: "t",
      description: "d",
      controllerName: "c",
      sections: [],
      meta: [{ label: "l", value: "v" }],
      edition: "e",
      version: "",
      fingerprint: "sha256:0",
      labels: { contents: "c", skip: "s", top: "t" },
      style: { css: "", hash: "", sources: "" },
    },
    (view) => {
      seen = view;
      return "";
    },
  );
  expect(seen).toMatchObject({ lead: "", meta: [{ label: "l", value: "v", datetime: "" }] });
});

test.each(["integritetspolicy", "full", "full-english", "clean"])(
  "the published page %s is valid",
  async (name) => {
    const html = goldenPage(name);
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  },
);
