import { describe, expect, test } from "vitest";
import { exportWords } from "../../src/commands/export/export-words.js";
import { cover } from "../../src/coverage/coverage.js";
import { dpvDocument } from "../../src/export/dpv/graph.js";
import { recordOf } from "../../src/export/ropa/record.js";
import { tiltDocument } from "../../src/export/tilt/document.js";
import { writeNotice } from "../../src/render/notice.js";
import { templatesOf } from "../../src/render/templates.js";
import { checkText, withExample } from "../support.js";

const recipient = "recipients:\n  aid: { name: UNHCR, role: controller, country: CH, purpose: ge stöd }";
const transfer = (keys: string) =>
  withExample({ yaml: `${recipient}\ntransfers:\n  aid: { ${keys}, recipients: [aid] }` });
const valid = transfer("organisation: UNHCR, mechanism: administrative-arrangement, copy: Mejla oss.");

async function found(text: string) {
  const { diagnostics } = await checkText(text);
  return diagnostics.filter(({ rule }) => /^schema$|transfer|international/.test(rule));
}

describe("a transfer to an international organisation", () => {
  test("needs no country, even where its office is in a third country", async () => {
    expect(await found(valid)).toEqual([]);
  });

  test("lacks its ground as any other", async () => {
    const [finding] = await found(transfer("organisation: UNHCR"));
    expect(finding?.rule).toBe("transfer-mechanism-missing");
    expect(finding?.message.sv).toContain("till UNHCR saknar stöd");
  });

  test("or to a country: one of the two is asked for, in one finding", async () => {
    const findings = await found(transfer("mechanism: adequacy"));
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([["schema", "/transfers/aid"]]);
    expect(findings[0]?.message.sv).toContain(
      "saknar ”country” (Land) eller ”organisation” (Internationell organisation).",
    );
    expect(findings[0]?.message.en).toContain('lacks "country" or "organisation".');
  });

  test.each(["contry: CH", "organization: UNHCR"])("misspelt, %s, is one finding", async (key) => {
    const findings = await found(transfer(`${key}, mechanism: adequacy`));
    expect(findings.map(({ path }) => path)).toEqual([`/transfers/aid/${key.split(":")[0]}`]);
  });

  test("is told in coverage and in every export", async () => {
    const { policy } = await checkText(valid);
    if (!policy) throw new Error("The policy is not valid.");
    const words = await exportWords("sv");
    expect(JSON.stringify(cover(policy))).not.toContain("är utanför EU/EES, men");
    const forAll = await checkText(valid.replace(", recipients: [aid]", ""));
    expect(JSON.stringify(forAll.policy && recordOf(forAll.policy, words))).toContain("UNHCR");
    const facts = { name: "policy", address: undefined, today: { year: 2026, month: 11, day: 22 } };
    const tilt = JSON.stringify(tiltDocument(policy, facts, words));
    expect(tilt).toContain('"country":"UNHCR"');
    const dpv = JSON.stringify(dpvDocument(policy, undefined, words).document);
    expect(dpv).toContain('"dpv:hasName":"UNHCR"');
    expect(dpv).not.toContain("undefined");
  });

  test.each([
    [
      "sv",
      "",
      "Länder utanför EU/EES och internationella organisationer",
      "till internationella organisationer. Det",
    ],
    [
      "sv",
      "\n  usa: { country: US, mechanism: standard-contractual-clauses }",
      "Länder utanför EU/EES och internationella organisationer",
      "till länder utanför EU/EES, så kallade tredjeländer, och till internationella organisationer. Det",
    ],
    [
      "en",
      "",
      "Countries outside the EU/EEA and international organisations",
      "to international organisations. Such",
    ],
  ] as const)("is called what it is on the page, %s%s", async (language, more, heading, words) => {
    const { policy } = await checkText(`${valid}${more.slice(1)}\n`);
    if (!policy) throw new Error("The policy is not valid.");
    const { sections } = writeNotice({ ...policy, language }, await templatesOf(language));
    const section = sections.find(({ id }) => id === "transfers");
    expect(section?.title).toBe(heading);
    expect(section?.markdown).toContain(words);
    const link =
      more === ""
        ? /(?:internationella|international) organis.*\]\(#transfers\)/
        : /länder.*\]\(#transfers\)/;
    expect(sections[0]?.markdown).toMatch(link);
  });
});
