import { mkdirSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../../src/cli.js";
import { CHECKING, eachWithProgress } from "../../../src/commands/shared/progress.js";
import type { Session } from "../../../src/commands/shared/session.js";
import { processIo } from "../../../src/io.js";
import { plain } from "../../../src/model/colors.js";
import { Failure } from "../../../src/model/failure.js";
import type { Io, Output } from "../../../src/model/io.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { fixture } from "../../support.js";

const ERASE = "\r\u001b[K";

/** A terminal, and a clock that goes on by so much each time something is done. */
function desk(breaks: { isTTY?: boolean; env?: Io["env"] } = {}) {
  const seen = { text: "", out: "", time: 0 };
  const output = (name: "text" | "out", isTTY: boolean): Output => ({
    isTTY,
    write(text) {
      seen[name] += text;
    },
  });
  const io: Io = {
    ...processIo(),
    env: breaks.env ?? {},
    now: () => seen.time,
    stdout: output("out", false),
    stderr: output("text", breaks.isTTY ?? true),
  };
  const session = (lang: "sv" | "en"): Session => ({
    io,
    lang,
    colors: { stdout: plain, stderr: plain },
    argv: [],
    askedLang: undefined,
    today: undefined,
    config: undefined,
    version: "0",
  });
  return { seen, io, session };
}

async function run(
  count: number,
  milliseconds: number,
  { lang = "sv", ...breaks }: { lang?: "sv" | "en"; isTTY?: boolean; env?: Io["env"] } = {},
) {
  const { seen, session } = desk(breaks);
  const done: number[] = [];
  await eachWithProgress(
    session(lang),
    CHECKING,
    Array.from({ length: count }, (_, index) => index),
    async (item) => {
      done.push(item);
      seen.time += milliseconds;
    },
  );
  expect(done).toHaveLength(count);
  return seen.text;
}

describe("progress", () => {
  it("is told after a second, ten times a second at the most, on one line that is erased at the end", async () => {
    expect(await run(5, 400)).toBe(`${ERASE}Kontrollerar 3 av 5 …${ERASE}Kontrollerar 4 av 5 …${ERASE}`);
    expect((await run(2000, 1)).split("…")).toHaveLength(11);
  });

  it("writes large numbers as the language does", async () => {
    expect(await run(12345, 0.1)).toContain("Kontrollerar 10\u00a0000 av 12\u00a0345 …");
    expect(await run(12345, 0.1, { lang: "en" })).toContain("Checking 10,000 of 12,345 …");
  });

  it("is silent on short work, and on a single item", async () => {
    expect(await run(100, 9)).toBe("");
    expect(await run(1, 5000)).toBe("");
  });

  it.each([{ isTTY: false }, { env: { CI: "true" } }, { env: { TERM: "dumb" } }])(
    "is silent where nobody watches: %j",
    async (breaks) => {
      expect(await run(10, 1000, breaks)).toBe("");
    },
  );

  it("is erased when something goes wrong", async () => {
    const { seen, session } = desk();
    const failure = new Failure({ sv: "x", en: "x" });
    const work = eachWithProgress(session("en"), CHECKING, [1, 2, 3, 4], async (item) => {
      if (item === 4) throw failure;
      seen.time += 900;
    });
    await expect(work).rejects.toBe(failure);
    expect(seen.text).toBe(`${ERASE}Checking 2 of 4 …${ERASE}Checking 3 of 4 …${ERASE}`);
  });
});

describe("of a command", () => {
  const home = process.cwd();
  beforeEach(() => {
    process.chdir(temporaryFolder());
    mkdirSync("policy");
    for (const name of ["a", "b", "c"]) writeFileSync(`policy/${name}.yaml`, fixture("clean.yaml"));
  });
  afterEach(() => process.chdir(home));

  const told = async (argv: readonly string[], isTTY: boolean) => {
    const { seen, io } = desk({ isTTY });
    const slow = (path: string, limit: number) => {
      seen.time += 2000;
      return processIo().readFile(path, limit);
    };
    const code = await main([...argv, "--lang", "en", "--today", "2026-11-22", "--no-color"], {
      ...io,
      readFile: slow,
    });
    expect(code).toBe(0);
    return seen;
  };

  it("is told of checking, and of writing", async () => {
    const lint = await told(["lint"], true);
    expect(lint.text).toBe(`${ERASE}Checking 1 of 3 …${ERASE}Checking 2 of 3 …${ERASE}`);
    expect(lint.out).not.toContain("\r");
    expect((await told(["build"], true)).text).toContain(`${ERASE}Checking 2 of 3 …${ERASE}Done.`);
  });

  it("is nothing where standard error is a file", async () => {
    expect((await told(["lint"], false)).text).toBe("");
  });
});
