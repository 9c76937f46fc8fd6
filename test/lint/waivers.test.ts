import { expect, test } from "vitest";
import { readWaivers } from "../../src/lint/waivers.js";
import { sourceOf } from "../parse/helpers.js";
import { checkText, withExample } from "../support.js";

const read = (text: string) =>
  readWaivers(sourceOf(text)).map(({ line, rule, untilText, reason }) => [line, rule, untilText, reason]);

test.each([
  ["x until 2027-03-31: r", undefined],
  ["x unknown.example until 2027-03-31: r", "unknown.example"],
  ["x Exempel  until AB until 2027-03-31: r", "Exempel until AB"],
  ["x unknown.example: r", undefined],
])("%j is about what is named after the rule", (parts, what) => {
  expect(readWaivers(sourceOf(`# policy-waive ${parts}\na: 1\n`))[0]?.what).toBe(what);
});

test.each([
  "# policy-waive x until 2027-03-31: väntar",
  "# Policy-Waive x until 2027-03-31: väntar",
  "# POLICY-WAIVE x until 2027-03-31: väntar",
  "#policy-waive x until 2027-03-31: väntar",
  "## policy-waive: x  until  2027-03-31 :  väntar ",
])("%s is a waiver of the next line", (comment) => {
  expect(read(`${comment}\na: 1\n`)).toEqual([[2, "x", "2027-03-31", "väntar"]]);
});

test.each(["# policy-waiver x", "# a policy-waive x", "# policywaive x", "# policy waive x"])(
  "%s is a comment like others",
  (comment) => expect(read(`${comment}\na: 1\n`)).toEqual([]),
);

test("a waiver after a value is for its own line, others for the next that says something", () => {
  expect(read("a: 1 # policy-waive x\n")).toEqual([[1, "x", undefined, undefined]]);
  expect(read("# policy-waive x\n\n# note\n\n  # policy-waive y: r\na: 1\n")).toEqual([
    [6, "x", undefined, undefined],
    [6, "y", undefined, "r"],
  ]);
  expect(read("a: 1\n# policy-waive x\n")).toEqual([[2, "x", undefined, undefined]]);
});

test.each([
  ["x till 2027-03-31: r", [2, "x", undefined, "r"]],
  ["x until 2027-03-31 or so: r", [2, "x", undefined, "r"]],
  ["x until then: r: s", [2, "x", "then", "r: s"]],
  ["x until 2027-03-31:", [2, "x", "2027-03-31", undefined]],
  ["", [2, undefined, undefined, undefined]],
])("the parts of %j are told apart", (parts, expected) => {
  expect(read(`# policy-waive ${parts}\na: 1\n`)).toEqual([expected]);
});

test("a waiver of a scan's finding, by name, waives nothing of lint's on the same line", async () => {
  const rule = "transfer-undocumented";
  const waived = async (named: string) => {
    const comment = `# policy-waive ${rule}${named} until 2027-01-31: vi utreder saken`;
    const yaml = `recipients:\n  hosting:\n    name: Example Hosting\n    role: processor\n    ${comment}\n    country: US\ntransfers: none`;
    const { diagnostics } = await checkText(withExample({ yaml }));
    return diagnostics.filter((each) => each.rule === rule).map((each) => each.waived !== undefined);
  };
  expect(await waived("")).toEqual([true]);
  expect(await waived(" hosting")).toEqual([false]);
});
