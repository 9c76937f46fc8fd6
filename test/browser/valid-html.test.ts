import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { audiencesOf, policyFor } from "../../src/audience/audience.js";
import { editionOf } from "../../src/model/edition.js";
import type { Policy } from "../../src/model/policy.generated.js";
import { render } from "../../src/render/render.js";
import { POLICIES } from "../golden/policies.js";
import { temporaryFolder } from "../io/temporary-folder.js";
import { checkText } from "../support.js";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/** What the Nu HTML checker, which the W3C uses, has against files. */
function complaints(files: readonly string[]): string[] {
  const { stderr, error } = spawnSync("java", ["-jar", jar, "--format", "json", ...files], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  const { messages } = JSON.parse(stderr) as {
    messages: { type: string; url?: string; lastLine?: number; message: string }[];
  };
  return messages
    .filter(({ type }) => type !== "info")
    .map(({ url, lastLine, message }) => `${url?.split("/").at(-1)}:${lastLine} ${message}`);
}

test("every page and every part for one group is valid HTML", { timeout: 300_000 }, async () => {
  const folder = temporaryFolder();
  const files: string[] = [];
  const add = async (name: string, policy: Policy) => {
    const file = `${folder}/${name.replaceAll("/", "-")}.html`;
    writeFileSync(file, (await render(policy)).html);
    files.push(file);
  };
  for (const [name, text] of POLICIES) {
    const { policy, source } = await checkText(text);
    if (!policy) throw new Error(`${name} is not a policy`);
    await add(name, policy);
    for (const id of audiencesOf(policy)) await add(`${name}-for-${id}`, policyFor(id, policy));
    if (policy.translations?.en) await add(`${name}-en`, editionOf(source?.data as Policy, "en"));
  }
  expect(files.length).toBeGreaterThan(25);
  expect(complaints(files)).toEqual([]);
});

test("the checker does complain", { timeout: 60_000 }, () => {
  const file = `${temporaryFolder()}/wrong.html`;
  writeFileSync(
    file,
    '<!doctype html><html lang="sv"><title>T</title><table role="table"><p>x</table></html>',
  );
  expect(complaints([file]).length).toBeGreaterThan(0);
});
