// Makes the folder that the extension is packed from: the manifest, the client, and the server as one file.
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { bundling } from "../build/bundling.mjs";
import { licencesOf } from "../build/licences.mjs";
import { path } from "../generate/paths.mjs";

const SOURCE = "editors/vscode";

/** @param {string} folder where to put it, from the root of the repository or absolute */
export async function bundleExtension(folder) {
  rmSync(folder, { recursive: true, force: true });
  const common = { absWorkingDir: path(), bundle: true, minify: true, metafile: true, logLevel: "warning" };
  const client = await build({
    ...common,
    entryPoints: [`${SOURCE}/src/extension.ts`],
    outfile: `${folder}/dist/extension.js`,
    format: "cjs",
    platform: "node",
    target: "node20",
    external: ["vscode"],
  });
  const server = await build({
    ...bundling,
    ...common,
    entryPoints: { server: `${SOURCE}/src/server.ts` },
    outdir: `${folder}/dist`,
    outExtension: { ".js": ".mjs" },
    // An editor's extension is one file to load; what is seldom needed is in it all the same.
    splitting: false,
    chunkNames: undefined,
  });
  for (const name of ["package.nls.json", "package.nls.sv.json", "README.md"])
    cpSync(path(SOURCE, name), `${folder}/${name}`);
  cpSync(path("LICENSE"), `${folder}/LICENSE.txt`);
  cpSync(path("docs/editor/policy.code-snippets"), `${folder}/policy.code-snippets`);
  const { version } = JSON.parse(readFileSync(path("package.json"), "utf8"));
  const {
    private: _,
    type: __,
    ...manifest
  } = JSON.parse(readFileSync(path(SOURCE, "package.json"), "utf8"));
  writeFileSync(`${folder}/package.json`, `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
  const inputs = [client, server].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeFileSync(
    `${folder}/dist/THIRD-PARTY-LICENSES.txt`,
    licencesOf([...inputs, "node_modules/third-party-web/dist/entities.json"]),
  );
}
