import { describe, expect, test } from "vitest";
import { render } from "../../src/render/render.js";
import { decoded, fullPolicy } from "./full-policy.js";

const ADDRESSES = [
  "https://evil.example/x",
  "HTTP://evil.example",
  "www.evil.example",
  "a@evil.example",
  "mailto:a.b+c@evil.example",
];

/** What remark-gfm and cmark-gfm make links of, once they have undone the escapes. */
const GFM = /https?:\/\/\S*evil|www\.\S*evil|[\w.+-]+@[\w-]*evil/gi;

const policy = {
  ...fullPolicy,
  title: `Policy ${ADDRESSES.join(" ")}`,
  scope: ADDRESSES.map((address) => `när du läser ${address} eller (${address})`),
};

/** The text as a reader has it that undoes escapes and character references. */
const asRead = (markdown: string) => decoded(markdown).replace(/\\([!-/:-@[-`{-~])/g, "$1");

describe("an address in a value is no link to those who link bare addresses", () => {
  test("in Markdown", async () => {
    const text = asRead((await render(policy)).markdown);
    expect(text.replaceAll("\u2060", "").match(GFM)?.length).toBeGreaterThan(10);
    expect(text.match(GFM)).toBeNull();
  });

  test.each(["astro", "hugo", "eleventy", "jekyll"] as const)(
    "in the Markdown of %s",
    async (frontMatter) => {
      const { markdown } = await render(policy, { frontMatter });
      const [, ...body] = markdown.split(/^---$/m).slice(1);
      expect(asRead(body.join()).match(GFM)).toBeNull();
    },
  );

  test("in the sections of the JSON", async () => {
    const { sections } = JSON.parse((await render(policy, { json: true })).json ?? "");
    expect(
      asRead(sections.map((each: { markdown: string }) => each.markdown).join("\n")).match(GFM),
    ).toBeNull();
  });

  test("while the templates' own links are as they were, and the page has the address as it is written", async () => {
    const { html, markdown } = await render(policy);
    expect(markdown).toContain("[dataskydd@example.se](mailto:dataskydd@example.se)");
    expect(html).toContain("när du läser https://evil.example/x".slice(1));
    expect(html).not.toContain("\u2060");
  });
});
