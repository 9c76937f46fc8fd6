// Makes dist: the command and the library as bundles that share their parts, and the library's types in one file.
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { bundling } from "./build/bundling.mjs";
import { licencesOf } from "./build/licences.mjs";
import { writeTypes } from "./build/types.mjs";
import { path } from "./generate/paths.mjs";

rmSync(path("dist"), { recursive: true, force: true });
const { metafile } = await build({
  ...bundling,
  entryPoints: {
    "bin/policy": "bin/policy.ts",
    "bin/worker": "bin/worker.ts",
    // Beside the chunk that has the rest of tinypool, where it looks for it.
    "entry/worker": "./node_modules/tinypool/dist/entry/worker.js",
    index: "src/index.ts",
  },
  // The package has the schemas anyway.
  external: [...bundling.external, "./schema/*.json"],
  outdir: "dist",
  minify: true,
  metafile: true,
});
chmodSync(path("dist/bin/policy.js"), 0o755);
// The data of third-party-web is in a generated file.
const sources = [...Object.keys(metafile.inputs), "node_modules/third-party-web/dist/entities.json"];
writeFileSync(path("dist/THIRD-PARTY-LICENSES.txt"), licencesOf(sources));
await writeTypes();
