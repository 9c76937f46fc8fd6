import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { goldenPage } from "../golden/golden.js";
import { site, type Visitor } from "./browser.js";

const html = goldenPage("integritetspolicy");
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
          name: /^Våra ändamål/,
        });
        // Where rows stack, each cell carries its label instead.
        const headers = await table.getByRole("columnheader").allTextContents();
        if (width > 704) expect(headers).toEqual(["Ändamål", "Uppgifter", "Grund", "Hur länge"]);
        expect(await table.getByRole("rowheader").count()).toBe(5);
        expect(await table.getByRole("rowheader", { name: "Rekrytering" }).count()).toBe(1);
        const summary = page.getByRole("region", { name: "Kort om dina uppgifter" });
        expect(await summary.getByRole("link", { name: "få fel rättade" }).count()).toBe(1);
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

test("each cell of a table is heard with its label where rows stack, and the header once where they do not", async () => {
  const labels = (width: number) =>
    site.visit(
      html,
      async ({ page }) => (await accessibleNames(page, "StaticText")).filter((name) => name === "Grund"),
      { width },
    );
  expect(await labels(1280)).toHaveLength(1);
  expect(await labels(320)).toHaveLength(5);
});
