import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";

const STAGES = [
  ...["parse", "validate", "lint", "coverage", "audience", "render"],
  ...["compare", "revise", "scan", "report", "export", "language-server"],
];
const IMPURE = /^(?:node:)?(?:fs|process|child_process|os|net|http|https|tty)(?:\/|$)|^chalk$|^commander$/;

interface Import {
  readonly file: string;
  readonly from: string;
}

const imports: readonly Import[] = globSync(["src/**/*.ts", "bin/*.ts"], {
  ignore: "src/model/labels.generated.ts",
}).flatMap((file) => {
  const text = readFileSync(file, "utf8");
  const specifiers = [...text.matchAll(/(?<![\w/])(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
    (match) => match[1] as string,
  );
  return specifiers.map((specifier) => ({
    file: file.replaceAll("\\", "/"),
    from: specifier.startsWith(".")
      ? posix.join(posix.dirname(file.replaceAll("\\", "/")), specifier)
      : specifier,
  }));
});

const folderOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];
const offending = (test: (each: Import) => boolean) =>
  imports.filter(test).map(({ file, from }) => `${file} -> ${from}`);

describe("imports", () => {
  test("are found at all", () => expect(imports.length).toBeGreaterThan(100));

  test("model imports nothing but itself, a measure of distance between words, and hashing", () => {
    expect(
      offending(
        ({ file, from }) =>
          folderOf(file) === "model" &&
          folderOf(from) !== "model" &&
          !["leven", "node:crypto"].includes(from),
      ),
    ).toEqual([]);
  });

  test("a stage imports model and itself, and no other stage but for the facts that coverage and rules share", () => {
    expect(
      offending(({ file, from }) => {
        const stage = folderOf(file);
        if (stage === undefined || !STAGES.includes(stage) || !from.startsWith("src/")) return false;
        if (stage === "coverage" && from.startsWith("src/lint/facts/")) return false;
        return folderOf(from) !== stage && folderOf(from) !== "model";
      }),
    ).toEqual([]);
  });

  test("no stage touches files, the process, the terminal's colours or the command line", () => {
    expect(
      offending(({ file, from }) => [...STAGES, "model"].includes(folderOf(file) ?? "") && IMPURE.test(from)),
    ).toEqual([]);
  });

  test("a rule touches neither yaml nor ajv", () => {
    expect(offending(({ file, from }) => folderOf(file) === "lint" && /^(?:yaml|ajv)/.test(from))).toEqual(
      [],
    );
  });

  test("commands are imported by the command line only, and only when asked for", () => {
    expect(
      offending(
        ({ file, from }) =>
          folderOf(from) === "commands" &&
          folderOf(file) !== "commands" &&
          !/^src\/cli(?:\/|\.ts)/.test(file),
      ),
    ).toEqual([]);
  });

  test("the command line knows of a command its definition only, which loads nothing of the command itself", () => {
    const loaded = (file: string) =>
      [...readFileSync(file, "utf8").matchAll(/^import (?!type\b)[^"]*"([^"]+)"/gm)].map(([, from]) =>
        posix.join(posix.dirname(file), from as string),
      );
    const defined = globSync("src/commands/*/command.ts").map((file) => file.split("/")[2] as string);
    const folders = defined.filter((name) => name !== "shared");
    expect(folders.length).toBeGreaterThan(5);
    expect([...new Set(globSync("src/commands/*/*.ts").map((file) => file.split("/")[2]))].sort()).toEqual(
      ["shared", ...folders].sort(),
    );
    const table = loaded("src/cli/commands.ts");
    // Besides them only what belongs to the command line itself, for completion.
    expect(table.filter((from) => !/^src\/cli\/[\w-]+\.js$/.test(from))).toEqual(
      folders.sort().map((name) => `src/commands/${name}/command.js`),
    );
    // Whatever a definition loads is loaded by every command.
    const small =
      /^src\/(?:model\/|commands\/shared\/(?:option|command)|.*(?:formats|generators|outputs)\.js$)/;
    const heavy = folders.flatMap((name) =>
      loaded(`src/commands/${name}/command.ts`).filter((from) => !small.test(from)),
    );
    expect(heavy).toEqual([]);
  });

  test("a command imports no other command, but what they share", () => {
    const commandOf = (path: string) => /^src\/commands\/([^/]+)\//.exec(path)?.[1];
    expect(
      offending(({ file, from }) => {
        const [own, other] = [commandOf(file), commandOf(from)];
        return own !== undefined && other !== undefined && other !== own && other !== "shared";
      }),
    ).toEqual([]);
  });

  test("the language server's library is loaded by policy lsp only", () => {
    const users = imports
      .filter(({ from }) => from === "vscode-languageserver/node.js")
      .map(({ file }) => file);
    expect(users).toEqual(["src/commands/lsp/server.ts"]);
    const others = globSync("src/**/*.ts").filter((file) =>
      /^import (?!type\b)[^;]*"vscode-languageserver"/m.test(readFileSync(file, "utf8")),
    );
    expect(others).toEqual([]);
    expect(imports.filter(({ from }) => from.startsWith("src/commands/lsp/server"))).toEqual([
      { file: "src/commands/lsp/lsp.ts", from: "src/commands/lsp/server.js" },
    ]);
    expect(readFileSync("src/commands/lsp/lsp.ts", "utf8")).toContain('await import("./server.js")');
  });

  test("nothing inside src imports the public API", () => {
    expect(offending(({ from }) => from === "src/index.js")).toEqual([]);
  });
});

describe("purity", () => {
  const stageFiles = globSync([...STAGES, "model"].map((stage) => `src/${stage}/**/*.ts`)).filter(
    (file) => !file.includes(".generated."),
  );

  // How a module of Node is loaded when it is needed is not a use of the process.
  const code = (file: string) =>
    readFileSync(file, "utf8")
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
      .replaceAll("process.getBuiltinModule(", "");

  test.each(["process.", "Date.now", "new Date()", "console.", "Math.random"])("no stage uses %s", (word) => {
    expect(stageFiles.filter((file) => code(file).includes(word))).toEqual([]);
  });
});

test("docs/architecture.md names every folder of src, and no other", () => {
  const folders = globSync("src/*/**/*.ts").map((file) => file.split("/")[1] as string);
  const rooms = [...new Set(folders)].sort();
  expect([...STAGES, "model", "commands", "cli", "io"].sort()).toEqual(rooms);
  const tree = /^src\/\n([\s\S]*?)^\S/m.exec(readFileSync("docs/architecture.md", "utf8"))?.[1] ?? "";
  expect([...tree.matchAll(/^ {2}(?:\w+\.ts, )?([\w-]+)\//gm)].map(([, name]) => name).sort()).toEqual(rooms);
});

test("English messages have straight quotes", () => {
  // Pages have the quotes of their language; a class of characters in a pattern is no message.
  const sources = globSync(["src/**/*.ts", "scripts/**/*.mjs"], { ignore: "**/*.generated.*" });
  const curly = sources.filter((file) => /\u201c(?![^[\n]*\])/.test(readFileSync(file, "utf8")));
  expect(curly).toEqual([]);
});

test("the command's entry does nothing but start it", () => {
  expect(readFileSync("bin/policy.ts", "utf8").trim().split("\n").length).toBeLessThan(11);
});

test("no file in src is long", () => {
  const long = globSync("src/**/*.ts").filter(
    (file) =>
      !/\.generated\.|rules\/index\.ts$/.test(file) && readFileSync(file, "utf8").split("\n").length > 201,
  );
  expect(long).toEqual([]);
});
