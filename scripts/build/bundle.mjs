import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { path } from "../generate/paths.mjs";
import { patternsWhenUsed } from "./patterns-when-used.mjs";

// What few need: the checks of a user's own templates, with Handlebars' compiler, and of its style.
const THEME = { "user-templates": "templates", "user-style": "style" };

/**
 * The command in one file, CommonJS: an ES module would load Node's streams, sockets and web APIs just by importing
 * `node:fs`, which takes longer than checking a policy. What a command does not need is in the file but not run.
 */
export async function bundle() {
  const command = await build({
    ...COMMON,
    entryPoints: [path("bin/policy.ts")],
    outfile: path("dist/bin/command.js"),
    // The same code as for Node, as modules that can be left out where they are not used.
    alias: { yaml: path("node_modules/yaml/browser/index.js") },
    plugins: [withoutChildProcess, docsWhenAsked, patternsWhenUsed, languageServerBeside, themeApart],
  });
  const languageServer = await build({
    ...COMMON,
    entryPoints: [path("src/commands/lsp/server.ts")],
    outfile: path("dist/bin", LANGUAGE_SERVER),
  });
  const theme = await build({
    ...COMMON,
    entryPoints: Object.entries(THEME).map(([name, folder]) => path(`src/render/theme/${folder}/${name}.ts`)),
    entryNames: "[name]",
    outdir: path("dist/bin"),
    // The library without what reads files and prints trees.
    alias: { handlebars: path("node_modules/handlebars/dist/cjs/handlebars.js") },
    plugins: [withoutSourceMaps],
  });
  for (const name of ["command", ...Object.keys(THEME)]) toAscii(path("dist/bin", `${name}.js`));
  asFunction(path("dist/bin/command.js"));
  copyFileSync(path("scripts/build/start.cjs"), path("dist/bin/policy.js"));
  chmodSync(path("dist/bin/policy.js"), 0o755);
  writeFileSync(path("dist/bin/package.json"), '{ "type": "commonjs" }\n');
  const outputs = [command, languageServer, theme];
  writeFileSync(path("dist/bin/THIRD-PARTY-LICENSES.txt"), licences(inputsOf(...outputs)));
}

const COMMON = {
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  minify: true,
  metafile: true,
  charset: "ascii",
  legalComments: "none",
  logLevel: "warning",
  // For what is required when needed rather than bundled.
  define: { "import.meta.url": "__filename" },
  // What stays outside is required: a script that start.cjs runs cannot import.
  supported: { "dynamic-import": false },
};

const LANGUAGE_SERVER = "language-server.js";

const inputsOf = (...results) => results.flatMap(({ metafile }) => Object.keys(metafile.inputs));

// The language server and its library are read by `policy lsp` only: every other command would start later for them.
const languageServerBeside = {
  name: "language-server-beside",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/server\.js$/ }, ({ importer }) =>
      /[\\/]lsp[\\/]lsp\.ts$/.test(importer) ? { path: `./${LANGUAGE_SERVER}`, external: true } : undefined,
    );
  },
};

// esbuild escapes strings but leaves regular expressions as they are; the same escapes hold there. A file that is ASCII
// only is read faster, and takes half the memory.
function toAscii(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/[^\0-\x7f]/g, escaped));
}

// As Node does with a CommonJS file: start.cjs runs it in Node's place.
function asFunction(file) {
  const body = readFileSync(file, "latin1");
  writeFileSync(file, `(function (require, module, exports, __filename, __dirname) {${body}})\n`);
}

/** What V8 makes of the command, kept beside it for each way it is mostly run: a third of the time to start is compiling. */
export function cacheCode() {
  const out = mkdtempSync(join(tmpdir(), "policy-cache-"));
  const common = ["--today", "2026-11-22"];
  try {
    for (const [name, args] of [
      ["lint", ["lint"]],
      ["build", ["build", "--out", out]],
    ]) {
      const record = [path("scripts/build/code-cache.cjs"), path("dist/bin"), name, ...args, ...common];
      execFileSync(process.execPath, record, { cwd: path(), stdio: ["ignore", "ignore", "pipe"] });
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

// Commander loads it at once, for subcommands that are programs of their own. We have none.
const withoutChildProcess = {
  name: "without-child-process",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?child_process$/ }, () => ({
      path: "child_process",
      namespace: "absent",
    }));
    onLoad({ filter: /./, namespace: "absent" }, () => ({ contents: "module.exports = {};" }));
  },
};

// Each is a file of its own beside the command: everyone reads the command.
const themeApart = {
  name: "theme-apart",
  setup({ onResolve }) {
    onResolve({ filter: /\/user-(?:templates|style)\.js$/ }, ({ path: file }) => ({
      path: `./${file.split("/").at(-1)}`,
      external: true,
    }));
  },
};

// Handlebars does without where there is none.
const withoutSourceMaps = {
  name: "without-source-maps",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^source-map$/ }, () => ({ path: "source-map", namespace: "absent" }));
    onLoad({ filter: /./, namespace: "absent" }, () => ({ contents: "module.exports = {};" }));
  },
};

// A rule's texts and examples are for `explain` and for documentation; a run that checks a policy should not put them
// together. In the bundle they become getters. The formatter keeps the properties of a rule at two spaces.
const docsWhenAsked = {
  name: "docs-when-asked",
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]lint[\\/](?:rules|built-in)[\\/][a-z0-9-]+\.ts$/ }, ({ path: file }) => {
      if (/[\\/]index\.ts$/.test(file)) return undefined;
      let contents = readFileSync(file, "utf8");
      for (const [key, open, close] of [
        ["details", "{", "}"],
        ["bad", "[", "]"],
        ["good", "[", "]"],
      ]) {
        const property = new RegExp(
          `^  ${key}: (\\${open}(?:.*\\${close}|\\n[\\s\\S]*?\\n  \\${close})),$`,
          "gm",
        );
        if (contents.match(property)?.length !== 1)
          throw new Error(`${file}: \`${key}\` is not where it should be`);
        contents = contents.replace(property, (_, value) => `  get ${key}() { return ${value}; },`);
      }
      return { contents, loader: "ts" };
    });
  },
};

// The licences of what is bundled ask to be kept with the copy.
function licences(inputs) {
  // A package may have another version of its own inside it: the last folder of the path is the one that was used.
  const folders = new Map(
    inputs.flatMap((input) => {
      const [folder, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/.exec(input) ?? [];
      return folder ? [[name, path(folder)]] : [];
    }),
  );
  return [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => {
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      if (!file) throw new Error(`No licence text in ${name}`);
      return `${name}\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}
