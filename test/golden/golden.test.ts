import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Policy } from "../../src/model/policy.generated.js";
import { render } from "../../src/render/render.js";
import { checkText, fixture } from "../support.js";
import { expectGolden } from "./golden.js";

const own = readFileSync("policy/integritetspolicy.yaml", "utf8");

async function rendered(text: string) {
  const { policy, diagnostics } = await checkText(text);
  expect(diagnostics.filter((each) => each.rule === "schema" || each.rule === "yaml-syntax")).toEqual([]);
  return render(policy as Policy);
}

describe.each([
  ["integritetspolicy", own],
  ["full", fixture("full.yaml")],
  ["clean", fixture("clean.yaml")],
])("%s", (name, text) => {
  test.each(["md", "html"] as const)("renders as the golden %s", async (ending) => {
    const { markdown, html } = await rendered(text);
    const output = ending === "md" ? markdown : html;
    expectGolden(`${name}.${ending}`, output);
  });

  test("leaves no trace of templates or of absent values", async () => {
    const { markdown } = await rendered(text);
    expect(markdown).not.toMatch(/\{\{|\}\}|undefined|null|\[object|NaN|\n\n\n|\S {2}|\.\.|,,| \.|:\.| ,/);
  });

  test("renders the same bytes again", async () => {
    expect(await rendered(text)).toEqual(await rendered(text));
  });
});
