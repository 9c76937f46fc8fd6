import { path } from "../generate/paths.mjs";

/** How this project is bundled for Node. */
export const bundling = {
  absWorkingDir: path(),
  bundle: true,
  // What is imported when needed becomes a file of its own.
  splitting: true,
  chunkNames: "[name]-[hash]",
  // The user chooses whether to have it.
  external: ["playwright-core"],
  format: "esm",
  platform: "node",
  target: "node20.19",
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
};
