import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { program } from "../built-command.js";
import { temporaryFolder } from "./temporary-folder.js";

const hasTerminals = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux");

/** Runs `policy init` in a terminal of its own and types each text when the screen shows what it waits for. */
async function type(...typed: [string, string][]) {
  const cwd = temporaryFolder();
  const command = `'${process.execPath}' '${program}' init --lang en --today 2026-11-22`;
  const child = spawn("script", ["-qec", command, "/dev/null"], { cwd, stdio: ["pipe", "pipe", "ignore"] });
  const ended = once(child, "exit");
  let screen = "";
  let seen = 0;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    screen += text;
    const [wanted, keys] = typed[0] ?? [];
    const at = wanted === undefined ? -1 : screen.indexOf(wanted, seen);
    if (at < 0 || keys === undefined) return;
    seen = at + 1;
    typed.shift();
    child.stdin.write(keys);
  });
  const [code] = await ended;
  return { code, screen, cwd, untyped: typed.length };
}

describe.skipIf(!hasTerminals)("a terminal (needs util-linux)", () => {
  it("asks, and takes lines pasted together", async () => {
    const { code, cwd, screen } = await type(
      ["Number or name: ", "2\r"],
      ["full name: ", "Åsas Blommor AB\r\rinfo@asasblommor.se\r\r\r\r\r\r"],
    );
    expect(code).toBe(0);
    expect(screen).toContain("Done.");
    expect(readFileSync(`${cwd}/policy/integritetspolicy.yaml`, "utf8")).toContain('name: "Åsas Blommor AB"');
  });

  it.each([
    ["Ctrl-C", "\u0003"],
    ["Ctrl-D", "\u0004"],
  ])("ends at %s with nothing written", async (_, key) => {
    const { code, cwd, screen } = await type(["Number or name: ", "2\r"], ["full name: ", key]);
    expect(code).toBe(2);
    expect(screen).toContain("Ended. Nothing has been written.");
    expect(readdirSync(cwd)).toEqual([]);
  });
});
