import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { policyFor } from "../../src/audience/audience.js";
import type { Policy } from "../../src/model/policy.generated.js";
import { render } from "../../src/render/render.js";
import { checkText } from "../support.js";
import { violations } from "./axe.js";
import { site } from "./browser.js";

const TIMEOUT = 60_000;
const { policy } = await checkText(readFileSync("policy/integritetspolicy.yaml", "utf8"));
const whole = policy as Policy;
const { html } = await render(whole);
const part = await render(policyFor("job-applicant", whole), {
  part: { audience: "arbetssökande", wholeFile: "x.html" },
});
for (const [name, page] of [
  ["the whole", html],
  ["a part", part.html],
] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [320, 1440]) {
      test(`${name}, ${colorScheme}, ${width} px: accessible and no wider than the screen`, {
        timeout: TIMEOUT,
      }, async () => {
        await site.visit(
          page,
          async ({ page: open, requests, complaints }) => {
            expect(await violations(open)).toEqual([]);
            expect(await open.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
            expect([requests, complaints]).toEqual([[site.address], []]);
          },
          { colorScheme, width },
        );
      });
    }
  }
}

test("the first layer stands first, and each of its links leads to a heading in view", {
  timeout: TIMEOUT,
}, async () => {
  await site.visit(html, async ({ page }) => {
    expect(await page.locator("main > section").first().getAttribute("id")).toBe("summary");
    const links = await page.locator('#summary a[href^="#"]').all();
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      await link.click();
      const top = (await page.locator(":target").locator("h2, h3").first().boundingBox())?.y ?? -1;
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(900);
    }
  });
});
