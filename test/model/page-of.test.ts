import { describe, expect, test } from "vitest";
import { hostOf, pageOf } from "../../src/model/page-of.js";

describe("a page is shown", () => {
  test.each([
    ["https://www.example.se/om-oss/kontakt?x=1#y", "https://www.example.se/om-oss/kontakt"],
    ["https://u:p@www.example.se:8443/", "https://www.example.se:8443/"],
    ["https://www.example.se/nyheter/2026-11-22/nr-12", "https://www.example.se/nyheter/2026-11-22/nr-12"],
    [
      "https://www.example.se/produkter/sjalvlasande-skruvmejselset-i-metall",
      "https://www.example.se/produkter/sjalvlasande-skruvmejselset-i-metall",
    ],
    ["https://www.example.se/u/3f2b8c1e-9a4d-4e6f-8b7a-1c2d3e4f5a6b/x", "https://www.example.se/u/…/x"],
    ["https://www.example.se/anna%40example.se", "https://www.example.se/…"],
    ["https://www.example.se/kund/198507099805", "https://www.example.se/kund/…"],
    ["https://www.example.se/a;jsessionid=12", "https://www.example.se/…"],
    ["https://www.example.se/AbCdEfGhIjKlMnOpQrStUv", "https://www.example.se/…"],
    ["https://www.example.se/%E0%A4%A", "https://www.example.se/%E0%A4%A"],
    // Mixed letters and digits: a token from 16 characters, whatever stands beside it.
    ["https://www.example.se/order-a1b2c3d4e5f6a7b8", "https://www.example.se/…"],
    ["https://www.example.se/a1b2c3d4e5f6a7b", "https://www.example.se/a1b2c3d4e5f6a7b"],
    ["https://www.example.se/1234567890123456.pdf", "https://www.example.se/…"],
    // Small and capital letters: from 20.
    ["https://www.example.se/AbCdEfGhIjKlMnOpQrSt", "https://www.example.se/…"],
    ["https://www.example.se/AbCdEfGhIjKlMnOpQrS", "https://www.example.se/AbCdEfGhIjKlMnOpQrS"],
    ["https://www.example.se/integritetspolicydokument", "https://www.example.se/integritetspolicydokument"],
    ["https://www.example.se/INTEGRITETSPOLICYDOKUMENT", "https://www.example.se/INTEGRITETSPOLICYDOKUMENT"],
    // A number or an id is someone's own with more before and after it too.
    ["https://www.example.se/user-3f2b8c1e-9a4d-4e6f-8b7a-1c2d3e4f5a6b.html", "https://www.example.se/…"],
    ["https://www.example.se/id198507099805", "https://www.example.se/…"],
    ["https://www.example.se/198507099805p", "https://www.example.se/…"],
    ["https://www.example.se/nr12345678", "https://www.example.se/nr12345678"],
    ["  http://www.example.se/", "http://www.example.se/"],
    ["ws://www.example.se/", "ws://www.example.se/"],
  ])("%s", (address, shown) => expect(pageOf(address)).toBe(shown));

  test("and no other address", () => {
    for (const address of [
      "",
      "about:blank",
      "data:text/html,x",
      "javascript:1",
      "blob:https://a.se/1",
      "https://",
      "Min sida",
    ])
      expect(pageOf(address)).toBeUndefined();
  });

  test("of a bounded length", () => {
    const start = "https://www.example.se/";
    const long = start + "a/".repeat(100).slice(0, 200 - start.length);
    expect(pageOf(long)).toBe(long);
    expect(pageOf(`${long}b/c`)).toBe(`${long}…`);
  });
});

test.each([
  ["https://WWW.Example.SE.:443/x", "www.example.se"],
  ["wss://a.example/", "a.example"],
  ["https://[::1]/", "[::1]"],
  ["https://räksmörgås.example/", "xn--rksmrgs-5wao1o.example"],
  [`https://a.example/${"x".repeat(1_000_000)}`, "a.example"],
  ["ftp://a.example/", undefined],
  ["data:text/html,https://a.example/", undefined],
  ["chrome-extension://a/https:b", undefined],
  ["ws://./", undefined],
  ["https://a b/", undefined],
])("the host of %.40s", (address, host) => expect(hostOf(address)).toBe(host));
