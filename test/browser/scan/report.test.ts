import { expect, test } from "vitest";
import { writeScanHtml } from "../../../src/report/scan/html.js";
import { SAMPLE } from "../../report/scan/sample-report.js";
import { violations } from "../axe.js";
import { site } from "../browser.js";

// It has neither links nor landmarks besides the main one.
const LOOKED_AT = ["color-contrast", "heading-order", "html-has-lang", "svg-img-alt"];

const HTML = writeScanHtml(SAMPLE, "sv");

test.each([
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
  { width: 360, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
] as const)("the report is accessible and fits at %o", { timeout: 60_000 }, async (visitor) => {
  await site.visit(
    HTML,
    async ({ page, requests, complaints }) => {
      await page.evaluate("document.querySelector('details').open = true");
      expect(await violations(page, LOOKED_AT)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      expect(requests).toEqual([site.address]);
      expect(complaints).toEqual([]);
    },
    visitor,
  );
});

test("the report is printed whole: no part of the diagram or of a table is cut off", {
  timeout: 60_000,
}, async () => {
  await site.visit(
    HTML,
    async ({ page }) => {
      const overflowing = await page.evaluate(
        "[...document.querySelectorAll('section, table, .scroll')].filter((each) => each.scrollWidth > each.clientWidth + 1).length",
      );
      expect(overflowing).toBe(0);
    },
    { width: 700, media: "print" },
  );
});
