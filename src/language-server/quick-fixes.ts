import type * as lsp from "vscode-languageserver";
import type { Diagnostic } from "../model/diagnostic.js";
import type { positionAt, Source, Span } from "../model/source.js";
import { visible } from "../model/visible.js";
import { toDiagnostic } from "./diagnostics.js";
import { unquoted } from "./ids.js";
import { rangeOf, touches } from "./positions.js";
import type { Reading } from "./reading.js";

/** A correction of one finding, as edits of this version of the document. */
export interface QuickFix {
  readonly title: string;
  readonly edits: readonly lsp.TextEdit[];
  readonly mends: lsp.Diagnostic;
  /** Whether it is certain, as what `policy lint --fix` does. */
  readonly certain: boolean;
}

/** The corrections of the findings in a part of the document: those that are certain, and those that are suggested. */
export function quickFixes(reading: Reading, range: lsp.Range): QuickFix[] {
  const { source } = reading;
  if (!source) return [];
  return reading.findings.flatMap((found) => {
    const mends = toDiagnostic(found, reading);
    if (!touches(mends.range, range)) return [];
    const fixes = [certain(found, source, reading), suggested(found, source, reading)];
    return fixes.flatMap((fix) => (fix ? [{ ...fix, mends }] : []));
  });
}

type Fix = Omit<QuickFix, "mends">;

function certain({ fix }: Diagnostic, source: Source, { lang, mark }: Reading): Fix | undefined {
  if (!fix) return undefined;
  const edits = fix.edits.map(({ start, end, text }) => ({
    range: rangeOf(source, [start, end], mark),
    newText: text,
  }));
  return { title: visible(fix.description[lang]), edits, certain: true };
}

function suggested({ suggestion, range }: Diagnostic, source: Source, reading: Reading): Fix | undefined {
  if (suggestion === undefined) return undefined;
  const span = unquoted(source, spanOf(source, range));
  if (source.text.slice(...span) === suggestion) return undefined;
  const title = { sv: `Ändra till ”${suggestion}”`, en: `Change to “${suggestion}”` };
  return {
    title: visible(title[reading.lang]),
    edits: [{ range: rangeOf(source, span, reading.mark), newText: suggestion }],
    certain: false,
  };
}

function spanOf({ lineStarts }: Source, { start, end }: Diagnostic["range"]): Span {
  const offset = ({ line, column }: ReturnType<typeof positionAt>) =>
    (lineStarts[line - 1] as number) + column - 1;
  return [offset(start), offset(end)];
}
