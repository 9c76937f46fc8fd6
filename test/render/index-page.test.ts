import { expect, test } from "vitest";
import { indexPage, readIndexPage } from "../../src/render/index-page.js";

const one = { file: "integritetspolicy.html", title: "Integritetspolicy", language: "sv" };
const other = { file: "å b.en.html", title: 'R&D <"policy">', language: "en" };

test("one notice is led to at once, and can be followed where that does not happen", () => {
  const html = indexPage([one]);
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=./integritetspolicy.html">');
  expect(html).toContain('<a href="./integritetspolicy.html" lang="sv">Integritetspolicy</a>');
});

test("several are listed", () => {
  const html = indexPage([one, other]);
  expect(html).not.toContain("refresh");
  expect(html).toContain('<a href="./%C3%A5%20b.en.html" lang="en">R&amp;D &lt;&quot;policy&quot;&gt;</a>');
});

test("what it leads to can be read again, from our own page only", () => {
  expect(readIndexPage(indexPage([one, other]))).toEqual([one, other]);
  expect(readIndexPage("<!DOCTYPE html><title>Välkommen</title>")).toBeUndefined();
});
