import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readability } from "../../src/lint/facts/lix.js";
import type { Policy } from "../../src/model/policy.generated.js";
import { render } from "../../src/render/render.js";
import { fixture } from "../support.js";
import { decoded, freeTexts, fullPolicy, structure, withTexts } from "../render/full-policy.js";
import { ATTACKS } from "../render/strings.js";
import { expectGolden } from "./golden.js";
import { swedishIn } from "./swedish.js";

const policy = parse(fixture("full-english.yaml")) as Policy;
const { markdown, html, sections } = await render(policy);

test.each([
  ["md", markdown],
  ["html", html],
] as const)("full-english renders as the golden %s", (ending, output) => {
  expectGolden(`full-english.${ending}`, output);
});

test("leaves no trace of templates or of absent values", () => {
  expect(markdown).not.toMatch(/\{\{|\}\}|undefined|null|\[object |NaN|\n\n\n|\S {2}|\.\.|,,| \.|:\.| ,|\?\./);
});

test("has a text wherever the Swedish fixture has one", () => {
  expect(shapeless(policy)).toEqual(shapeless(fullPolicy));
});

test("has the sections of the Swedish notice", async () => {
  expect(sections).toEqual((await render(fullPolicy)).sections);
});

describe("no Swedish is left", () => {
  test("in the Markdown", () => expect(swedishIn(markdown)).toEqual([]));
  test("in the page", () => expect(swedishIn(textOf(html))).toEqual([]));
  test("in what describes the page", () => expect(swedishIn(metaOf(html))).toEqual([]));

  test("where the authority is IMY", async () => {
    const own = await render({ ...policy, supervisoryAuthority: "imy" });
    expect(swedishIn(own.markdown)).toEqual([]);
    expect(own.markdown).toContain("to the Swedish Authority for Privacy Protection (IMY)");
    expect(own.markdown).toContain("Box 8114, 104 20 Stockholm, Sweden");
    expect(own.markdown).toContain("](tel:+4686576100)");
  });

  test("and the check can fail", async () => {
    const swedish = await render(fullPolicy);
    expect(swedishIn(swedish.markdown).length).toBeGreaterThan(400);
    expect(swedishIn(textOf(swedish.html)).length).toBeGreaterThan(400);
    expect(swedishIn(metaOf(swedish.html)).length).toBeGreaterThan(3);
  });
});

test("front matter has English quotation marks", async () => {
  const title = 'The "Example" (or "Clinic") <b>';
  const { markdown: page } = await render({ ...policy, title }, { frontMatter: "hugo" });
  expect(page).toContain('title: "The “Example” (or “Clinic”) ‹b›"\n');
});

test("a name that stands alone starts with a capital", () => {
  expect(html).toContain('<p class="controller">The Example Clinic</p>');
  expect(html).toContain("<title>Privacy policy of the Example Clinic</title>");
});

test("the first layer is easy to read", () => {
  const summary = (markdown.split(/^## /m)[1] as string).replace(/\]\([^)]*\)|[*[\]\\]/g, "");
  const { lix, words } = readability(summary.split("\n").map((line) => line.replace(/^ *- /, "")));
  expect(words).toBeGreaterThan(60);
  expect(lix).toBeLessThanOrEqual(40);
});

describe("any text in every free text comes out as itself", async () => {
  const english = (text: string) => render({ ...withTexts(freeTexts, text), language: policy.language });
  const harmless = structure((await english("Word")).html);

  test.each(ATTACKS.filter((_, index) => index % 4 === 0).map((text) => [JSON.stringify(text), text]))(
    "%s",
    async (_, text) => expect(structure((await english(text as string)).html)).toBe(harmless),
  );
});

/** The paths of a policy that have something, and whether it is text. */
function shapeless(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, each]) => shapeless(each, `${path}/${key}`));
}

function textOf(page: string): string {
  return decoded(page.replace(/<head>.*<\/head>/s, ""));
}

function metaOf(page: string): string {
  // The hash of the style sheet may happen to have a word in it.
  const [head = ""] = page.replace(/'sha256-[^']*'/, "").split("<style>");
  return [...head.matchAll(/ content="([^"]*)"|<title>([^<]*)/g)].map(([, a, b]) => a ?? b).join(" ");
}
