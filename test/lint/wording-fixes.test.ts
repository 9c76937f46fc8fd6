import { describe, expect, test } from "vitest";
import { rules } from "../../src/lint/rules/index.js";
import { checkText, withExample } from "../support.js";

const only = (id: string) => rules.filter((rule) => rule.id === id);

/** What the rule's fix makes of a text; undefined if it offers none. */
async function fixed(id: string, text: string): Promise<string | undefined> {
  const yaml = `security:\n  measures: [${JSON.stringify(text)}]`;
  const { diagnostics } = await checkText(withExample({ yaml }), "2026-11-22", only(id));
  expect(diagnostics.map((each) => each.rule)).toEqual([id]);
  const edit = diagnostics[0]?.fix?.edits[0]?.text;
  return edit === undefined ? undefined : (JSON.parse(edit) as string);
}

describe("outdated-name", () => {
  test.each([
    [
      "Vi följer Datainspektionens råd. datainspektionen svarar.",
      "Vi följer Integritetsskyddsmyndighetens råd. Integritetsskyddsmyndigheten svarar.",
    ],
    ["Personuppgiftsombudet eller ett personuppgiftsombud.", "Dataskyddsombudet eller ett dataskyddsombud."],
    ["Fråga Datainspektionen: vi svarar.", "Fråga Integritetsskyddsmyndigheten: vi svarar."],
  ])("fixes %s", async (text, value) => expect(await fixed("outdated-name", text)).toBe(value));

  // A section, an act's number or what a name once was: someone must read it.
  test.each([
    "Vi följer 26 § personuppgiftslagen.",
    "Vi följer PuL och Datainspektionens råd.",
    "Stödet är Safe Harbour.",
    "Integritetsskyddsmyndigheten (tidigare Datainspektionen) finns. Fråga Datainspektionen.",
  ])("finds but does not fix %s", async (text) => expect(await fixed("outdated-name", text)).toBeUndefined());

  test("names each thing once", async () => {
    const yaml = "security:\n  measures: [Datainspektionen är en myndighet. Fråga Datainspektionen.]";
    const { diagnostics } = await checkText(withExample({ yaml }), "2026-11-22", only("outdated-name"));
    expect(diagnostics[0]?.message.sv).toBe(
      "”Datainspektionen” är inaktuellt sedan 2021-01-01. Skriv Integritetsskyddsmyndigheten.",
    );
  });
});

describe("eea-spelling", () => {
  test.each([
    ["Allt sker inom EU/ESS, inte utanför EU/EEA.", "Allt sker inom EU/EES, inte utanför EU/EES."],
    ["Inom EU och ESS. Inom EEA-området.", "Inom EU och EES. Inom EES-området."],
  ])("fixes %s", async (text, value) => {
    expect(await fixed("eea-spelling", text)).toBe(value);
  });
});

describe("postal-code-form", () => {
  test.each([
    ["11122", "111 22"],
    ["111-22", "111 22"],
    ["SE-111 22", "111 22"],
    ["s11122", "111 22"],
    ["111  22", "111 22"],
    ["1112", undefined],
    ["111 22 Stockholm", "111 22"],
    ["111 22 Solna", undefined],
  ])("makes %j %j", async (code, value) => {
    const yaml = `controller:\n  name: Exempel AB\n  email: info@example.se\n  address: { street: Box 1, postalCode: ${JSON.stringify(code)}, city: Stockholm, country: SE }`;
    const { diagnostics } = await checkText(withExample({ yaml }), "2026-11-22", only("postal-code-form"));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.fix?.edits[0]?.text).toBe(value === undefined ? undefined : `"${value}"`);
  });
});

// Were a pattern quadratic, this would run into the time limit of a test.
test("texts made to make a pattern backtrack are read to their end", () => {
  const pieces = [
    ...["aldrig ", "...", "a", "-a", "om dig ", "kan a a ", "kan ", "[a", "<a", "{a", "EU/", "tredje ", "!?"],
    ...["samtycke om du ", "Datainspektionen", "x.x", " ", "nyhetsbrev", "Safe ", "X", "å", "( "],
  ];
  const measures = pieces.flatMap((piece) => {
    const long = piece.repeat(Math.floor(1900 / piece.length));
    return [`${long}z`, `aldrig endast EU profiler ${long}`];
  });
  const policy = { ...CLEAN, security: { measures: [...measures, ...measures, ...measures] } };
  const context = { today: { year: 2026, month: 11, day: 22 }, dueSoonDays: 30 };
  const found = rules.flatMap((rule) => [...rule.check(policy, context, policy, NOT_WRITTEN)]);
  expect(found.some(({ path }) => path.startsWith("/security/measures/"))).toBe(true);
});

const NOT_WRITTEN = { commentAfter: () => undefined, compactComments: false, inBrackets: () => false };
const { policy } = await checkText(withExample({ yaml: "" }), "2026-11-22", []);
if (!policy) throw new Error("The clean policy does not validate.");
const CLEAN = policy;
