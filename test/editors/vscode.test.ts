import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Situation, whichServer } from "../../editors/vscode/src/which-server.js";
import { temporaryFolder } from "../io/temporary-folder.js";

const situation: Situation = {
  folders: ["/a", "/b"],
  trusted: true,
  bundledOnly: false,
  language: "auto",
  extension: "/extension",
  exists: (file) => file === "/b/node_modules/integritetspolicy/dist/bin/policy.js",
};
const installed = "/b/node_modules/integritetspolicy/dist/bin/policy.js";

it.each([
  [{}, installed],
  [{ trusted: false }, "/extension/dist/server.mjs"],
  [{ bundledOnly: true }, "/extension/dist/server.mjs"],
  [{ exists: () => false }, "/extension/dist/server.mjs"],
  [{ folders: [] }, "/extension/dist/server.mjs"],
] as const)("runs the installed package only of a trusted folder: %j", (other, module) => {
  expect(whichServer({ ...situation, ...other })).toEqual({ module, args: ["lsp"] });
});

it("passes on the language that is set", () => {
  expect(whichServer({ ...situation, language: "sv" }).args).toEqual(["lsp", "--lang", "sv"]);
});

describe("the extension", () => {
  const folder = temporaryFolder();
  const extension = join(folder, "extension");
  // As plain programs: the bundler does not run within the tests' own modules.
  const run = (code: string) =>
    execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
  beforeAll(() => {
    run(
      `import { bundleExtension } from "${resolve("scripts/vscode/bundle.mjs")}"; await bundleExtension(${JSON.stringify(extension)});`,
    );
  }, 120_000);

  it("has all that its manifest names, and a server that answers", { timeout: 60_000 }, () => {
    run(
      `import { tryFolder } from "${resolve("scripts/vscode/try.mjs")}"; await tryFolder(${JSON.stringify(extension)});`,
    );
  });

  it("starts the server, and shows the page of a rule", { timeout: 60_000 }, () => {
    const work = join(folder, "work");
    mkdirSync(work);
    const stub = join(folder, "stub.cjs");
    cpSync("test/editors/vscode-stub.cjs", stub);
    const said = execFileSync(
      process.execPath,
      [stub, join(extension, "dist/extension.js"), work, extension],
      {
        encoding: "utf8",
        timeout: 50_000,
      },
    );
    const { commands, executed, page } = JSON.parse(said.trim().split("\n").at(-1) as string);
    expect(commands).toContain("policy.restart");
    // The page of a rule as it is meant to look, and the policy as it is.
    expect(executed).toEqual(["markdown.showPreview policy-rule:/dpo-undecided.md"]);
    // Swedish, unless the setting says otherwise.
    expect(page).toMatch(/^# dpo-undecided\n[\s\S]*ombud/);
  });
});
