import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { path } from "../generate/paths.mjs";

/** The command in one file, with a further file for each command and for what is rarely needed. */
export async function bundle() {
  const result = await build({
    entryPoints: [path("bin/policy.ts")],
    outdir: path("dist/bin"),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minify: true,
    keepNames: false,
    metafile: true,
    legalComments: "none",
    logLevel: "warning",
    // Packages written for `require` still call it for Node's own modules.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    chunkNames: "[name]-[hash]",
    alias: { yaml: path("node_modules/yaml/browser/index.js") },
  });
  writeFileSync(path("dist/bin/THIRD-PARTY-LICENSES.txt"), licences(Object.keys(result.metafile.inputs)));
}

// The licences of what is bundled ask to be kept with the copy.
function licences(inputs) {
  const packages = new Set(
    inputs.map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(Boolean),
  );
  return [...packages]
    .sort()
    .map((name) => {
      const folder = path("node_modules", name);
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      if (!file || !existsSync(`${folder}/${file}`)) throw new Error(`No licence text in ${name}`);
      return `${name}\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}
