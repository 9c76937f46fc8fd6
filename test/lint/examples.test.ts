import { describe, expect, test } from "vitest";
import { alteredArchives } from "../../src/commands/shared/archive/altered.js";
import { recordedArchives } from "../../src/commands/shared/archive/recorded.js";
import { processIo } from "../../src/io.js";
import { builtIn } from "../../src/lint/built-in/index.js";
import type { Example } from "../../src/lint/rule.js";
import { rules } from "../../src/lint/rules/index.js";
import { severityOf } from "../../src/lint/severity.js";
import { severityOfClass } from "../../src/model/rule-class.js";
import { checkText, withExample } from "../support.js";

const ofPolicies = [...builtIn, ...rules].filter(({ about }) => about === undefined);

// Released versions are files, and there are none beside an example.
async function everything(example: Example) {
  const checked = await checkText(withExample(example), example.today);
  const archives = alteredArchives(processIo(), recordedArchives(checked));
  return { ...checked, diagnostics: [...checked.diagnostics, ...archives] };
}

describe.each(ofPolicies.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(rule.bad.map((example) => [example.yaml, example] as const))(
    "finds what is wrong in\n%s",
    async (_, example) => {
      const { diagnostics, failures } = await everything(example);
      expect(failures).toEqual([]);
      const found = diagnostics.filter((each) => each.rule === id);
      expect(found.map((each) => each.path).sort()).toEqual([...example.at].sort());
      for (const each of found)
        expect([each.severity, each.class]).toEqual(
          example.otherClass && rule.otherClass
            ? [severityOfClass(rule.otherClass.class), rule.otherClass.class]
            : [severityOf(rule), rule.class],
        );
    },
  );

  test.each(rule.good.map((example) => [example.yaml, example] as const))(
    "is silent on\n%s",
    async (_, example) => {
      const { diagnostics, failures } = await everything(example);
      expect(failures).toEqual([]);
      expect(
        diagnostics.filter(
          (each) => each.rule === id || each.rule === "schema" || each.rule === "yaml-syntax",
        ),
      ).toEqual([]);
    },
  );

  test("has examples of both kinds", () => {
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
  });
});

test("the clean policy is clean", async () => {
  const { diagnostics } = await checkText(withExample({ yaml: "" }));
  expect(diagnostics).toEqual([]);
});
