import {
  type ClientCapabilities,
  createConnection,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceFoldersChangeEvent,
} from "vscode-languageserver/node.js";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { RulePage } from "../../language-server/links.js";
import { Failure } from "../../model/failure.js";
import { toolFailure } from "../../model/tool-failure.js";
import { brokenRule } from "../shared/broken.js";
import { answerQuestions } from "./answers.js";
import { CheckedDocuments } from "./checked-documents.js";
import { Folders } from "./folders.js";
import type { Host, Streams } from "./host.js";
import { Publisher } from "./publisher.js";

/** The tool's settings file, anywhere in the folder: changing it can change every finding. */
const SETTINGS = "**/policy.config.yaml";

/**
 * Runs the language server until the editor ends it, with the protocol's exit codes: 0 after `shutdown`, else 1. The
 * library exits the process, so this never returns.
 */
export function serve({ input, output }: Streams, host: Host): Promise<never> {
  const connection = createConnection(input, output);
  const documents = new TextDocuments(TextDocument);
  const folders = new Folders();
  const log = (text: string) => connection.console.error(text);
  const checkedDocuments = new CheckedDocuments(host, folders, (rule) =>
    log(brokenRule(rule)[checkedDocuments.lang]),
  );
  const reportBroken = (error: unknown) => {
    log(`${BROKEN[checkedDocuments.lang]} ${error instanceof Error ? error.message : String(error)}`);
  };
  const publisher = new Publisher(connection, documents, checkedDocuments, reportBroken);
  let able: ClientCapabilities["workspace"];

  connection.onInitialize(({ locale, capabilities, workspaceFolders, initializationOptions, ...params }) => {
    checkedDocuments.lang = host.languageFor(locale);
    checkedDocuments.rulePage = rulePages(initializationOptions, host);
    folders.add(workspaceFolders?.map(({ uri }) => uri) ?? rootOf(params));
    able = capabilities.workspace;
    const versioned = able?.workspaceEdit?.documentChanges ?? false;
    answerQuestions(connection, { ...host, documents, checkedDocuments, versioned, safely });
    // For an editor that shows the pages itself: see `initializationOptions.rulePages`.
    connection.onRequest(
      "policy/explain",
      ({ rule }: { rule: string }) => host.page(rule, checkedDocuments.lang) ?? null,
    );
    return introduction(host.version);
  });
  connection.onInitialized(() => {
    if (able?.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(changeFolders);
    if (!able?.didChangeWatchedFiles?.dynamicRegistration) return;
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: SETTINGS }] })
      .catch(reportBroken);
  });
  connection.onDidChangeWatchedFiles(() => publisher.refresh());
  const changeFolders = ({ added, removed }: WorkspaceFoldersChangeEvent) => {
    folders.remove(removed.map(({ uri }) => uri));
    folders.add(added.map(({ uri }) => uri));
    publisher.refresh();
  };

  const opened = new Set<string>();
  documents.onDidChangeContent(({ document: { uri } }) => {
    // The library reports a document that is opened as one that is changed.
    if (opened.has(uri)) return publisher.changed(uri);
    opened.add(uri);
    publisher.opened(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    opened.delete(uri);
    publisher.closed(uri);
  });

  function safely<Params, Result>(answer: (params: Params) => Promise<Result>) {
    return async (params: Params): Promise<Result | ResponseError<void>> => {
      try {
        return await answer(params);
      } catch (error) {
        if (error instanceof Failure)
          return new ResponseError(LSPErrorCodes.RequestFailed, error.text[checkedDocuments.lang]);
        reportBroken(error);
        return new ResponseError(ErrorCodes.InternalError, BROKEN[checkedDocuments.lang]);
      }
    };
  }

  documents.listen(connection);
  connection.listen();
  return new Promise(() => {});
}

function rootOf({ rootUri }: Pick<InitializeParams, "rootUri">): string[] {
  return rootUri === null || rootUri === undefined ? [] : [rootUri];
}

/** Pages at a scheme of the editor's own, if it asks for that; else the package's table of rules. */
function rulePages(options: unknown, { explain, rules }: Host): RulePage {
  const scheme = (options as { rulePages?: unknown } | undefined)?.rulePages;
  return (rule) => {
    if (!explain(rule)) return undefined;
    if (typeof scheme === "string" && /^[a-z][a-z-]*$/.test(scheme)) return `${scheme}:/${rule}.md`;
    return rules && `${rules}#${rule}`;
  };
}

function introduction(version: string): InitializeResult {
  return {
    serverInfo: { name: "policy", version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      completionProvider: { triggerCharacters: [" ", ":", "[", ","] },
      documentLinkProvider: {},
      definitionProvider: true,
      referencesProvider: true,
      documentSymbolProvider: true,
      codeActionProvider: { codeActionKinds: ["quickfix"] },
      renameProvider: { prepareProvider: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

const BROKEN = toolFailure(undefined, { sv: "Kör policy lint på filen", en: "Run policy lint on the file" });
