import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { goldenPage } from "../golden/golden.js";
import { site, type Visitor } from "./browser.js";

const html = goldenPage("integritetspolicy");
const full = goldenPage("full");
const measure = <Result>(expression: string, visitor?: Visitor): Promise<Result> =>
  site.visit(html, ({ page }) => page.evaluate(expression), visitor) as Promise<Result>;

/** What a screen reader is told of everything with a role, in order. */
async function accessibleNames(page: Page, role: string): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  return nodes.flatMap((node) =>
    !node.ignored && node.role?.value === role ? [String(node.name?.value)] : [],
  );
}

describe("what is there for those who do not see the page", () => {
  test("one title, and headings that skip no level", async () => {
    const levels = await measure<number[]>(
      `[...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ localName }) => Number(localName[1]))`,
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test.each([320, 1440])("regions, tables and links by role and name, %i px", async (width) => {
    await site.visit(
      html,
      async ({ page }) => {
        expect(await page.locator("html").getAttribute("lang")).toBe("sv");
        for (const role of ["banner", "main", "contentinfo"] as const)
          expect(await page.getByRole(role).count()).toBe(1);
        expect(await page.getByRole("navigation", { name: "Innehåll", exact: true }).count()).toBe(1);
        const table = page.getByRole("table", {
          name: "Ändamål, rättslig grund och lagringstid",
          exact: true,
        });
        expect(await table.getByRole("columnheader").allTextContents()).toEqual([
          "Ändamål",
          "Rättslig grund",
          "Lagringstid",
        ]);
        expect(await table.getByRole("rowheader").count()).toBe(4);
        expect(await table.getByRole("rowheader", { name: "Rekrytering" }).count()).toBe(1);
        const summary = page.getByRole("region", { name: "Kort om hur vi behandlar personuppgifter" });
        expect(await summary.getByRole("link", { name: "Få fel rättade" }).count()).toBe(1);
      },
      { width },
    );
  });
});

test("no item of the contents is empty", async () => {
  const EMPTY = `[...document.querySelectorAll("nav li")].filter((item) => item.checkVisibility())
    .filter((item) => !item.querySelector("a").checkVisibility()).length`;
  for (const width of [320, 1000, 1440]) expect(await measure(EMPTY, { width })).toBe(0);
});

test("a row of a table reads the same, whether its cells stand beside or below each other", async () => {
  const cellsAt = (width: number) =>
    site.visit(full, async ({ page }) => (await accessibleNames(page, "cell")).slice(0, 20), { width });
  const beside = await cellsAt(1280);
  expect(beside).toContain("Anges inte i den här versionen");
  expect(await cellsAt(320)).toEqual(beside);
});
