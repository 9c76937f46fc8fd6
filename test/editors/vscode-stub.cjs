// As much of VS Code's module as the extension and its client for the protocol need to start. Run with the extension's
// file: starts it in a folder, waits for the server, asks for a rule's page, and prints what came.
const Module = require("node:module");
const { pathToFileURL } = require("node:url");

const manifest = require(`${process.argv[4]}/package.json`);
const settings = manifest.contributes.configuration.properties;
const nothing = { dispose() {} };
const providers = new Map();
const started = [];
const executed = [];
const activated = [];

/** A class, an event, an enumeration or a function of a name that nobody looks into. */
function anything(name) {
  const base = class {
    constructor(...given) {
      Object.assign(this, { given });
    }
  };
  Object.defineProperty(base, "name", { value: name });
  return new Proxy(base, {
    get: (target, key) => (key in target || typeof key === "symbol" ? target[key] : anything(String(key))),
    apply: () => nothing,
  });
}

const Uri = {
  parse: (text) => ({ toString: () => text, path: new URL(text).pathname, scheme: text.split(":")[0] }),
  file: (path) => ({ fsPath: path, path, scheme: "file", toString: () => pathToFileURL(path).href }),
};
const known = {
  Uri,
  version: "1.99.0",
  // VS Code has no Swedish, so this is what it says on a Swedish computer too.
  env: { language: "en", appName: "stub", onDidChangeTelemetryEnabled: () => nothing },
  commands: {
    registerCommand: (name) => {
      started.push(name);
      return nothing;
    },
    executeCommand: async (name, uri) => {
      executed.push(`${name} ${uri}`);
    },
  },
  workspace: {
    isTrusted: true,
    workspaceFolders: [{ uri: Uri.file(process.argv[3]), name: "folder", index: 0 }],
    textDocuments: [],
    notebookDocuments: [],
    getConfiguration: (section) => ({ get: (key, usual) => settings[`${section}.${key}`]?.default ?? usual }),
    registerTextDocumentContentProvider: (scheme, provider) => {
      providers.set(scheme, provider);
      return nothing;
    },
    createFileSystemWatcher: () => ({
      ...nothing,
      onDidCreate: () => nothing,
      onDidChange: () => nothing,
      onDidDelete: () => nothing,
    }),
  },
  window: {
    createOutputChannel: () => ({
      ...nothing,
      append: (text) => console.error(text),
      appendLine: (text) => console.error(text),
      show() {},
      clear() {},
    }),
    showErrorMessage: async (text) => console.error(text),
    visibleTextEditors: [],
    tabGroups: { all: [], onDidChangeTabs: () => nothing, onDidChangeTabGroups: () => nothing },
    onDidChangeActiveTextEditor: (listener) => {
      activated.push(listener);
      return nothing;
    },
  },
  languages: {
    createDiagnosticCollection: () => ({ ...nothing, set() {}, clear() {}, delete() {} }),
    match: () => 0,
  },
  EventEmitter: class {
    #listeners = [];
    event = (listener) => {
      this.#listeners.push(listener);
      return nothing;
    };
    fire(value) {
      for (const each of this.#listeners) each(value);
    }
    dispose() {}
  },
  CancellationTokenSource: class {
    token = { isCancellationRequested: false, onCancellationRequested: () => nothing };
    cancel() {}
    dispose() {}
  },
};

const within = (object, name) =>
  new Proxy(object, {
    get: (target, key) => {
      if (key in target || typeof key === "symbol") return target[key];
      return /^(?:on|register|create)/.test(key) ? () => nothing : anything(`${name}.${key}`);
    },
  });
for (const name of ["commands", "workspace", "window", "languages", "env"])
  known[name] = within(known[name], name);
const vscode = new Proxy(known, {
  get: (target, key) => (key in target ? target[key] : anything(String(key))),
});

const load = Module._load;
Module._load = function (name, ...rest) {
  return name === "vscode" ? vscode : load.call(this, name, ...rest);
};

const extension = require(process.argv[2]);
const context = { subscriptions: [], extensionPath: process.argv[4] };
extension
  .activate(context)
  .then(async () => {
    const page = await providers
      .get("policy-rule")
      .provideTextDocumentContent(Uri.parse("policy-rule:/dpo-undecided.md"));
    for (const uri of [Uri.file("/policy/x.yaml"), Uri.parse("policy-rule:/dpo-undecided.md")])
      for (const listener of activated) listener({ document: { uri } });
    console.log(JSON.stringify({ commands: started, executed, page }));
    await extension.deactivate();
  })
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
