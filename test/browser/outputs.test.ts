import { expect, test } from "vitest";
import { render } from "../../src/render/render.js";
import { freeTexts, fullPolicy, withTexts } from "../render/full-policy.js";
import { ATTACKS } from "../render/strings.js";
import { site } from "./browser.js";

const TIMEOUT = 120_000;
const PREFIX = "p-";
/** What WordPress keeps of a post (wp_kses_post), as far as a fragment uses it. */
const KEPT = `({
  div: ["lang"], h2: ["id"], h3: ["id"], h4: ["id"], a: ["href", "rel", "aria-label"], th: ["scope"],
  dl: [], dt: [], dd: [],
  p: [], ul: [], ol: [], li: [], strong: [], em: [], br: [], table: [], caption: [], thead: [], tbody: [], tr: [], td: [],
})`;

/** Of each fragment, as the browser's own parser reads it: what WordPress would drop, and the tree of elements. */
const READ = `(fragments) => fragments.map((html) => {
  const kept = ${KEPT};
  const all = [...new DOMParser().parseFromString(html, "text/html").body.querySelectorAll("*")];
  const dropped = all.flatMap((element) => [
    ...(kept[element.localName] ? [] : [element.localName]),
    ...element.getAttributeNames().filter((name) => !kept[element.localName]?.includes(name)),
  ]);
  return { dropped, tree: all.map((element) => element.localName + element.id).join(" ") };
})`;

interface Reading {
  readonly dropped: readonly string[];
  readonly tree: string;
}

const fragmentOf = async (text: string) =>
  (await render(withTexts(freeTexts, text), { fragment: { idPrefix: PREFIX } })).fragment ?? "";

async function read(fragments: readonly string[]): Promise<Reading[]> {
  return site.visit("<!DOCTYPE html><title>x</title>", ({ page }) =>
    page.evaluate(`(${READ})(${JSON.stringify(fragments)})`),
  ) as Promise<Reading[]>;
}

test("the page's JSON-LD breaks no Content Security Policy and is read back", {
  timeout: TIMEOUT,
}, async () => {
  const attacks = ATTACKS.filter((attack) => /script|<!--/i.test(attack));
  for (const policy of [fullPolicy, withTexts(freeTexts, attacks.join(" "))]) {
    const { html } = await render(policy);
    await site.visit(html, async ({ page, requests, complaints, fired }) => {
      const data = await page.evaluate(
        `document.querySelector("script[type='application/ld+json']").textContent`,
      );
      expect(JSON.parse(data as string)["@type"]).toBe("WebPage");
      expect(await page.evaluate("document.scripts.length")).toBe(1);
      expect(await fired()).toBe(0);
      expect(complaints).toEqual([]);
      expect(requests).toEqual([site.address]);
    });
  }
});

test("a real parser finds only what WordPress keeps in a fragment", { timeout: TIMEOUT }, async () => {
  const texts = ATTACKS.filter((attack) => /\S/.test(attack));
  const [harmless, ...others] = await read(await Promise.all(["Ord", ...texts].map(fragmentOf)));
  expect(harmless?.tree).toContain(`h2${PREFIX}introduction`);
  for (const each of [harmless, ...others]) {
    expect(each).toEqual({ dropped: [], tree: harmless?.tree });
  }
});

test("and would find what WordPress drops", { timeout: TIMEOUT }, async () => {
  const [found] = await read(['<p style="x"><svg></svg><time>1</time>']);
  expect(found?.dropped).toEqual(["style", "svg", "time"]);
});
