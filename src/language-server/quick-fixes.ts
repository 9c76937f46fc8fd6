import type * as lsp from "vscode-languageserver";
import type { Diagnostic } from "../model/diagnostic.js";
import type { positionAt, Source, Span } from "../model/source.js";
import { visible } from "../model/visible.js";
import type { CheckedDocument } from "./checked-document.js";
import { toDiagnostic } from "./diagnostics.js";
import { unquoted } from "./ids.js";
import { rangeOf, touches } from "./positions.js";

/** A correction of one finding, as edits of this version of the document. */
export interface QuickFix {
  readonly title: string;
  readonly edits: readonly lsp.TextEdit[];
  readonly diagnostic: lsp.Diagnostic;
  /** Whether it is certain, as what `policy lint --fix` does. */
  readonly certain: boolean;
}

/** The corrections of the findings in a part of the document: those that are certain, and those that are suggested. */
export function quickFixes(checked: CheckedDocument, range: lsp.Range): QuickFix[] {
  const { source } = checked;
  if (!source) return [];
  return checked.findings.flatMap((found) => {
    const diagnostic = toDiagnostic(found, checked);
    if (!touches(diagnostic.range, range)) return [];
    const fixes = [certain(found, source, checked), suggested(found, source, checked)];
    return fixes.flatMap((fix) => (fix ? [{ ...fix, diagnostic }] : []));
  });
}

type Fix = Omit<QuickFix, "diagnostic">;

function certain({ fix }: Diagnostic, source: Source, { lang, mark }: CheckedDocument): Fix | undefined {
  if (!fix) return undefined;
  const edits = fix.edits.map(({ start, end, text }) => ({
    range: rangeOf(source, [start, end], mark),
    newText: text,
  }));
  return { title: visible(fix.description[lang]), edits, certain: true };
}

function suggested(
  { suggestion, range }: Diagnostic,
  source: Source,
  checked: CheckedDocument,
): Fix | undefined {
  if (suggestion === undefined) return undefined;
  const span = unquoted(source, spanOf(source, range));
  if (source.text.slice(...span) === suggestion) return undefined;
  const title = { sv: `Ändra till ”${suggestion}”`, en: `Change to "${suggestion}"` };
  return {
    title: visible(title[checked.lang]),
    edits: [{ range: rangeOf(source, span, checked.mark), newText: suggestion }],
    certain: false,
  };
}

function spanOf({ lineStarts }: Source, { start, end }: Diagnostic["range"]): Span {
  const offset = ({ line, column }: ReturnType<typeof positionAt>) =>
    (lineStarts[line - 1] as number) + column - 1;
  return [offset(start), offset(end)];
}
