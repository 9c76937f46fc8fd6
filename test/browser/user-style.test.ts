import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Policy } from "../../src/model/policy.generated.js";
import { render } from "../../src/render/render.js";
import { checkUserStyle, withUserStyle } from "../../src/render/theme/style/user-style.js";
import { checkText } from "../support.js";
import { site } from "./browser.js";

const TIMEOUT = 60_000;
const { policy } = await checkText(readFileSync("policy/integritetspolicy.yaml", "utf8"));
const pageWith = async (css: string) => (await render(policy as Policy, { style: withUserStyle(css) })).html;

const PIXEL =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==";

const HOUSE = `/* Å, "citat" */\r
:root {\r
  --accent-light: #7a1f3d;\r
  --accent-dark: #f2a7bf;\r
  --heading-font: Georgia, serif;\r
  --page-width: 60rem;\r
}\r
h1 { background-image: url(${PIXEL}) }\r
`;

const LOOKS = `(() => {
  const of = (selector) => getComputedStyle(document.querySelector(selector));
  return [of("main a").color, of("h1").fontFamily, of(".wrap").maxWidth, of("body").color];
})()`;

test.each([
  ["light", "rgb(122, 31, 61)", "rgb(29, 37, 48)"],
  ["dark", "rgb(242, 167, 191)", "rgb(228, 231, 234)"],
] as const)(
  "a house style takes effect, %s, and fetches nothing",
  async (colorScheme, accent, ink) => {
    expect(checkUserStyle("house.css", HOUSE)).toEqual([]);
    await site.visit(
      await pageWith(HOUSE),
      async ({ page, requests, complaints }) => {
        expect(await page.evaluate(LOOKS)).toEqual([accent, "Georgia, serif", "960px", ink]);
        expect([requests.filter((url) => !url.startsWith("data:")), complaints]).toEqual([
          [site.address],
          [],
        ]);
      },
      { colorScheme },
    );
  },
  TIMEOUT,
);

test(
  "a printed page is black on white all the same",
  async () => {
    await site.visit(await pageWith(HOUSE), async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.evaluate(LOOKS)).toEqual(["rgb(0, 0, 0)", "Georgia, serif", "none", "rgb(0, 0, 0)"]);
    });
  },
  TIMEOUT,
);

test("what the checks would have refused is stopped by the page's own policy too", {
  timeout: TIMEOUT,
}, async () => {
  const css = "h1 { background: url(https://a.example/x.png) }";
  expect(checkUserStyle("house.css", css)).toHaveLength(1);
  await site.visit(await pageWith(css), async ({ page, complaints }) => {
    await page.waitForTimeout(200);
    // The test's own refusal of what leaves would have said something else.
    expect(complaints).toEqual([expect.stringContaining("Content Security Policy")]);
  });
});
