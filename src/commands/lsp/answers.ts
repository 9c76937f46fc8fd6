import type {
  Connection,
  ResponseError,
  TextDocuments,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Explanation, hoverAt } from "../../language-server/hover.js";
import { definitionAt, referencesAt } from "../../language-server/navigate.js";
import { outlineOf } from "../../language-server/outline.js";
import { quickFixes } from "../../language-server/quick-fixes.js";
import type { Reading } from "../../language-server/reading.js";
import { renameable, renamed } from "../../language-server/rename.js";
import type { Readings } from "./documents.js";

/** What the answers need. */
interface Answering {
  readonly documents: TextDocuments<TextDocument>;
  readonly readings: Readings;
  readonly explain: (rule: string) => Explanation | undefined;
  /** Whether the editor takes edits that say which version of the text they are for. */
  readonly versioned: boolean;
  /** An answer that fails says so to the editor, and the server goes on. */
  readonly safely: <Params, Result>(
    answer: (params: Params) => Promise<Result>,
  ) => (params: Params) => Promise<Result | ResponseError<void>>;
}

interface About {
  readonly textDocument: { readonly uri: string };
}

/** Answers the editor's questions, each from a reading of the text as it stands. Of other documents nothing is said. */
export function answerQuestions(
  connection: Connection,
  { documents, readings, explain, versioned, safely }: Answering,
): void {
  const answer = <Params extends About, Result>(
    from: (reading: Reading, params: Params) => Result | undefined,
  ) =>
    safely(async (params: Params): Promise<Result | null> => {
      const document = documents.get(params.textDocument.uri);
      const reading = document && (await readings.of(document));
      return (reading && from(reading, params)) ?? null;
    });
  const edit = ({ uri, version }: Reading, edits: readonly TextEdit[]): WorkspaceEdit =>
    versioned
      ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
      : { changes: { [uri]: [...edits] } };

  connection.onHover(answer((reading, { position }) => hoverAt(reading, position, explain)));
  connection.onDefinition(answer((reading, { position }) => definitionAt(reading, position)));
  connection.onReferences(
    answer((reading, { position, context }) => referencesAt(reading, position, context.includeDeclaration)),
  );
  connection.onDocumentSymbol(answer((reading) => outlineOf(reading)));
  connection.onPrepareRename(answer((reading, { position }) => renameable(reading, position)));
  connection.onRenameRequest(
    answer((reading, { position, newName }) => edit(reading, renamed(reading, position, newName))),
  );
  connection.onCodeAction(
    answer((reading, { range, context }) => {
      // An editor that asks for other kinds, such as on saving, gets none.
      if (context.only && !context.only.some((kind) => kind === "" || kind === "quickfix")) return [];
      return quickFixes(reading, range).map(({ title, edits, mends, certain }) => ({
        title,
        kind: "quickfix",
        diagnostics: [mends],
        isPreferred: certain,
        edit: edit(reading, edits),
      }));
    }),
  );
}
