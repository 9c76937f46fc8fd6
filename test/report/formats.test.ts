import { describe, expect, test } from "vitest";
import { type Format, formats, write } from "../../src/report/formats.js";
import { stepSummary } from "../../src/report/step-summary.js";
import { options, rules, sample } from "./sample.js";

const written = (format: Format, chosen = options("sv")) =>
  [...write(format, sample, chosen, rules)].join("");

describe.each(["sv", "en"] as const)("in %s", (lang) => {
  test.each(formats)("%s is exactly as expected", async (format) => {
    await expect(written(format, options(lang))).toMatchFileSnapshot(`expected/${format}.${lang}.txt`);
  });

  test("text with waived findings in full is exactly as expected", async () => {
    await expect(written("text", options(lang, { showWaived: true }))).toMatchFileSnapshot(
      `expected/text-show-waived.${lang}.txt`,
    );
  });

  test("the step summary is exactly as expected", async () => {
    await expect(stepSummary(sample, options(lang))).toMatchFileSnapshot(`expected/step-summary.${lang}.txt`);
  });
});

test.each(formats)("%s does not change from run to run", (format) => {
  expect(written(format)).toBe(written(format));
});

test.each(formats)("%s leaves warnings out with quiet", (format) => {
  const quiet = written(format, options("en", { quiet: true }));
  expect(quiet).not.toContain("review-missing");
  expect(quiet).toContain("organisation-number-invalid");
});
