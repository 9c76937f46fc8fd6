import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fixture } from "../../support.js";
import { Desk, until } from "./preview-host.js";

const clean = fixture("clean.yaml");
const page = () => readFileSync("public/x.html", "utf8");

function save(text: string): void {
  mkdirSync("policy", { recursive: true });
  writeFileSync("policy/x.yaml", text);
}

it("builds at once and after each save, and ends with 0", async () => {
  save(clean);
  const desk = await Desk.start(["build", "--watch"]);
  expect(page()).toContain("<h1>Integritetspolicy</h1>");
  save(clean.replace("title: Integritetspolicy", "title: Ny"));
  await until(() => page().includes("<h1>Ny</h1>"));
  expect(await desk.end()).toBe(0);
});

it("says after each save what it changed, and no more than that", async () => {
  save(clean);
  const desk = await Desk.start(["build", "--watch"]);
  const before = desk.stderr.length;
  save(clean.replace("name: Beställningar", "name: Köp"));
  await until(() => desk.stderr.slice(before).includes("→"));
  await desk.end();
  expect(desk.stderr.slice(0, before)).toContain("What to do now:");
  expect(desk.stderr.slice(before)).toContain("New heading: “Beställningar” → “Köp”");
  expect(desk.stderr.slice(before)).not.toMatch(/Review|What to do/);
});

it("leaves the former page while the policy is broken, says why, and goes on", async () => {
  save(clean);
  const desk = await Desk.start(["build", "--watch"]);
  const before = page();
  save(clean.replace("title: Integritetspolicy", "titel: Ny"));
  await until(() => desk.stderr.includes("Nothing was written"));
  expect(page()).toBe(before);
  rmSync("policy/x.yaml");
  await until(() => desk.stderr.includes("No file matches"));
  save(clean.replace("title: Integritetspolicy", "title: Ny"));
  await until(() => page().includes("<h1>Ny</h1>"));
});

it("builds a policy that comes later", async () => {
  save(clean);
  await Desk.start(["build", "--watch"]);
  writeFileSync("policy/later.yaml", clean);
  await until(() => existsSync("public/later.html"));
});

it("starts from a broken policy too", async () => {
  save("title: [");
  const desk = await Desk.start(["build", "--watch"]);
  expect(existsSync("public")).toBe(false);
  expect(desk.stderr).toContain("Builds again when you save");
  save(clean);
  await until(() => existsSync("public/x.html"));
});

it("goes on when the tool itself breaks", async () => {
  save(clean);
  let breaks = false;
  const { processIo } = await import("../../../src/io.js");
  const real = processIo();
  const desk = await Desk.start(["build", "--watch"], {
    writeFiles(folder, files) {
      if (breaks) throw new TypeError("x is not a function");
      return real.writeFiles(folder, files);
    },
  });
  breaks = true;
  save(clean.replace("title: Integritetspolicy", "title: Ny"));
  await until(() => desk.stderr.includes("The tool broke"));
  breaks = false;
  save(clean.replace("title: Integritetspolicy", "title: Nyare"));
  await until(() => page().includes("<h1>Nyare</h1>"));
});
