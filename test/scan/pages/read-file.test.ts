import { describe, expect, test } from "vitest";
import { readFile } from "../../../src/scan/pages/read-file.js";
import { seen } from "./seen.js";

describe("a page loads", () => {
  test.each([
    ['<script src="https://a.example/x.js?id=SECRET"></script>', ["1 script a.example"]],
    ['<script src="//a.example/x.js"></script>', ["1 script a.example"]],
    ["<script src=\\\\a.example/x.js></script>", ["1 script a.example"]],
    ["<link rel='STYLESHEET' href=https://a.example/x.css>", ["1 style a.example"]],
    [
      '<link rel="preconnect" href="https://a.example"><link rel=dns-prefetch href=//b.example>',
      ["1 preconnect a.example", "1 preconnect b.example"],
    ],
    ['<link rel="preload" as="font" href="https://a.example/f.woff2">', ["1 font a.example"]],
    [
      '<img src="https://a.example/p.gif" srcset="https://b.example/1.png 1x, https://c.example/2,3.png 2x,//d.example/x">',
      ["1 image a.example", "1 image b.example", "1 image c.example", "1 image d.example"],
    ],
    ['<picture><source srcset="https://a.example/1.webp"></picture>', ["1 image a.example"]],
    ["<iframe src='https://a.example/embed'></iframe>", ["1 frame a.example"]],
    ['<iframe srcdoc="<img src=&quot;https://a.example/1.gif&quot;>"></iframe>', ["1 image a.example"]],
    [
      '<form action="https://a.example/list"><button formaction="https://b.example/">x</button></form>',
      ["1 form a.example", "1 form b.example"],
    ],
    [
      '<video poster="https://a.example/1.jpg" src="https://b.example/1.mp4"></video>',
      ["1 media b.example", "1 image a.example"],
    ],
    [
      '<object data="https://a.example/1"></object><embed src="https://b.example/2">',
      ["1 frame a.example", "1 frame b.example"],
    ],
    [
      '<a href="https://a.example/" ping="https://b.example/ https://c.example/">x</a>',
      ["1 beacon b.example", "1 beacon c.example"],
    ],
    ['<meta http-equiv="refresh" content="0; url=https://a.example/">', ["1 redirect a.example"]],
    ['<img loading="lazy" data-src="https://a.example/1.jpg">', ["1 image a.example"]],
    ['<noscript><img height=1 src="https://a.example/tr?id=1"></noscript>', ["1 image a.example"]],
    [
      '<svg><image xlink:href="https://a.example/1.svg"/><use href="https://b.example/s.svg#x"/></svg>',
      ["1 image a.example", "1 image b.example"],
    ],
    [
      '<div><template shadowrootmode="open"><img src="https://a.example/1.gif"></template></div><template><img src="https://b.example/2.gif"></template><img src="https://c.example/3.gif">',
      ["1 image a.example", "1 image c.example"],
    ],
    [`<img src=x onerror="this.src='https://a.example/1.gif'">`, ["1 other a.example"]],
    [
      `<script type="text/partytown">navigator.sendBeacon("https://a.example/x")</script>`,
      ["1 beacon a.example"],
    ],
    ['<p style="background: url(https://a.example/1.png)">', ["1 image a.example"]],
    ['<base href="https://a.example/"><img src="bilder/1.png">', ["1 image a.example"]],
    [
      "<style>\n@import url('https://a.example/x.css');\n@font-face{src:url(https://b.example/f.woff)}\n</style>",
      ["2 style a.example", "3 font b.example"],
    ],
    ["\n<script>\n  fetch('https://a.example/api');\n</script>", ["3 fetch a.example"]],
    ['<IMG SRC="https://A.Example:8443/x">', ["1 image a.example"]],
    [
      '<script type="text/plain" data-category="statistics" src="https://a.example/x.js"></script>',
      ["1 script a.example"],
    ],
  ])("%s", (html, expected) => expect(seen(html)).toEqual(expected));
});

describe("a page does not load", () => {
  test.each([
    '<a href="https://a.example/">x</a>',
    '<!-- <script src="https://a.example/x.js"></script> -->',
    "<!--[if IE]><script src=https://a.example/x.js></script><![endif]-->",
    '<link rel="canonical" href="https://a.example/"><link rel=alternate href=https://b.example/>',
    '<img src="/bilder/1.png"><script src="app.js"></script><form action=""></form>',
    '<template><img src="https://a.example/1.png"></template>',
    '<textarea><img src="https://a.example/1.png"></textarea>',
    '<title><img src="https://a.example/1.png"></title>',
    '<script type="application/ld+json">{"@context":"https://schema.org","url":"https://a.example/x.js"}</script>',
    "<style>/* @import url(https://a.example/x.css); */ @namespace svg url(http://www.w3.org/2000/svg);</style>",
    "<script>// fetch('https://a.example/')\n/* fetch('https://b.example/') */ var text = 'https://c.example/';</script>",
    '<p>https://a.example/x.js</p><meta property="og:image" content="https://a.example/1.png">',
    '<img src="data:image/png;base64,AAAA"><a href="mailto:a@b.example">x</a><iframe src="about:blank"></iframe>',
  ])("%s", (html) => expect(seen(html)).toEqual([]));
});

describe("a script", () => {
  test.each([
    ["navigator.sendBeacon('https://a.example/b', x)", ["1 beacon a.example"]],
    ["new WebSocket(`wss://a.example/1`)", ["1 websocket a.example"]],
    ["x.open('POST', 'https://a.example/p')", ["1 fetch a.example"]],
    ["import('https://a.example/m.js')", ["1 script a.example"]],
    ['import x from "https://a.example/m"', ["1 script a.example"]],
    ["j.src='https://a.example/gtm.js?id='+i", ["1 other a.example"]],
    [
      "!function(f,b,e,v){}(window,document,'script','https://a.example/sv_SE/events.js')",
      ["1 script a.example"],
    ],
    ['e("iframe",{src:"https://a.example/embed/1"})', ["1 other a.example"]],
    ["document.cookie = 'visitor=' + id + '; max-age=1'", ["1 cookie visitor"]],
    [
      'localStorage.setItem("theme", x); sessionStorage["step"]=1',
      ["1 local-storage theme", "1 session-storage step"],
    ],
    ['"https:\\/\\/a.example\\/x.js"', ["1 script a.example"]],
    ["a.replace(/[\"'`]/g, ''); fetch('https://a.example/')", ["1 fetch a.example"]],
    ["var link = 'https://a.example/';", []],
    ["location.href = 'https://a.example/login'", []],
  ])("%s", (script, expected) => expect(seen(script, "app.js")).toEqual(expected));
});

test("a style sheet", () => {
  const css = `@import "https://a.example/1.css" screen;\n.x { background: url( "https://b.example/2.png" ) }\n.y { background: image-set("https://c.example/3.png" 1x) ; content: "https://d.example/" }\n.z{background:url(https\\3a //e.example/4.png)}`;
  expect(seen(css, "a.css")).toEqual([
    "1 style a.example",
    "2 image b.example",
    "3 image c.example",
    "4 image e.example",
  ]);
});

test("lines are right far into a page", () => {
  const html = `${"<p>å😀</p>\r\n".repeat(5000)}<script src="https://a.example/x.js"></script>`;
  expect(seen(html)).toEqual(["5001 script a.example"]);
});

test("no value is kept", () => {
  const html = `<script src="https://user:SECRET@a.example/SECRET.js?SECRET#SECRET"></script><script>document.cookie="a=SECRET";localStorage.setItem("b","SECRET")</script>`;
  expect(JSON.stringify(readFile("index.html", html))).not.toContain("SECRET");
});

test("an address that is a script is read as one", () => {
  expect(
    seen("<iframe src=\"javascript:document.cookie='a=1'; fetch('https://a.example/')\"></iframe>"),
  ).toEqual(["1 cookie a", "1 fetch a.example"]);
});
