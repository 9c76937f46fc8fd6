import { type ChildProcess, spawn } from "node:child_process";
import type { Writable } from "node:stream";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

/** A language server, talked to as an editor does. */
export class EditorClient {
  readonly connection: MessageConnection;
  /** What the server reads, for what no well-behaved editor writes. */
  readonly input: Writable;
  /** The exit code, when there is one. */
  readonly exited: Promise<number | null>;
  stderr = "";
  readonly #process: ChildProcess;

  constructor(command: readonly [string, ...string[]], env: NodeJS.ProcessEnv = process.env) {
    const [program, ...args] = command;
    this.#process = spawn(program, args, { env, stdio: ["pipe", "pipe", "pipe"] });
    this.exited = new Promise((resolve) => this.#process.once("exit", resolve));
    const { stdin, stdout, stderr } = this.#process;
    if (!stdin || !stdout || !stderr) throw new Error("The server has no streams");
    this.input = stdin;
    stderr.on("data", (text) => {
      this.stderr += text;
    });
    this.connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.listen();
  }

  async start(rootUri: string, more: { locale?: string; workspace?: object } = {}): Promise<void> {
    // What the server asks of the editor's settings: nothing is set.
    this.connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) =>
      items.map(() => ({})),
    );
    this.connection.onRequest("client/registerCapability", () => null);
    await this.connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri,
      ...(more.locale === undefined ? {} : { locale: more.locale }),
      capabilities: {
        workspace: more.workspace ?? {},
        textDocument: { hover: { contentFormat: ["markdown"] }, completion: { completionItem: {} } },
      },
      workspaceFolders: [{ uri: rootUri, name: "root" }],
    });
    await this.connection.sendNotification("initialized", {});
  }

  async open(uri: string, text: string): Promise<void> {
    await this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "yaml", version: 1, text },
    });
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    this.connection.dispose();
    this.#process.kill();
  }
}
