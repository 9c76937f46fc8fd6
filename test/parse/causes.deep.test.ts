import { expect, it } from "vitest";
import { cases } from "../depth.js";
import { seededCauses } from "./cause-mistakes.js";
import { judge } from "./causes-seeded.js";

it("names the cause of every kind of mistake, on every line where it can be made", () => {
  const { kinds, missed } = judge(seededCauses(cases(499, 1)));
  for (const [kind, { tried, right }] of kinds)
    expect(
      right / tried,
      `${kind}\n${missed.filter((each) => each.startsWith(kind)).join("\n")}`,
    ).toBeGreaterThanOrEqual(0.95);
}, 600_000);
