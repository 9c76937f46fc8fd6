import { describe, expect, it } from "vitest";
import { onlyForController } from "../../../src/commands/init/judge.js";
import { blocksBuild } from "../../../src/commands/shared/rules.js";
import { render } from "../../../src/render/render.js";
import type { Answers } from "../../../src/revise/draft/answers.js";
import { draft } from "../../../src/revise/draft/draft.js";
import { kinds } from "../../../src/revise/draft/kinds/index.js";
import { waive } from "../../../src/revise/waive.js";
import { checkText } from "../../support.js";

const SCHEMA = "./policy.schema.json";
const [company] = kinds as [(typeof kinds)[number]];
const answers: Answers = {
  kind: company,
  name: "Åsas Blommor AB",
  email: "info@asasblommor.se",
  dataProtectionOfficer: "undecided",
};
const cases = kinds.flatMap((kind) => (["sv", "en"] as const).map((lang) => ({ id: kind.id, kind, lang })));

it("has the kinds that were promised", () => {
  expect(kinds.map(({ id }) => id).sort()).toEqual(
    [
      ...["association", "authority", "clinic", "company", "housing-association"],
      ...["school", "shop", "software", "staffing"],
    ].sort(),
  );
});

describe.each(cases)("a draft for $id in $lang", ({ kind, lang }) => {
  const text = draft({ ...answers, kind }, SCHEMA, lang);

  it("leaves only what the controller alone can decide as errors", async () => {
    const { policy, diagnostics, failures } = await checkText(text);
    expect(policy).toBeDefined();
    expect(failures).toEqual([]);
    expect(diagnostics.filter(blocksBuild)).toEqual([]);
    const others = diagnostics.filter((found) => !onlyForController(found));
    expect(others.filter(({ severity }) => severity === "error")).toEqual([]);
    // No one is told to strike what the draft itself has put there.
    expect(others.map(({ rule }) => rule).sort()).toEqual([
      "notification-missing",
      "security-missing",
      "version-missing",
    ]);
  });

  it("becomes a page that speaks of every purpose", async () => {
    const { policy } = await checkText(text);
    if (!policy) throw new Error("not a policy");
    const { html, markdown } = await render(policy);
    expect(markdown).toContain("Åsas Blommor AB är personuppgiftsansvarig.");
    for (const { name } of Object.values(kind.purposes)) expect(markdown).toContain(name);
    expect(html).not.toMatch(/undecided|\bundefined\b|\[object/);
  });

  it("is waived whole, where there is a reason", async () => {
    const { diagnostics } = await checkText(text);
    const open = diagnostics.filter(onlyForController);
    const waived = await checkText(waive(text, open, "2027-02-22", "styrelsen beslutar i januari"));
    expect(waived.diagnostics.filter(({ waived }) => waived)).toHaveLength(open.length);
    expect(waived.diagnostics.filter(({ waived }) => !waived)).toHaveLength(diagnostics.length - open.length);
    expect(waived.diagnostics.filter(({ rule }) => rule.startsWith("waiver-"))).toEqual([]);
  });

  it("begins with the address of the schema and teaches in that language", () => {
    expect(text.startsWith(`# yaml-language-server: $schema=${SCHEMA}\n`)).toBe(true);
    expect(text.match(/^# .*\b(?:och|är)\b/gm) !== null).toBe(lang === "sv");
    expect(text.match(/^# .*\b(?:and|is)\b/gm) !== null).toBe(lang === "en");
    expect(text.split("\n").filter((line) => / $/.test(line))).toEqual([]);
  });
});
