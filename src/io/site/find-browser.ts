import { existsSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../../model/failure.js";
import { visible } from "../../model/visible.js";

type Environment = Readonly<Record<string, string | undefined>>;

const MAC = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];
const LINUX = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const LINUX_FOLDERS = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"];

/**
 * The program of a browser of Chromium's family: the one asked for, else that of POLICY_BROWSER or CHROME_PATH, else
 * the first that lies where such are installed.
 * @throws Failure if there is none.
 */
export function findBrowser(
  asked: string | undefined,
  env: Environment,
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync,
): string {
  for (const [name, path] of [["--browser", asked] as const, ...named(env)]) {
    if (!path) continue;
    if (exists(path)) return path;
    throw new Failure({
      sv: `${name}: det finns inget program ${visible(path)}. Ange sökvägen till Chromium, Chrome eller Edge.`,
      en: `${name}: there is no program ${visible(path)}. Give the path of Chromium, Chrome or Edge.`,
    });
  }
  const found = candidates(env, platform).find(exists);
  if (found) return found;
  throw new Failure({
    sv: "Ingen webbläsare hittades. Installera Chromium eller Chrome, eller ange sökvägen med --browser eller variabeln POLICY_BROWSER.",
    en: "No browser was found. Install Chromium or Chrome, or give its path with --browser or the variable POLICY_BROWSER.",
  });
}

function named(env: Environment) {
  return ["POLICY_BROWSER", "CHROME_PATH"].map((name) => [name, env[name]] as const);
}

function candidates(env: Environment, platform: NodeJS.Platform): readonly string[] {
  if (platform === "darwin") return MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((root) => root);
    return WINDOWS.flatMap((parts) => roots.map((root) => join(root as string, ...parts)));
  }
  return LINUX_FOLDERS.flatMap((folder) => [...LINUX, "chrome"].map((name) => `${folder}/${name}`));
}
