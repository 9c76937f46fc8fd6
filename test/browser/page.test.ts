import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "./axe.js";
import { site, type Visitor } from "./browser.js";
import { samplePage } from "./sample-page.js";

const TIMEOUT = 60_000;
const html = samplePage();
describe("accessibility", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [320, 1440]) {
      test(`axe finds nothing: ${colorScheme}, ${width} px`, { timeout: TIMEOUT }, async () => {
        await site.visit(html, async ({ page }) => expect(await violations(page)).toEqual([]), {
          colorScheme,
          width,
        });
      });
    }

    test(`axe finds nothing where colours are forced: ${colorScheme}`, { timeout: TIMEOUT }, async () => {
      await site.visit(html, async ({ page }) => expect(await violations(page)).toEqual([]), {
        colorScheme,
        forcedColors: "active",
      });
    });
  }

  test("axe would find something", { timeout: TIMEOUT }, async () => {
    const found = (spoil: string, visitor?: Visitor) =>
      site.visit(
        html,
        async ({ page }) => {
          await page.evaluate(spoil);
          return (await violations(page)).join("\n");
        },
        visitor,
      );
    expect(await found("document.documentElement.lang = ''")).toContain("html-has-lang");
    expect(await found("document.documentElement.style.setProperty('--quiet', '#bbb')")).toContain(
      "color-contrast",
    );
    const own =
      "for (const p of document.querySelectorAll('p')) p.style = 'forced-color-adjust: none; color: #444'";
    expect(await found(own, { forcedColors: "active", colorScheme: "dark" })).toContain("color-contrast");
  });

  test("the skip link appears at the first Tab and leads to the text", { timeout: TIMEOUT }, async () => {
    await site.visit(html, async ({ page }) => {
      const skip = page.locator("a.skip");
      expect((await skip.boundingBox())?.y).toBeLessThan(0);
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.className")).toBe("skip");
      expect((await skip.boundingBox())?.y).toBe(0);
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("page_main");
    });
  });

  test("the contents fold and unfold from the keyboard, and folded lie in no one's way", {
    timeout: TIMEOUT,
  }, async () => {
    await site.visit(
      html,
      async ({ page }) => {
        const link = page.locator('nav a[href="#controller"]');
        expect(await link.isVisible()).toBe(false);
        await page.locator("nav summary").focus();
        await page.keyboard.press("Tab");
        expect(await page.evaluate("document.activeElement.closest('nav a') === null")).toBe(true);
        await page.locator("nav summary").focus();
        await page.keyboard.press("Enter");
        expect(await link.isVisible()).toBe(true);
        await page.keyboard.press("Space");
        expect(await link.isVisible()).toBe(false);
      },
      { width: 390 },
    );
  });

  test("every link of the table of contents leads to its section", { timeout: TIMEOUT }, async () => {
    await site.visit(html, async ({ page }) => {
      if (await page.locator("nav summary").isVisible()) await page.locator("nav summary").click();
      const links = await page.locator("nav a:visible").all();
      expect(links.length).toBeGreaterThan(8);
      for (const link of links) {
        await link.click();
        const heading = page.locator(":target").locator("h2, h3").first();
        expect(await heading.textContent()).toBe(await link.textContent());
        const top = (await heading.boundingBox())?.y ?? -1;
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThan(900);
      }
    });
  });
});

describe("layout", () => {
  for (const width of [320, 768, 1100, 1440]) {
    test(`nothing is wider than a screen of ${width} px`, { timeout: TIMEOUT }, async () => {
      await site.visit(
        html,
        async ({ page }) => {
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
        },
        { width },
      );
    });
  }

  test("rows of tables stack where the screen is narrow, each cell under its label", {
    timeout: TIMEOUT,
  }, async () => {
    const cell = async (page: Page) => ({
      display: await page.evaluate("getComputedStyle(document.querySelector('td')).display"),
      label: await page.evaluate("getComputedStyle(document.querySelector('td'), '::before').content"),
    });
    const at = (width: number) => site.visit(html, ({ page }) => cell(page), { width });
    expect(await at(320)).toEqual({ display: "grid", label: '"Roll"' });
    expect(await at(1024)).toEqual({ display: "table-cell", label: "none" });
  });

  test("on paper the contents are open and addresses are written out, dark on light", {
    timeout: TIMEOUT,
  }, async () => {
    await site.visit(
      html,
      async ({ page }) => {
        await page.emulateMedia({ media: "print" });
        expect(await page.locator("nav a").first().isVisible()).toBe(true);
        expect(await page.locator("nav summary").isVisible()).toBe(false);
        expect(await page.locator("footer").isVisible()).toBe(false);
        expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(0, 0, 0)");
        const after = `getComputedStyle(document.querySelector('a[href^="https"]'), "::after").content`;
        expect(await page.evaluate(after)).toContain("https://www.imy.se/");
      },
      { colorScheme: "dark" },
    );
  });
});

describe("privacy and security", () => {
  test("the page asks for nothing but itself, and its policy lets its style through", {
    timeout: TIMEOUT,
  }, async () => {
    await site.visit(html, async ({ page, requests, complaints }) => {
      await page.waitForLoadState("networkidle");
      expect(requests).toEqual([site.address]);
      expect(complaints).toEqual([]);
      expect(await page.evaluate("getComputedStyle(document.body).marginTop")).toBe("0px");
    });
  });

  test("its policy stops a style that is not its own", { timeout: TIMEOUT }, async () => {
    await site.visit(html.replace("margin: 0;", "margin: 1px;"), async ({ page, complaints }) => {
      expect(complaints.join()).toContain("Content Security Policy");
      expect(await page.evaluate("getComputedStyle(document.body).marginTop")).toBe("8px");
    });
  });
});
