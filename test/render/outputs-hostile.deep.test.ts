import { Liquid } from "liquidjs";
import markdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { oneLine } from "../../src/render/escape.js";
import { generators } from "../../src/render/generators.js";
import { type Notice, writeNotice } from "../../src/render/notice.js";
import { structuredData } from "../../src/render/structured-data.js";
import { templatesOf } from "../../src/render/templates.js";
import { toFragment } from "../../src/render/to-fragment.js";
import { toJson } from "../../src/render/to-json.js";
import { toSiteMarkdown } from "../../src/render/to-site-markdown.js";
import { some } from "../depth.js";
import { decoded, freeTexts, structure, withTexts } from "./full-policy.js";
import { ATTACKS, INNOCENT } from "./strings.js";

const TEMPLATES = [
  "{{ 7 | times: 7 }}",
  "{{7*7}}",
  "{% include 'secret' %}",
  "{% raw %}x{% endraw %}{{ 1 }}",
  "{%- assign a = 1 -%}",
  "{# dold #}",
  '{{< readfile "secret" >}}',
  "{{% readfile secret %}}",
  "{{{x}}}",
  "{process.env.SECRET}",
  "<%= 7*7 %>",
  "\\{{7*7}}",
  "\\\\{{7*7}}",
  "[gallery ids=1] [[shortcode]]",
  "a {: onclick=alert(1)} b {:.klass}",
  "---",
  "--- js",
  "...",
  "a: b # c",
  "yes",
  'O\'Neill & "Co" -- etc...',
];

const ALL = [...new Set([...ATTACKS, ...INNOCENT, ...TEMPLATES])].filter((text) => oneLine(text) !== "");

const templates = await templatesOf("sv");
const noticeOf = (text: string) => writeNotice(withTexts(freeTexts, text), templates);

const liquid = new Liquid({ strictVariables: true, strictFilters: true });
const markdown = markdownIt({ html: true, linkify: true });

/** A page's front matter, and the rest of it. */
function parted(page: string): readonly [yaml: string, body: string] {
  const [all, yaml] = /^---\n([\s\S]*?)\n---\n/.exec(page) as RegExpExecArray;
  return [yaml as string, page.slice(all.length)];
}

/** As Eleventy does it, and Jekyll but for its own Markdown: Liquid first, then Markdown with HTML allowed. */
async function generated(notice: Notice): Promise<string> {
  const [, body] = parted(toSiteMarkdown("eleventy", notice));
  return markdown.render(await liquid.parseAndRender(body));
}

const fragmentOf = (notice: Notice) => toFragment(notice, { idPrefix: "p-" });

const harmless = noticeOf("Ord");
const harmlessFragment = structure(fragmentOf(harmless));
const harmlessGenerated = structure(await generated(harmless));
const harmlessKeys = generators.map((generator) =>
  Object.keys(parseYaml(parted(toSiteMarkdown(generator, harmless))[0])),
);

describe("any text in every free text", () => {
  test.each(some(ALL, 50).map((text) => [JSON.stringify(text), text] as const))("%s", async (_, text) => {
    const notice = noticeOf(text);
    // Names may get another first letter's case in running text.
    const shown = oneLine(text).slice(1);

    const fragment = fragmentOf(notice);
    expect(structure(fragment)).toBe(harmlessFragment);
    expect(decoded(fragment)).toContain(shown);
    expect(fragment).not.toMatch(/[[\]{}]/);

    const html = await generated(notice);
    expect(structure(html)).toBe(harmlessGenerated);
    // An address has a word joiner in it.
    expect(decoded(html).replaceAll("\u2060", "")).toContain(shown);

    for (const [index, generator] of generators.entries()) {
      const [yaml, body] = parted(toSiteMarkdown(generator, notice));
      for (const version of ["1.1", "1.2"] as const) {
        const data = parseYaml(yaml, { version });
        expect(data.title).toBe(typographic(oneLine(text)));
        expect(Object.keys(data)).toEqual(harmlessKeys[index]);
      }
      expect(yaml).not.toMatch(/[<>'`]/);
      // Only the ids of headings are in braces, and only where the generator reads them so.
      expect(body.replace(/ \{#[a-z][a-z0-9-]*\}$/gm, "")).not.toMatch(/[{}]/);
    }

    const json = toJson(withTexts(freeTexts, text), notice);
    expect(json).not.toMatch(/[<>&]/);
    expect(JSON.parse(json).policy.title).toBe(text);

    const data = structuredData(notice);
    expect(data).not.toMatch(/[<>&\n]/);
    expect(JSON.parse(data)).toMatchObject({ name: oneLine(text), publisher: { name: oneLine(text) } });
  });
});

function typographic(text: string): string {
  return text.replaceAll("<", "‹").replaceAll(">", "›").replaceAll('"', "”").replace(/['`]/g, "’");
}

test("generators that exchange quotes, dashes and dots for others leave a value's alone", async () => {
  const text = `O'Neill & "Co" -- etc... xn--e1a.se --- 'x'`;
  const [, body] = parted(toSiteMarkdown("jekyll", noticeOf(text)));
  const typographer = markdownIt({ typographer: true });
  expect(decoded(typographer.render(body))).toContain(text.slice(1));
  expect(typographer.render(text)).not.toContain("--");
  expect(body).toContain("\n| --- | --- | --- | --- |\n");
});

test.each(["--", "---x", "-- a", "+--", "1...", "..", "\\--", "\\'"])(
  "no backslash of ours is left: %s",
  async (text) => {
    const html = await generated(noticeOf(text));
    expect(decoded(html).match(/[\\]/g)?.length ?? 0).toBe(
      text.startsWith("\\") ? decoded(html).split(text).length - 1 : 0,
    );
  },
);

test("the engine does evaluate what is not escaped", async () => {
  expect(await liquid.parseAndRender("{{ 7 | times: 7 }}")).toBe("49");
  await expect(liquid.parseAndRender("{% include 'secret' %}")).rejects.toThrow();
  expect(await liquid.parseAndRender("\\{{ 7 | times: 7 }}")).toBe("\\49");
});
