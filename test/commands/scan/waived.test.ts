import { expect, test } from "vitest";
import { scanWaivers, waiverFor, withWaiver } from "../../../src/commands/scan/waived.js";
import { newDiagnostic } from "../../../src/model/diagnostic.js";
import type { Trace } from "../../../src/model/trace.js";
import type { ScanFinding } from "../../../src/scan/finding.js";
import { sourceOf } from "../../parse/helpers.js";

function isWaived(
  comment: string,
  rule: string,
  seen: Partial<Trace>,
  path = "/recipients/some-id",
  line = 9,
) {
  const traces: Trace[] = [{ kind: "request", source: "site.har", ...seen }];
  const message = { sv: "Sett.", en: "Seen." };
  const finding: ScanFinding = { rule, path, message, seen: traces };
  const position = { line, column: 1, offset: 0 };
  const found = newDiagnostic({
    ...{ file: "policy.yaml", severity: "error", class: "law", rule, message, legal: [] },
    range: { start: position, end: position },
  });
  const source = sourceOf(`# policy-waive ${comment}: vi utreder saken\na: 1\n`);
  const waiver = waiverFor(found, finding, scanWaivers(source, "2026-11-22"));
  return withWaiver(found, waiver).waived !== undefined;
}

const UNTIL = "until 2027-01-31";

test.each([
  ["a domain above the host", "unknown.example", { host: "cdn.unknown.example" }, true],
  ["a domain in capitals", "Unknown.Example", { host: "cdn.unknown.example" }, true],
  ["another domain", "other.example", { host: "cdn.unknown.example" }, false],
  ["the end of a domain's name", "known.example", { host: "unknown.example" }, false],
  ["a top domain", "example", { host: "cdn.unknown.example" }, false],
  ["anything", "*", { host: "cdn.unknown.example", name: "x" }, false],
  ["the id of the draft", "some-id", { host: "cdn.unknown.example" }, true],
  ["the name in a register", "Exempel AB", { kind: "register-row", name: "Exempel AB" }, true],
  ["a pattern", "cart_*", { kind: "cookie", name: "cart_12" }, true],
  ["another pattern", "cart_*", { kind: "cookie", name: "basket" }, false],
] as const)("what is missing is waived by name: %s", (_, what, seen, expected) => {
  expect(isWaived(`provider-unknown ${what} ${UNTIL}`, "provider-unknown", seen)).toBe(expected);
});

test("only the rule that is named is waived, and only until its date", () => {
  const seen = { host: "unknown.example" };
  const named = "provider-unknown unknown.example";
  expect(isWaived(`${named} ${UNTIL}`, "transfer-undocumented", seen)).toBe(false);
  expect(isWaived(`${named} until 2026-11-22`, "provider-unknown", seen)).toBe(true);
  expect(isWaived(`${named} until 2026-11-21`, "provider-unknown", seen)).toBe(false);
  expect(isWaived(`provider-unknown ${UNTIL}`, "provider-unknown", seen, "/recipients/x", 2)).toBe(false);
});

test("what is about a line is waived beside it", () => {
  const rule = "cookie-before-consent";
  expect(isWaived(`${rule} ${UNTIL}`, rule, { name: "x" }, "/cookies/x/category", 2)).toBe(true);
  expect(isWaived(`${rule} ${UNTIL}`, rule, { name: "x" }, "/cookies/x/category", 3)).toBe(false);
});
