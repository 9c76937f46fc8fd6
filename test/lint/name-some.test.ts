import { expect, test } from "vitest";
import { nameSome } from "../../src/lint/facts/name-some.js";

test.each([
  [["a"], "”a”", '"a"'],
  [["a", "b"], "”a” och ”b”", '"a" and "b"'],
  [["a", "b", "c"], "”a”, ”b” och ”c”", '"a", "b" and "c"'],
  [["a", "b", "c", "d", "e"], "”a”, ”b”, ”c” och 2 till", '"a", "b", "c" and 2 more'],
])("%j is named", (ids, sv, en) => expect(nameSome(ids)).toEqual({ sv, en }));
