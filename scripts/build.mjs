// Makes dist: the command and the library as bundles that share their parts, and the library's types in one file.
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { licencesOf } from "./build/licences.mjs";
import { writeTypes } from "./build/types.mjs";
import { path } from "./generate/paths.mjs";

rmSync(path("dist"), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: path(),
  entryPoints: {
    "bin/policy": "bin/policy.ts",
    "bin/worker": "bin/worker.ts",
    // Beside the chunk that has the rest of tinypool, where it looks for it.
    "chunks/entry/worker": "./node_modules/tinypool/dist/entry/worker.js",
    index: "src/index.ts",
  },
  outdir: "dist",
  bundle: true,
  // What is imported when needed becomes a file of its own.
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  // The user chooses whether to have it.
  external: ["playwright-core"],
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  charset: "utf8",
  // As modules, of which only what is used is taken.
  alias: {
    yaml: "./node_modules/yaml/browser/index.js",
    // Handlebars does without, and nobody asks it for a source map.
    "source-map": "./scripts/build/no-source-map.cjs",
  },
  // CommonJS libraries ask for Node's modules by `require`.
  banner: {
    js: 'import{createRequire as $require}from"node:module";const require=$require(import.meta.url);',
  },
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
});
chmodSync(path("dist/bin/policy.js"), 0o755);
// The data of third-party-web is in a generated file.
const sources = [...Object.keys(metafile.inputs), "node_modules/third-party-web/dist/entities.json"];
writeFileSync(path("dist/THIRD-PARTY-LICENSES.txt"), licencesOf(sources));
await writeTypes();
