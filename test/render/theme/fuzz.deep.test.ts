import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Policy } from "../../../src/model/policy.generated.js";
import { type RenderOptions, render } from "../../../src/render/render.js";
import { cases } from "../../depth.js";
import { checkText, fixture } from "../../support.js";
import { freeTexts, withTexts } from "../full-policy.js";
import { check } from "./check.js";

const folder = "templates/sv";
const sections = readdirSync(folder).filter((name) => name.endsWith(".hbs"));
const parts = readdirSync(`${folder}/parts`).map((name) => `parts/${name}`);
const sources = new Map(
  [...sections, ...parts].map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]),
);

// What people mistype, and what could be markup next to a value.
const PIECES = [
  ...[
    "{{",
    "}}",
    "{{/if}}",
    "{{#if law}}",
    "{{else}}",
    "{{name}}",
    "{{> retention retention}}",
    "{{this}}",
    "{{!",
  ],
  ...[
    "<",
    "</",
    "<b>",
    "!",
    "[",
    "](",
    ")",
    "](https://a.se)",
    "&",
    "&#",
    ";",
    "`",
    "\\",
    "*",
    "**",
    "_",
    "~~",
    "|",
  ],
  ...[
    "# ",
    "## ",
    "- ",
    "1. ",
    "> ",
    "- [ ] ",
    "---\n",
    "===\n",
    "    ",
    "\n",
    "\n\n",
    "\t",
    "  \n",
    '"',
    "'",
    ":",
    "www.",
    "https://",
  ],
];

const mutations = fc.record({
  name: fc.constantFrom(...sources.keys()),
  edits: fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 6 }),
      piece: fc.oneof(fc.constant(""), fc.constantFrom(...PIECES)),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

// Each begins or ends with what markup would have to begin or end with.
const HOSTILE = [
  "](javascript:alert(1)) <img src=x onerror=alert(1)> [x](https://evil.example) ![",
  "(https://evil.example) `a` &lt; *b* #",
  '<script>alert(1)</script> "t") - [ ] > |',
  "=== # > - 1. //evil.example www.evil.example :",
];

const policies: Policy[] = [];
beforeAll(async () => {
  for (const name of ["full.yaml", "clean.yaml"])
    policies.push((await checkText(fixture(name))).policy as Policy);
  for (const text of HOSTILE) policies.push(withTexts(freeTexts, text));
});

const all: RenderOptions = { fragment: { idPrefix: "x-" }, json: true, frontMatter: "hugo" };

test("a template that is let through can always be rendered, and no other is ever used", async () => {
  let passed = 0;
  const numRuns = cases(40, 750);
  await fc.assert(
    fc.asyncProperty(mutations, async ({ name, edits }) => {
      let text = sources.get(name) as string;
      for (const { at, cut, piece } of edits) {
        const offset = Math.floor(at * text.length);
        text = text.slice(0, offset) + piece + text.slice(offset + cut);
      }
      const { templates, errors } = await check({ [`sv/${name}`]: text });
      if (errors.length > 0) return;
      passed += 1;
      for (const policy of policies) {
        const { html, fragment } = await render(policy, { ...all, templates });
        for (const each of [html, fragment])
          expect(each).not.toMatch(/<(?:img|b>|script>)|href="(?:javascript|https:\/\/evil)/i);
      }
    }),
    { numRuns },
  );
  expect(passed).toBeGreaterThan(cases(0, numRuns / 25));
}, 600_000);
