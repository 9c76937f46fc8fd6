import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fixture } from "../../support.js";
import { RunningCommand, until, useRunningCommands } from "./running-command.js";

useRunningCommands();

const clean = fixture("clean.yaml");
const page = () => readFileSync("public/x.html", "utf8");

function save(text: string): void {
  mkdirSync("policy", { recursive: true });
  writeFileSync("policy/x.yaml", text);
}

it("builds at once and after each save, and ends with 0", async () => {
  save(clean);
  const running = await RunningCommand.start(["build", "--watch"]);
  expect(page()).toContain("<h1>Integritetspolicy</h1>");
  save(clean.replace("title: Integritetspolicy", "title: Ny"));
  await until(() => page().includes("<h1>Ny</h1>"));
  expect(await running.end()).toBe(0);
});

it("says after each save what it changed, and no more than that", async () => {
  save(clean);
  const running = await RunningCommand.start(["build", "--watch"]);
  const before = running.stderr.length;
  save(clean.replace("name: Beställningar", "name: Köp"));
  await until(() => running.stderr.slice(before).includes("→"));
  await running.end();
  expect(running.stderr.slice(0, before)).toContain("What to do now:");
  expect(running.stderr.slice(before)).toContain('New heading: "Beställningar" → "Köp"');
  expect(running.stderr.slice(before)).not.toMatch(/Review|What to do/);
});

it("leaves the former page while the policy is broken, says why, and goes on", async () => {
  save(clean);
  const running = await RunningCommand.start(["build", "--watch"]);
  const before = page();
  save(clean.replace("title: Integritetspolicy", "titel: Ny"));
  await until(() => running.stderr.includes("Nothing was written"));
  expect(page()).toBe(before);
  rmSync("policy/x.yaml");
  await until(() => running.stderr.includes("No file matches"));
  save(clean.replace("title: Integritetspolicy", "title: Ny"));
  await until(() => page().includes("<h1>Ny</h1>"));
});

it("builds a policy that comes later", async () => {
  save(clean);
  await RunningCommand.start(["build", "--watch"]);
  writeFileSync("policy/later.yaml", clean);
  await until(() => existsSync("public/later.html"));
});

it("starts from a broken policy too", async () => {
  save("title: [");
  const running = await RunningCommand.start(["build", "--watch"]);
  expect(existsSync("public")).toBe(false);
  expect(running.stderr).toContain("Builds again when you save");
  save(clean);
  await until(() => existsSync("public/x.html"));
});

it("goes on when the tool itself breaks", async () => {
  save(clean);
  let breaks = false;
  const { processIo } = await import("../../../src/io.js");
  const real = processIo();
  const running = await RunningCommand.start(["build", "--watch"], {
    writeFiles(folder, files) {
      if (breaks) throw new TypeError("x is not a function");
      return real.writeFiles(folder, files);
    },
  });
  breaks = true;
  save(clean.replace("title: Integritetspolicy", "title: Ny"));
  await until(() => running.stderr.includes("The tool broke"));
  breaks = false;
  save(clean.replace("title: Integritetspolicy", "title: Nyare"));
  await until(() => page().includes("<h1>Nyare</h1>"));
});
