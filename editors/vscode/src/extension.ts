import { existsSync } from "node:fs";
import { commands, type ExtensionContext, type TextEditor, type Uri, window, workspace } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node.js";
import { whichServer } from "./which-server.js";

/** The scheme of rules' pages, which the server's links lead to and we show. */
const RULES = "policy-rule";

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    workspace.registerTextDocumentContentProvider(RULES, { provideTextDocumentContent: page }),
    window.onDidChangeActiveTextEditor(preview),
    commands.registerCommand("policy.restart", () => restart(context)),
    workspace.onDidGrantWorkspaceTrust(() => restart(context)),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("policy")) void restart(context);
    }),
  );
  await start(context);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

async function restart(context: ExtensionContext): Promise<void> {
  await deactivate();
  await start(context);
}

async function start(context: ExtensionContext): Promise<void> {
  const settings = workspace.getConfiguration("policy");
  const { module, args } = whichServer({
    folders: (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath),
    trusted: workspace.isTrusted,
    bundledOnly: settings.get("useBundledServer", false),
    language: settings.get("language", "sv"),
    extension: context.extensionPath,
    exists: existsSync,
  });
  client = new LanguageClient(
    "policy",
    "Policy",
    { module, args: [...args], transport: TransportKind.stdio },
    {
      documentSelector: [
        { language: "yaml", scheme: "file" },
        { language: "yaml", scheme: "untitled" },
      ],
      initializationOptions: { rulePages: RULES },
    },
  );
  try {
    await client.start();
  } catch (error) {
    void window.showErrorMessage(`Policy: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `policy explain`, as a document to read. */
async function page(uri: Uri): Promise<string> {
  const rule = uri.path.replace(/^\/|\.md$/g, "");
  return (await client?.sendRequest<string | null>("policy/explain", { rule })) ?? "";
}

/** A rule's page is there to be read: it is shown as Markdown is meant to look. */
async function preview(editor: TextEditor | undefined): Promise<void> {
  const uri = editor?.document.uri;
  if (uri?.scheme === RULES) await commands.executeCommand("markdown.showPreview", uri);
}
