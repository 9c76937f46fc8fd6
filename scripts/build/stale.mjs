import { existsSync, readdirSync, statSync } from "node:fs";
import { path } from "../generate/paths.mjs";

const SOURCES = ["bin", "src", "scripts/build", "scripts/build.mjs", "tsconfig.json", "package-lock.json"];

/** A file that has been changed since dist was made; `dist` itself if there is none; undefined if all is well. */
export function changedSinceBuild() {
  // What the build writes last.
  const last = path("dist/index.d.ts");
  if (!existsSync(last)) return "dist";
  const made = statSync(last).mtimeMs;
  return SOURCES.flatMap(filesIn).find((file) => statSync(path(file)).mtimeMs > made);
}

function filesIn(name) {
  if (!statSync(path(name)).isDirectory()) return [name];
  return readdirSync(path(name), { recursive: true }).map((each) => `${name}/${each}`);
}
