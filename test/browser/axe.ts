import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// Those that a page with links, tables and landmarks cannot pass by having nothing to look at.
const LOOKED_AT = [
  "color-contrast",
  "target-size",
  "heading-order",
  "landmark-unique",
  "link-name",
  "html-has-lang",
];

/** What axe finds wrong, each with the element; fails if it has not looked. */
export async function violations(page: Page, lookedAt: readonly string[] = LOOKED_AT): Promise<string[]> {
  await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly: { type: "tag", values: TAGS } });
  const results = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults;
  const done = [...results.passes, ...results.violations].map(({ id }) => id);
  expect(done).toEqual(expect.arrayContaining([...lookedAt]));
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
