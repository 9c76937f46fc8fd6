import { banner, read, write } from "./paths.mjs";

/** The version, so that no file is read to tell it. */
export function generateVersion() {
  const { version } = JSON.parse(read("package.json"));
  write(
    "src/version.generated.ts",
    `${banner("package.json")}export const VERSION = ${JSON.stringify(version)};\n`,
  );
}
