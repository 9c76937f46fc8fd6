import { describe, expect, test } from "vitest";
import { readFile } from "../../../src/scan/pages/read-file.js";
import { seen } from "./seen.js";

describe("what is made to take long is read in a moment", () => {
  const MANY = 200_000;
  test.each([
    ["index.html", "<div>".repeat(MANY)],
    ["index.html", `<img ${Array.from({ length: MANY }, (_, index) => `a${index}=1`).join(" ")}>`],
    ["index.html", "<svg>".repeat(MANY)],
    ["index.html", `<img srcset="${"https://a.example/1 1x,".repeat(4000)}">`.repeat(20)],
    ["index.html", `<iframe srcdoc="${"&lt;iframe srcdoc=".repeat(20_000)}">`],
    ["index.html", "<!--".repeat(MANY)],
    ["index.html", `<script>${'\\"'.repeat(MANY)}</script>`],
    ["a.css", '\\"'.repeat(MANY)],
    ["a.css", "url(".repeat(MANY)],
    ["a.css", "/*".repeat(MANY)],
    ["a.js", "`${".repeat(MANY)],
    ["a.js", "=/[".repeat(MANY)],
    ["a.js", `${"( ".repeat(MANY)}/`],
    ["a.js", "'https://a.example/x.js',".repeat(MANY / 10)],
  ])("%s %#", (file, text) => {
    // Microseconds of the processor, which others on the machine do not change.
    const start = process.cpuUsage().user;
    readFile(file, text);
    expect(process.cpuUsage().user - start).toBeLessThan(3_000_000);
  });
});

describe("what is made to take long is read in a moment, and whole:", () => {
  const many = (text: string, count = 1_000_000) => text.repeat(Math.ceil(count / text.length));
  test.each([
    ["a long srcset", `<img srcset="${many("https://a.example/x 1x, ")}">`, ["1 image a.example"]],
    ["commas in a srcset", `<img srcset="a${many(",")}b">`, []],
    [
      "a base of megabytes",
      `<base href="https://${many("a.")}example/">${many("<img src=x>", 10_000)}`,
      undefined,
    ],
    ["depth", `${many("<div>")}<img src="//a.example/x">`, ["1 image a.example"]],
    [
      "broken entities",
      `${many("&#x&amp")}<img src="&#104;ttps:&sol;&#x2f;a.example&nosuch;">`,
      ["1 image a.example&nosuch;"],
    ],
    [
      "unclosed functions of CSS",
      `<style>${many("a{b:url(")}</style><img src="//a.example/x">`,
      ["1 image a.example"],
    ],
    ["backticks", `<script>${many("`")}</script><img src="//a.example/x">`, ["1 image a.example"]],
    ["a comment without end", `<img src="//a.example/x"><!--${many("--!")}`, ["1 image a.example"]],
  ])("%s", (_, text, expected) => {
    const start = process.cpuUsage().user;
    const found = seen(text);
    expect(process.cpuUsage().user - start).toBeLessThan(5_000_000);
    if (expected) expect([...new Set(found)]).toEqual(expected);
  });
});
