import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.doUnmock("yaml");
  vi.resetModules();
});

it("an exception in the parser is a diagnostic, not the end of the run", async () => {
  vi.resetModules();
  vi.doMock("yaml", async (original) => ({
    ...(await original<typeof import("yaml")>()),
    Composer: class {
      compose(): never {
        throw new RangeError("Maximum call stack size exceeded");
      }
    },
  }));
  const { parseText, placesOf } = await import("./helpers.js");
  const result = parseText("a: 1\n");
  expect(placesOf(result)).toEqual(["1:1-2 "]);
  expect(result.source).toBeUndefined();
  expect(result.diagnostics[0]?.message.en).not.toContain("stack");
});
