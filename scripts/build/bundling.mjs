import { path } from "../generate/paths.mjs";

/** What is loaded in place of a library's usual file. */
export const aliases = {
  // As modules, of which only what is used is taken.
  yaml: path("node_modules/yaml/browser/index.js"),
  // Handlebars does without, and nobody asks it for a source map.
  "source-map": path("scripts/build/no-source-map.cjs"),
};

/** What the user chooses whether to have. */
export const external = ["playwright-core"];

/** How esbuild makes a program of this project that is no part of the package, as modules. */
export const bundling = {
  absWorkingDir: path(),
  bundle: true,
  // What is imported when needed becomes a file of its own.
  splitting: true,
  chunkNames: "[name]-[hash]",
  external,
  format: "esm",
  platform: "node",
  target: "node20.19",
  charset: "utf8",
  alias: aliases,
  // CommonJS libraries ask for Node's modules by `require`.
  banner: {
    js: 'import{createRequire as $require}from"node:module";const require=$require(import.meta.url);',
  },
  legalComments: "none",
  logLevel: "warning",
};
