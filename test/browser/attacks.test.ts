import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { editionOf } from "../../src/model/edition.js";
import { escapeDestination, escapeMarkdown, oneLine } from "../../src/render/escape.js";
import { inlineToHtml, inlineToText, markdownToHtml } from "../../src/render/html.js";
import { render } from "../../src/render/render.js";
import { freeTexts, fullPolicy } from "../render/full-policy.js";
import { ATTACKS } from "../render/strings.js";
import { site } from "./browser.js";
import { samplePage } from "./sample-page.js";

const TIMEOUT = 120_000;
const SCRIPTS = ATTACKS.filter((attack) => attack.includes("<") && attack.includes("alert(1)"));
/** A page with a section for each value, which is in every place that a template can put it. */
function pageOf(values: readonly string[]): string {
  const sections = values.map((value, index) => {
    const text = escapeMarkdown(value);
    const markdown = [
      text,
      `Före ${text} efter, **${text}** och [${text}](https://imy.se/).`,
      `- ${text}\n- **${text}**: ${text}`,
      `| A | ${text} |\n| --- | --- |\n| ${text} | [x](${escapeDestination(`https://imy.se/${value}`)}) |`,
    ].join("\n\n");
    return {
      id: `value-${index}`,
      level: 2 as const,
      titleHtml: inlineToHtml(text),
      bodyHtml: markdownToHtml(markdown),
    };
  });
  const all = inlineToText(escapeMarkdown(values.join(" ")));
  return samplePage({
    sections,
    title: all,
    description: all,
    controllerName: all,
    meta: values.map((value) => ({ label: value, value, datetime: value })),
    labels: { contents: all, skip: all, top: all },
  });
}

/** Every element in order, with the names of its attributes; class only says how wide a table's words are. */
const STRUCTURE = `[...document.querySelectorAll("*")]
  .map((element) => [element.localName, ...element.getAttributeNames().filter((name) => name !== "class")].join(" ")).join("\\n")`;

const structureOf = (values: readonly string[]) =>
  site.visit(pageOf(values), ({ page }) => page.evaluate(STRUCTURE) as Promise<string>);

test("attack strings in every place run nothing, fetch nothing and make no element", {
  timeout: TIMEOUT,
}, async () => {
  const harmless = await structureOf(ATTACKS.map(() => "x"));
  await site.visit(pageOf(ATTACKS), async ({ page, requests, complaints, fired }) => {
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(STRUCTURE)).toBe(harmless);
    expect(await fired()).toBe(0);
    expect(requests).toEqual([site.address]);
    expect(complaints).toEqual([]);
    await expectText(page);
  });
});

async function expectText(page: Page): Promise<void> {
  const titles = (await page.evaluate(
    `[...document.querySelectorAll("main section > h2")].map((title) => title.textContent)`,
  )) as string[];
  expect(titles).toEqual(ATTACKS.map(oneLine));
}

async function countFiring(
  attacks: readonly string[],
  pageWith: (attack: string) => string,
): Promise<number> {
  let firing = 0;
  for (const attack of attacks) {
    if ((await site.visit(pageWith(attack), ({ fired }) => fired())) > 0) firing += 1;
  }
  return firing;
}

test("the same strings do run in a page without protection", { timeout: TIMEOUT }, async () => {
  expect(
    await countFiring(SCRIPTS, (attack) => `<!DOCTYPE html><title>x</title><p>${attack}</p>`),
  ).toBeGreaterThan(25);
});

test("should escaping ever fail, the page's policy still stops them", { timeout: TIMEOUT }, async () => {
  expect(await countFiring(SCRIPTS.slice(0, 20), (attack) => samplePage({ lead: attack }))).toBe(0);
});

/** The English page of a policy in which each text's translation is another of the values. */
function englishPage(valueAt: (index: number) => string) {
  const data = structuredClone(fullPolicy) as object;
  for (const [index, path] of freeTexts.entries()) {
    const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], data);
    (parent as Record<string, unknown>)[path.at(-1) as string] = { sv: "Ord", en: valueAt(index) };
  }
  return render(editionOf(data, "en"), {
    inOtherLanguages: [{ language: "sv", file: `${valueAt(0)}.html` }],
    part: { audience: valueAt(1), wholeFile: "x.html" },
  });
}

test("translations that attack run nothing, fetch nothing and make no element", {
  timeout: TIMEOUT,
}, async () => {
  const values = ATTACKS.filter((attack) => oneLine(attack) !== "");
  const structureHere = ({ page }: { page: Page }) => page.evaluate(STRUCTURE);
  const harmless = await site.visit((await englishPage(() => "Word")).html, structureHere);
  for (let start = 0; start < values.length; start += freeTexts.length) {
    const { html } = await englishPage((index) => values[(start + index) % values.length] as string);
    await site.visit(html, async ({ page, requests, complaints, fired }) => {
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(STRUCTURE)).toBe(harmless);
      expect(await fired()).toBe(0);
      expect(requests).toEqual([site.address]);
      expect(complaints).toEqual([]);
    });
  }
});
