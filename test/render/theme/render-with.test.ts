import { expect, test } from "vitest";
import { renderWith } from "../../../src/commands/shared/theme/render-with.js";
import type { Theme } from "../../../src/commands/shared/theme/theme.js";
import { Failure } from "../../../src/model/failure.js";
import type { Policy } from "../../../src/model/policy.generated.js";
import { checkText, fixture } from "../../support.js";

const { policy } = await checkText(fixture("clean.yaml"));
const broken = () => {
  throw new Error("The Markdown must not have raw HTML");
};
const theme: Theme = {
  templates: { sv: { sections: { contact: broken }, parts: {} } },
  diagnostics: [],
  texts: new Map(),
};

test("what no check foresaw is told as the template's, not as a failure of the tool", async () => {
  const failure = await renderWith(theme, policy as Policy, {}).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Failure);
  expect((failure as Failure).text.sv).toContain("De egna mallarna ger en text som inte kan bli en sida");
});
