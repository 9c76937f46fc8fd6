import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Installs the package from its tarball in a folder, as users have it, with Node 24 and what else is named.
 * @returns the command's program and Node 24
 */
export function installed(folder, ...others) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  const npm = (...args) => execFileSync("npm", args, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
  const root = fileURLToPath(new URL("../", import.meta.url));
  const [{ filename }] = JSON.parse(npm("pack", root, "--json", "--ignore-scripts"));
  npm("install", "--no-audit", "--no-fund", filename, "node@24", ...others);
  return {
    policy: join(folder, "node_modules/integritetspolicy/dist/bin/policy.js"),
    node24: join(folder, "node_modules/node/bin/node"),
  };
}
