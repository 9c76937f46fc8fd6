import { describe, expect, test } from "vitest";
import { formats, write } from "../../src/report/formats.js";
import { stepSummary } from "../../src/report/step-summary.js";
import { options, rules, sample } from "./sample.js";

describe.each(["sv", "en"] as const)("in %s", (lang) => {
  test.each(formats)("%s is exactly as expected", async (format) => {
    const written = write(format, sample, options(lang), rules);
    await expect(written).toMatchFileSnapshot(`expected/${format}.${lang}.txt`);
  });

  test("text with waived findings in full is exactly as expected", async () => {
    const written = write("text", sample, options(lang, { showWaived: true }), rules);
    await expect(written).toMatchFileSnapshot(`expected/text-show-waived.${lang}.txt`);
  });

  test("the step summary is exactly as expected", async () => {
    await expect(stepSummary(sample, options(lang))).toMatchFileSnapshot(`expected/step-summary.${lang}.txt`);
  });
});

test.each(formats)("%s does not change from run to run", async (format) => {
  const once = await write(format, sample, options("sv"), rules);
  expect(await write(format, sample, options("sv"), rules)).toBe(once);
});

test.each(formats)("%s leaves warnings out with quiet", async (format) => {
  const quiet = await write(format, sample, options("en", { quiet: true }), rules);
  expect(quiet).not.toContain("review-missing");
  expect(quiet).toContain("organisation-number-invalid");
});
