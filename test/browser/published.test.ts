import { describe, expect, test } from "vitest";
import { goldenPage } from "../golden/golden.js";
import { violations } from "./axe.js";
import { site } from "./browser.js";

const TIMEOUT = 60_000;
/** The pages as they are published: `test/golden` holds what the build writes. */
describe.each(["integritetspolicy", "full", "full-english", "clean"])("%s", (name) => {
  const html = goldenPage(name);

  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [320, 1440]) {
      test(`is accessible and fits: ${colorScheme}, ${width} px`, { timeout: TIMEOUT }, async () => {
        await site.visit(
          html,
          async ({ page }) => {
            expect(await violations(page)).toEqual([]);
            const widest = await page.evaluate("document.documentElement.scrollWidth");
            expect(widest).toBeLessThanOrEqual(width);
          },
          { colorScheme, width },
        );
      });
    }
  }
});
