import { expect, test } from "vitest";
import { meaningOf } from "../../../src/render/theme/templates/meanings.js";
import type { Shape } from "../../../src/render/theme/templates/shape.js";
import { sections } from "../../../src/render/theme/templates/shapes.generated.js";

/** What their names say. A flag is asked for and never written, and most of them have a text beside them. */
const PLAIN = ["name", "description"];

// A user whose template leaves something out is told what its readers miss, and docs/template-keys.md explains each key.
test("what a section can say has a meaning in words", () => {
  const unexplained = Object.entries<Shape>(sections).flatMap(([section, shape]) =>
    shape.kind === "object"
      ? Object.entries(shape.keys)
          .filter(
            ([key, { kind }]) => kind !== "flag" && !PLAIN.includes(key) && meaningOf(key) === undefined,
          )
          .map(([key]) => `${section}: ${key}`)
      : [],
  );
  expect(unexplained).toEqual([]);
});
