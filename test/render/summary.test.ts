import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readability } from "../../src/lint/facts/lix.js";
import type { Policy } from "../../src/model/policy.generated.js";
import { inlineToText } from "../../src/render/html.js";
import { writeNotice } from "../../src/render/notice.js";
import { templatesOf } from "../../src/render/templates.js";
import { checkText, fixture } from "../support.js";

const CLEAN = ["forening", "klinik", "programvara", "skola", "webbutik"];
const templates = await templatesOf("sv");

async function noticeOf(text: string) {
  const { policy } = await checkText(text);
  return writeNotice(policy as Policy, templates);
}

const own = await noticeOf(readFileSync("policy/integritetspolicy.yaml", "utf8"));
const notices = [
  ["MAILIT", own] as const,
  ["full", await noticeOf(fixture("full.yaml"))] as const,
  ...(await Promise.all(
    CLEAN.map(async (name) => [name, await noticeOf(fixture(`clean/${name}.yaml`))] as const),
  )),
];

/** The texts a reader meets: the lines of the list, without marks. */
function textsIn(markdown: string): string[] {
  return markdown
    .split("\n")
    .map((line) => inlineToText(line.replace(/^ *- /, "")).trim())
    .filter((line) => line !== "");
}

describe.each(notices)("the first layer of %s", (_, { sections }) => {
  const [first] = sections;
  const markdown = first?.markdown ?? "";

  test("comes first", () => expect(first).toMatchObject({ id: "summary", level: 2 }));

  test("leads to sections that exist", () => {
    const links = [...markdown.matchAll(/\]\(#([\w-]+)\)/g)].map((match) => match[1]);
    const ids = sections.map(({ id }) => id);
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((id) => !ids.includes(id as string))).toEqual([]);
  });

  test("has a link in each point", () => {
    const points = markdown.split(/^- /m).slice(1);
    expect(points.length).toBeGreaterThanOrEqual(6);
    expect(points.filter((point) => !/\]\(#/.test(point))).toEqual([]);
  });

  test("is easy to read", () => {
    const { lix, words } = readability(textsIn(markdown));
    expect(words).toBeGreaterThan(60);
    expect(lix).toBeLessThanOrEqual(40);
  });
});

describe("what MAILIT has not decided", () => {
  const markdown = own.sections[0]?.markdown ?? "";

  test.each(["Övriga grunder [kompletterar vi](#gaps).", "Resten följer en [allmän regel](#retention)."])(
    "is said: %s",
    (words) => expect(markdown).toContain(words),
  );

  test("is not said where it is decided", async () => {
    const decided = await noticeOf(fixture("clean/webbutik.yaml"));
    expect(decided.sections[0]?.markdown).not.toContain("#gaps");
  });
});

describe("how long", () => {
  const retention = async (...pairs: readonly (readonly [from: string, to: string])[]) => {
    let text = fixture("clean.yaml");
    for (const [from, to] of pairs) {
      expect(text).toContain(from);
      text = text.replace(from, to);
    }
    const { sections } = await noticeOf(text);
    return /Hur länge.*/.exec(sections[0]?.markdown ?? "")?.[0];
  };
  const BOOKKEEPING = /retention:\n {6}criteria: .*\n {6}law: .*\n/.exec(
    fixture("clean.yaml"),
  )?.[0] as string;

  test("a time and a condition", async () => {
    expect(await retention()).toContain("Den bestämda tiden är 3 år. Andra tider beror på ett villkor.");
  });

  test("two times, the shorter first though it has the larger number", async () => {
    expect(await retention([BOOKKEEPING, "retention: { period: P30M, from: köpet }\n"])).toContain(
      "De bestämda tiderna är 30 månader till 3 år.",
    );
  });

  test("weeks and years", async () => {
    expect(await retention([BOOKKEEPING, "retention: { period: P50W, from: köpet }\n"])).toContain(
      "är 50 veckor till 3 år.",
    );
  });

  test("the same time written in two ways", async () => {
    expect(await retention([BOOKKEEPING, "retention: { period: P36M, from: köpet }\n"])).toContain(
      "Den bestämda tiden är",
    );
  });

  test("one of two", async () => {
    expect(await retention([BOOKKEEPING, "retention: undecided\n"])).toContain(
      "Längst 3 år efter köpet ([Beställningar](#purposes-orders)). Övriga tider [kompletterar vi](#gaps).",
    );
  });
});

describe("where data are transferred", () => {
  const country = { country: "US", mechanism: "data-privacy-framework" } as const;
  const organisation = { organisation: "Europeiska patentorganisationen", mechanism: "adequacy" } as const;
  const said = async (language: "sv" | "en", transfers: Policy["transfers"]) => {
    const { policy } = await checkText(fixture("clean.yaml"));
    const { sections } = writeNotice({ ...(policy as Policy), transfers }, await templatesOf(language));
    return /\[([^\]]*)\]\(#transfers\)/.exec(sections[0]?.markdown ?? "")?.[1];
  };

  test.each([
    ["sv", "länder utanför EU/EES", "internationella organisationer", "och även till"],
    ["en", "countries outside the EU/EEA", "international organisations", "and to"],
  ] as const)(
    "is told of countries and of organisations: %s",
    async (language, countries, organisations, and) => {
      expect(await said(language, { a: country })).toBe(countries);
      expect(await said(language, { b: organisation })).toBe(organisations);
      expect(await said(language, { a: country, b: organisation })).toBe(
        `${countries} ${and} ${organisations}`,
      );
    },
  );
});
