import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { aliases } from "../build/bundling.mjs";
import { licencesOf } from "../build/licences.mjs";
import { path } from "../generate/paths.mjs";
import { withoutSignature } from "./signature.mjs";

// How Node knows its own executable from one with a program in it.
const FUSE = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";

/** Writes both executables and the licences they ask for; their paths. */
export async function makeExecutables(nodes, folder, out) {
  const program = join(folder, "policy.cjs");
  const inputs = await bundle(program);
  const { inject } = createRequire(import.meta.url)(nodes.postject);
  const make = async (node, name, useCodeCache) => {
    const blob = join(folder, `${name}.blob`);
    const config = join(folder, `${name}.json`);
    const settings = { main: program, output: blob, disableExperimentalSEAWarning: true, useCodeCache };
    writeFileSync(config, JSON.stringify(settings));
    execFileSync(nodes.linux, ["--experimental-sea-config", config], { stdio: "ignore" });
    const file = join(out, name);
    writeFileSync(file, withoutSignature(readFileSync(node)));
    await quietly(() => inject(file, "NODE_SEA_BLOB", readFileSync(blob), { sentinelFuse: FUSE }));
    chmodSync(file, 0o755);
    return file;
  };
  const node = readFileSync(nodes.licence, "utf8");
  writeFileSync(join(out, "LICENSES.txt"), `${licencesOf(inputs)}\n${"-".repeat(80)}\n\nNode.js\n\n${node}`);
  return {
    linux: await make(nodes.linux, "policy-linux-x64", true),
    // What V8 has compiled serves only the system it was compiled on.
    windows: await make(nodes.windows, "policy-win-x64.exe", false),
  };
}

// All in one: an executable can load Node's own modules and no file.
async function bundle(outfile) {
  const { metafile } = await build({
    absWorkingDir: path(),
    entryPoints: ["bin/executable.ts"],
    outfile,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node22",
    minify: true,
    charset: "utf8",
    alias: aliases,
    legalComments: "none",
    logLevel: "warning",
    // Some libraries ask where they are, to load what they may do without.
    define: { "import.meta.url": "$url" },
    banner: { js: 'const $url=require("node:url").pathToFileURL(process.execPath).href;' },
    metafile: true,
  });
  return Object.keys(metafile.inputs);
}

// postject's library for executables warns of parts of Node that it does not know and does not touch.
async function quietly(action) {
  const { log, warn, error } = console;
  Object.assign(console, { log() {}, warn() {}, error() {} });
  try {
    return await action();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}
