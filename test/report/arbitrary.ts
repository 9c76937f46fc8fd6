import fc from "fast-check";
import type { Diagnostic, Severity } from "../../src/model/diagnostic.js";
import { lineStarts, rangeAt } from "../../src/model/source.js";
import type { Report } from "../../src/report/report.js";
import { ATTACK } from "./sample.js";

// Pieces that some reader would act on, so that chance puts them beside each other.
const pieces = [
  ...[
    "::",
    "##[",
    "##",
    "#",
    "##vso[",
    "]",
    "error ",
    "stop-commands",
    "%0A",
    "%25",
    "%",
    ",",
    ":",
    ";",
    "=",
  ],
  ...[
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\u001b[31m",
    "\u0007",
    "\u0085",
    "\u009b",
    "\u2028",
    "\u202e",
    "\u2066",
    "\u200b",
  ],
  ...[
    "\ufeff",
    "\ud800",
    "\udc00",
    "\uffff",
    "\u0000",
    "å",
    "e\u0301",
    "日本",
    "👩‍👩‍👧",
    "🇸🇪",
    "x".repeat(130),
    " ",
  ],
  ...["<script>", "]]>", "&amp;", "|", "`", "**", "[l](x)", "../", "/", "\\", ".", "-", '"', "'", ATTACK],
];

/** Text as a hostile file might hold it. */
export const hostile: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "binary" })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(""));

interface Found {
  readonly message: string;
  readonly path: string;
  readonly span: readonly [number, number];
  readonly diagnostic: Pick<Diagnostic, "severity" | "rule" | "legal">;
  readonly waived: string | undefined;
  readonly fix: string | undefined;
}

const found: fc.Arbitrary<Found> = fc.record({
  message: hostile,
  path: hostile,
  span: fc.tuple(fc.nat(300), fc.nat(300)),
  diagnostic: fc.record({
    severity: fc.constantFrom<Severity[]>("error", "warning"),
    rule: fc.constantFrom("schema", "yaml-syntax", "legal-basis-undecided"),
    legal: fc.constantFrom<string[][]>([], ["GDPR art. 6.1"]),
  }),
  waived: fc.option(hostile, { nil: undefined }),
  fix: fc.option(hostile, { nil: undefined }),
});

/** Reports whose files, names, messages, reasons and fixes are all hostile. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .uniqueArray(fc.record({ file: hostile, text: hostile, found: fc.array(found, { maxLength: 3 }) }), {
    selector: ({ file }) => file,
    maxLength: 3,
  })
  .map((files) => ({
    files: files.map(({ file }) => file),
    diagnostics: files.flatMap(({ file, text, found }) => found.map((each) => diagnostic(file, text, each))),
    texts: new Map(files.map(({ file, text }) => [file, text])),
    today: "2026-11-22",
  }));

function diagnostic(file: string, text: string, found: Found): Diagnostic {
  const [start, length] = found.span;
  return {
    ...found.diagnostic,
    file,
    range: rangeAt(lineStarts(text), [Math.min(start, text.length), Math.min(start + length, text.length)]),
    message: { sv: found.message, en: found.message },
    path: found.path,
    class: "practice",
    url: "docs/rules/README.md#schema",
    ...(found.waived === undefined ? {} : { waived: { until: "2027-03-31", reason: found.waived } }),
    ...(found.fix === undefined
      ? {}
      : {
          fix: {
            description: { sv: found.fix, en: found.fix },
            edits: [{ start: 0, end: 1, text: found.fix }],
          },
        }),
  };
}
