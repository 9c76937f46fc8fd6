import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Policy } from "../../src/model/policy.generated.js";
import { render } from "../../src/render/render.js";
import { goldenPage } from "../golden/golden.js";
import { fullPolicy } from "../render/full-policy.js";
import { site, type Visitor } from "./browser.js";

const html = goldenPage("integritetspolicy");
const full = goldenPage("full");
const measure = <Result>(expression: string, visitor?: Visitor, page = html): Promise<Result> =>
  site.visit(page, ({ page }) => page.evaluate(expression), visitor) as Promise<Result>;

/** What is wider than its box, but for what is hidden from the eye on purpose. */
const OVERFLOWING = `[document.documentElement, ...document.querySelectorAll("body *:not(thead, thead *)")]
  .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
  .filter((element) => getComputedStyle(element).display !== "inline")
  .map((element) => element.outerHTML.slice(0, 80))`;

const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/** Every place the keyboard stops at, in the order of Tab, with its box on the page. */
async function stops(page: Page) {
  const found: { name: string; region: string; top: number; left: number; outline: string }[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(`(() => {
      const { activeElement: element } = document;
      if (element === document.body) return null;
      const { top, left } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return {
        name: element.textContent.trim(),
        region: element.closest("#summary, nav, .text, footer")?.className || element.closest("[id]").id,
        top: Math.round(top + scrollY), left: Math.round(left), outline: style.outlineStyle + " " + style.outlineWidth,
      };
    })()`);
    if (stop === null || found.length > 300) return found;
    found.push(stop as (typeof found)[number]);
  }
}

describe("nothing is wider than its box", () => {
  for (const [name, visitor] of [
    ["320 px", { width: 320 }],
    ["1280 px at 200 % zoom", { width: 640, height: 450 }],
    ["1280 px at 400 % zoom", { width: 320, height: 225 }],
  ] as const) {
    test(name, async () => {
      expect(await measure(OVERFLOWING, visitor)).toEqual([]);
      expect(await measure(OVERFLOWING, visitor, full)).toEqual([]);
    });
  }

  test.each([320, 1280])("with the spacing that WCAG 1.4.12 lets readers set, %i px", async (width) => {
    const spaced = `(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(${JSON.stringify(SPACING)});
      document.adoptedStyleSheets = [sheet];
      return ${OVERFLOWING};
    })()`;
    expect(await measure(spaced, { width })).toEqual([]);
  });
});

/** The words that are broken over two lines. */
const brokenIn = (
  selector: string,
) => `[...document.querySelectorAll("${selector}")].flatMap(({ childNodes }) => [...childNodes])
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .flatMap((text) => [...text.data.matchAll(/[^\\s-]+/g)].filter(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range.getClientRects().length > 1;
    }).map(([word]) => word))`;

test("the narrowest screen has room for the longest words, in headings and in the first layer", async () => {
  expect(await measure(brokenIn("h1, h2, #summary *"), { width: 320 })).toEqual([]);
});

test("a wide screen has room for the names of purposes in the table", async () => {
  expect(await measure(brokenIn("#purposes tbody th *"), { width: 1280 }, full)).toEqual([]);
});

// Links within a sentence are as high as its lines (WCAG 2.5.8 leaves them out); these stand by themselves.
test.each([360, 1280])("leaves each link that stands by itself room for a finger, %i px", async (width) => {
  const low = `(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    return [...document.querySelectorAll("nav a, nav summary, .gap, #rights-complaint li a, .top, tbody th a")]
      .filter((element) => element.checkVisibility())
      .map((element) => [element.textContent, Math.round(element.getBoundingClientRect().height)]);
  })()`;
  const found = await measure<[string, number][]>(low, { width });
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter(([, height]) => height < 24)).toEqual([]);
});

describe("a first layer with forty purposes", async () => {
  const { purposes, ...rest } = fullPolicy;
  const [purpose] = Object.values(purposes);
  const many = Array.from({ length: 40 }, (_, index) => [
    `p${index}`,
    { ...purpose, name: `Ändamål ${index}` },
  ]);
  const page = (await render({ ...rest, purposes: Object.fromEntries(many) } as Policy)).html;
  const PLACES = `[...document.querySelectorAll("#summary a[href^='#purposes-p']")]
    .map((link) => link.getBoundingClientRect()).map(({ left, top }) => ({ left, top }))`;

  test.each([
    [390, 600],
    [1280, 450],
  ])("at %i px names them all, in a text that wraps", async (width, height) => {
    const places = await measure<{ left: number; top: number }[]>(PLACES, { width }, page);
    expect(places).toHaveLength(40);
    const tops = places.map(({ top }) => top);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(height);
    expect(await measure(OVERFLOWING, { width }, page)).toEqual([]);
  });
});

describe("the keyboard", () => {
  test("goes down the page on a phone: short layer, contents, text", async () => {
    await site.visit(
      html,
      async ({ page }) => {
        const [skip, ...rest] = await stops(page);
        expect(skip?.name).toBe("Hoppa till innehållet");
        expect(rest.length).toBeGreaterThan(50);
        expect([...new Set(rest.map(({ region }) => region))]).toEqual([
          "summary",
          "contents",
          "text",
          "colophon",
        ]);
        // A link that breaks over two lines starts at the left of its box: only the way down is asked for.
        const back = rest.slice(1).filter(({ top }, index) => top < (rest[index]?.top ?? 0) - 2);
        expect(back.map(({ name }) => name)).toEqual([]);
      },
      { width: 320 },
    );
  });

  test.each([1100, 1440])("goes from left to right, then down, where there is room: %i px", async (width) => {
    const box = (selector: string) =>
      `document.querySelector("${selector}").getBoundingClientRect().toJSON()`;
    const [short, contents, text] = await measure<Record<"left" | "right" | "top" | "bottom", number>[]>(
      `[${box("#summary")}, ${box("nav")}, ${box(".text")}]`,
      { width },
    );
    expect(contents?.left).toBeGreaterThan((short?.right ?? Number.NaN) + 30);
    expect(contents?.top).toBeLessThan(short?.bottom ?? Number.NaN);
    expect(text?.top).toBeGreaterThanOrEqual(short?.bottom ?? Number.NaN);
    expect(text?.left).toBe(short?.left);
  });

  test.each([
    ["light", "none"],
    ["dark", "none"],
    ["dark", "active"],
  ] as const)(
    "shows where it is, in a colour that stands out: %s, colours forced: %s",
    async (...[colorScheme, forcedColors]) => {
      const colours = `(() => {
      const link = document.querySelector("#summary a");
      link.focus();
      const grounds = [document.querySelector("#summary"), document.querySelector("header"), document.body];
      const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      const luminance = (colour) => {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((value) => value / 255)
          .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ring = luminance(getComputedStyle(link).outlineColor);
      return grounds.map((element) => luminance(getComputedStyle(element).backgroundColor))
        .map((ground) => (Math.max(ring, ground) + 0.05) / (Math.min(ring, ground) + 0.05));
    })()`;
      const contrasts = await measure<number[]>(colours, { colorScheme, forcedColors });
      expect(contrasts).toHaveLength(3);
      expect(Math.min(...contrasts)).toBeGreaterThan(3);
    },
  );

  test("shows where it is at every stop", async () => {
    await site.visit(html, async ({ page }) => {
      const outlines = (await stops(page)).map(({ outline }) => outline);
      expect([...new Set(outlines)]).toEqual(["solid 3px"]);
    });
  });
});

describe("motion", () => {
  const MOVING = `[...document.querySelectorAll("*")].filter((element) => {
    const style = getComputedStyle(element);
    return style.scrollBehavior !== "auto" || style.animationName !== "none" || style.transitionDuration !== "0s";
  }).map(({ localName }) => localName)`;

  test("is left out for those who have asked for less of it", async () => {
    expect(await measure(MOVING, { reducedMotion: "reduce" })).toEqual([]);
    expect(await measure(MOVING, { reducedMotion: "no-preference" })).toEqual(["html"]);
  });
});

describe("on paper", () => {
  const print: Visitor = { media: "print" };

  test("the foot of every page tells the version", async () => {
    expect(
      await measure("getComputedStyle(document.documentElement).getPropertyValue('--running')", print),
    ).toBe('"MAILIT · Integritetspolicy · Version 1.0.0"');
    const foot = `[...document.styleSheets[0].cssRules].flatMap((rule) => [...rule.cssRules ?? []])
      .filter((rule) => rule instanceof CSSPageRule).map(({ cssText }) => cssText).join()`;
    expect(await measure(foot)).toMatch(/@bottom-left \{[^}]*var\(--running\)/);
  });

  test("rows, items and headings are kept whole, and a table's header comes again", async () => {
    const style = (selector: string, property: string) =>
      `getComputedStyle(document.querySelector("${selector}")).${property}`;
    const all = `[${style("tr", "breakInside")}, ${style("li", "breakInside")}, ${style("h2", "breakAfter")},
      ${style("caption", "breakAfter")}, ${style("thead", "display")}]`;
    expect(await measure(all, print)).toEqual(["avoid", "avoid", "avoid", "avoid", "table-header-group"]);
    // Beside its text it is the section's end too, and "avoid" would keep all rights on one page.
    expect(await measure(style("#rights h3", "breakAfter"), print)).toBe("auto");
  });

  test("the contents are there, and what leads about on the page is left out", async () => {
    const shown = (selector: string) => `document.querySelector("${selector}").checkVisibility()`;
    expect(await measure(`[${shown("nav a")}, ${shown(".top")}, ${shown(".skip")}]`, print)).toEqual([
      true,
      false,
      false,
    ]);
    const line = `getComputedStyle(document.querySelector("#summary a")).textDecorationLine`;
    expect([await measure(line), await measure(line, print)]).toEqual(["underline", "none"]);
  });
});
