import { expect, test } from "vitest";
import { oneLine } from "../../../src/render/escape.js";
import { type RenderOptions, render } from "../../../src/render/render.js";
import { some } from "../../depth.js";
import { freeTexts, structure, withTexts } from "../full-policy.js";
import { ATTACKS } from "../strings.js";
import { check } from "./check.js";

const all: RenderOptions = { fragment: { idPrefix: "x-" }, json: true, frontMatter: "hugo" };

test("what a policy says stays text in templates of the user's own", async () => {
  const { templates, errors } = await check({
    "sv/categories.md.hbs":
      "# Vilka?\n\n{{#each categories}}\n{{name}} *{{name}}* ({{name}})\n\n- {{name}}: {{name}}\n\n| A | B |\n| --- | --- |\n| {{name}} | **{{name}}** |\n\n{{/each}}\n",
    "sv/purpose.md.hbs": "# Om {{name}}, {{dataSubjects}}\n\n[{{name}}](https://example.com) 1. {{name}}\n",
    "sv/parts/recipient.hbs": "{{name}}: {{name}}\n\n",
  });
  expect(errors).toEqual([]);
  const rendered = async (text: string): Promise<string> =>
    structure((await render(withTexts(freeTexts, text), { ...all, templates })).html);
  const harmless = await rendered("Ord");
  for (const attack of some(ATTACKS, 15).filter((each) => oneLine(each) !== ""))
    expect([attack, await rendered(attack)]).toEqual([attack, harmless]);
});
