import { expect, test } from "vitest";
import type { Trace } from "../../src/model/trace.js";
import { gather } from "../../src/scan/gather.js";

const cookie = (name: string): Trace => ({ kind: "cookie", source: "a.har", host: "www.example.se", name });

test("a name longer than a policy takes is cut to a pattern for it, of the length a policy takes", () => {
  const gathering = gather();
  for (const length of [199, 200, 201, 5000]) gathering.add(cookie("c".repeat(length)));
  const names = gathering.traces.map(({ name }) => name);
  expect(names).toEqual(["c".repeat(199), "c".repeat(200), `${"c".repeat(199)}*`]);
});
