import type {
  Connection,
  ResponseError,
  TextDocuments,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckedDocument } from "../../language-server/checked-document.js";
import { completionsAt, type PlaceAt } from "../../language-server/complete.js";
import { type Explanation, hoverAt } from "../../language-server/hover.js";
import { linksOf } from "../../language-server/links.js";
import { definitionAt, referencesAt } from "../../language-server/navigate.js";
import { outlineOf } from "../../language-server/outline.js";
import { quickFixes } from "../../language-server/quick-fixes.js";
import { renameable, renamed } from "../../language-server/rename.js";
import type { CheckedDocuments } from "./checked-documents.js";

/** What the answers need. */
interface Answering {
  readonly documents: TextDocuments<TextDocument>;
  readonly checkedDocuments: CheckedDocuments;
  readonly explain: (rule: string) => Explanation | undefined;
  readonly placeAt: PlaceAt;
  readonly command: string;
  /** Whether the editor takes edits that say which version of the text they are for. */
  readonly versioned: boolean;
  /** Reports an answer that fails to the editor; the server continues. */
  readonly safely: <Params, Result>(
    answer: (params: Params) => Promise<Result>,
  ) => (params: Params) => Promise<Result | ResponseError<void>>;
}

interface About {
  readonly textDocument: { readonly uri: string };
}

/** Answers the editor's requests, each from the check of the current text. Other documents get empty answers. */
export function answerQuestions(
  connection: Connection,
  { documents, checkedDocuments, explain, placeAt, command, versioned, safely }: Answering,
): void {
  const answer = <Params extends About, Result>(
    from: (checked: CheckedDocument, params: Params) => Result | undefined,
  ) =>
    safely(async (params: Params): Promise<Result | null> => {
      const document = documents.get(params.textDocument.uri);
      const checked = document && (await checkedDocuments.of(document));
      return (checked && from(checked, params)) ?? null;
    });
  const edit = ({ uri, version }: CheckedDocument, edits: readonly TextEdit[]): WorkspaceEdit =>
    versioned
      ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
      : { changes: { [uri]: [...edits] } };

  connection.onHover(
    answer((checked, { position }) => hoverAt(checked, position, { explain, placeAt, command })),
  );
  connection.onCompletion(
    answer(({ lang }, { position, textDocument: { uri } }) =>
      completionsAt(documents.get(uri)?.getText() ?? "", position, lang, placeAt),
    ),
  );
  connection.onDocumentLinks(answer((checked) => linksOf(checked, checked.rulePage)));
  connection.onDefinition(answer((checked, { position }) => definitionAt(checked, position)));
  connection.onReferences(
    answer((checked, { position, context }) => referencesAt(checked, position, context.includeDeclaration)),
  );
  connection.onDocumentSymbol(answer((checked) => outlineOf(checked)));
  connection.onPrepareRename(answer((checked, { position }) => renameable(checked, position)));
  connection.onRenameRequest(
    answer((checked, { position, newName }) => edit(checked, renamed(checked, position, newName))),
  );
  connection.onCodeAction(
    answer((checked, { range, context }) => {
      // An editor that asks for other kinds, such as on saving, gets none.
      if (context.only && !context.only.some((kind) => kind === "" || kind === "quickfix")) return [];
      return quickFixes(checked, range).map(({ title, edits, diagnostic, certain }) => ({
        title,
        kind: "quickfix",
        diagnostics: [diagnostic],
        isPreferred: certain,
        edit: edit(checked, edits),
      }));
    }),
  );
}
