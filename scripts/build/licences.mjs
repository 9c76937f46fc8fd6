import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { path } from "../generate/paths.mjs";

/**
 * The licences of the packages that the files are from: they ask to be kept with the copy. Paths are absolute, or from
 * the root of the repository.
 */
export function licencesOf(files) {
  // A package may have another version of its own inside it: the last folder of the path is the one that was used.
  const folders = new Map(
    files.flatMap((file) => {
      const [folder, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/.exec(file) ?? [];
      return folder ? [[name, resolve(path(), folder)]] : [];
    }),
  );
  return [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => {
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      if (!file) throw new Error(`No licence text in ${name}`);
      return `${name}\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}
