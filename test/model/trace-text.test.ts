import { expect, test } from "vitest";
import type { Trace } from "../../src/model/trace.js";
import { traceText } from "../../src/model/trace-text.js";

const SAID: readonly (readonly [trace: Omit<Trace, "source">, sv: string, en: string])[] = [
  [{ kind: "request", host: "a.example" }, "anrop till a.example", "request to a.example"],
  [{ kind: "storage", name: "cart" }, "lagringen cart", "storage cart"],
  [{ kind: "package", name: "left-pad" }, "paketet left-pad", "package left-pad"],
  [{ kind: "register-row", name: "Bolaget" }, "Bolaget i registret", "Bolaget in the register"],
  [{ kind: "cookie", name: "v", lifetime: "session" }, "kakan v", "cookie v"],
  [
    { kind: "cookie", name: "v", lifetime: 2_592_000, consent: "before" },
    "kakan v, 30 dagar, före samtycke",
    "cookie v, 30 days, before consent",
  ],
  [
    { kind: "request", host: "a.example", consent: "after" },
    "anrop till a.example, efter samtycke",
    "request to a.example, after consent",
  ],
];

test.each(SAID)("%j: %s", (trace, sv, en) => expect(traceText(trace)).toEqual({ sv, en }));
