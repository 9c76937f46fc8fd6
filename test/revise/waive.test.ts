import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.js";
import { waive } from "../../src/revise/waive.js";

const found = (line: number, rule: string) =>
  ({ rule, range: { start: { line, column: 1 }, end: { line, column: 2 } } }) as Diagnostic;

test("a waiver stands above its line, as far in", () => {
  const text = "a: 1\nb:\n  c:\n    d: 2\n";
  expect(waive(text, [found(4, "deep"), found(1, "shallow")], "2027-03-31", "väntar")).toBe(
    [
      "# policy-waive shallow until 2027-03-31: väntar",
      "a: 1",
      "b:",
      "  c:",
      "    # policy-waive deep until 2027-03-31: väntar",
      "    d: 2",
      "",
    ].join("\n"),
  );
});

test("findings of one rule on a line share a waiver, those of another have their own", () => {
  expect(waive("  a: 1", [found(1, "x"), found(1, "y"), found(1, "x")], "2027-03-31", "r")).toBe(
    "  # policy-waive x until 2027-03-31: r\n  # policy-waive y until 2027-03-31: r\n  a: 1",
  );
});

test("without findings the text is as it was", () => {
  expect(waive("a: 1\r\n\tb", [], "2027-03-31", "r")).toBe("a: 1\r\n\tb");
});
