import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openness, opennessOf } from "../../src/lint/facts/open-retention.js";
import type { Retention } from "../../src/model/policy.generated.js";

describe("clauses that only say what is necessary", () => {
  test.each([
    "så länge det är nödvändigt",
    "Så länge som det behövs.",
    "så länge uppgifterna behövs för ändamålet",
    "så länge vi behöver dem",
    "tills uppgifterna inte längre behövs för de ändamål som de samlades in för",
    "inte längre än vad som är nödvändigt med hänsyn till ändamålen med behandlingen",
    "under den tid som krävs för att uppfylla respektive syfte",
    "så länge de är relevanta",
    "så länge som det är nödvändigt för respektive ändamål och för den tid det krävs för att uppfylla lagstadgade lagringstider",
    "SÅ LÄNGE DET ÄR NÖDVÄNDIGT!",
  ])("%j", (clause) => expect(openness(clause)).toBe("necessity"));
});

describe("clauses that refer to law without naming one", () => {
  test.each([
    "enligt lag",
    "så länge lagen kräver",
    "så länge det krävs enligt gällande lagstiftning",
    "i enlighet med tillämpliga regler",
    "så länge vi är skyldiga enligt lag att spara dem",
  ])("%j", (clause) => expect(openness(clause)).toBe("law"));
});

describe("clauses without an end", () => {
  test.each([
    "tills vidare",
    "en rimlig tid",
    "under en begränsad period",
    "så kort tid som möjligt",
    "på obestämd tid",
  ])("%j", (clause) => expect(openness(clause)).toBe("indefinite"));
});

describe("clauses that may say something", () => {
  test.each([
    "så länge du är kund hos oss",
    "så länge det behövs för att fullgöra avtalet",
    "så länge det är nödvändigt, dock högst 24 månader",
    "tills du återkallar ditt samtycke",
    "tills vidare, men högst två år",
    "så länge det krävs enligt bokföringslagen",
    "till dess att rättsliga anspråk har preskriberats",
    "så länge ärendet pågår",
    "till och med det sjunde året efter utgången av det kalenderår då räkenskapsåret avslutades",
    "tills ändamålet är uppfyllt",
    "så länge vi har dem",
    "…",
  ])("%j", (clause) => expect(openness(clause)).toBeUndefined());
});

test("one word that is not in the lists silences the rule, wherever it stands", () => {
  fc.assert(
    fc.property(fc.nat(6), fc.constantFrom("kund", "avtalet", "12", "köpet", "1999:1078"), (at, word) => {
      const clause = "så länge det är nödvändigt för ändamålet".split(" ");
      expect(openness(clause.join(" "))).toBe("necessity");
      expect(openness(clause.toSpliced(at, 0, word).join(" "))).toBeUndefined();
    }),
  );
});

describe("a purpose's criteria", () => {
  const of = (retention: Retention) => opennessOf(retention);

  test("are judged where they stand alone", () => {
    expect(of({ criteria: "tills vidare" })).toBe("indefinite");
    expect(of({ criteria: "enligt lag", law: "gällande lagstiftning" })).toBe("law");
  });

  test("are left alone beside a period or a statute that is named, or where there are none", () => {
    expect(of({ criteria: "tills vidare", period: "P1Y", from: "köpet" })).toBeUndefined();
    expect(of({ criteria: "enligt lag", law: "bokföringslagen (1999:1078)" })).toBeUndefined();
    expect(of({ law: "bokföringslagen" })).toBeUndefined();
    expect(of({ criteria: "tills vidare", atLeast: "P1Y" })).toBeUndefined();
  });
});

// Were a pattern quadratic, this would run into the time limit of a test.
test("a hostile clause is read to its end", () => {
  const clause = `${"så länge nödvändigt ".repeat(100)}${"a".repeat(2000)}`;
  for (let round = 0; round < 100; round++)
    expect(openness(clause)).toBe(openness(`så länge nödvändigt ${"a".repeat(20)}`));
});
