import { expect, test } from "vitest";
import { fixture } from "../support.js";
import { coverageOf } from "./run.js";

const clean = fixture("clean.yaml");
const seed = fixture("seed-as-it-stands.yaml");
const broken = "schemaVersion: 1\npurposes: {}\n";
const dangling = clean.replace("recipients: [carrier, hosting]", "recipients: [carier, hosting]");

test("what is missing is information, not a failure", async () => {
  const { exit, stdout, stderr } = await coverageOf({ "seed.yaml": seed });
  expect(exit).toBe(0);
  expect(stderr).toBe("");
  expect(stdout).toContain("13 av 40 punkter");
});

test("a file that is not a policy has no matrix", async () => {
  const { exit, stdout, stderr } = await coverageOf({ "broken.yaml": broken }, { lang: "en" });
  expect(exit).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain("broken.yaml:1:1: error: ");
  expect(stderr).toContain("[schema]");
});

test("nor has one that refers to what is not there", async () => {
  const { exit, stdout, stderr } = await coverageOf({ "policy.yaml": dangling });
  expect(exit).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain("[recipient-undocumented]");
});

test("the other files' matrices are shown all the same, one after the other", async () => {
  const files = { "a.yaml": clean, "b.yaml": broken, "c.yaml": seed };
  const { exit, stdout, stderr } = await coverageOf(files);
  expect(exit).toBe(1);
  expect(stdout).toMatch(/^a\.yaml\n[\s\S]*\n\nc\.yaml\n/);
  expect(stdout).not.toContain("b.yaml");
  expect(stderr).toContain("b.yaml:");
});

test("JSON is JSON also where no file is a policy", async () => {
  const { exit, stdout } = await coverageOf({ "b.yaml": "a: [\n" }, { format: "json" });
  expect(exit).toBe(1);
  expect(JSON.parse(stdout)).toEqual({ policies: [] });
});
