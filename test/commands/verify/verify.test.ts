import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { main } from "../../../src/cli.js";
import { processIo } from "../../../src/io.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { serve } from "../../io/web-server.js";
import { fixture } from "../../support.js";
import { wordpress } from "./wordpress.js";

const clean = fixture("clean.yaml");
const TODAY = ["--today", "2026-11-22"];

const policy = (...argv: string[]) => policyWith({}, ...argv);

async function policyWith(env: Record<string, string>, ...argv: string[]) {
  const written = { stdout: "", stderr: "" };
  const output = (name: keyof typeof written) => ({
    isTTY: false,
    write(text: string) {
      written[name] += text;
    },
  });
  const io = {
    ...processIo(),
    env: { LANG: "en", ...env },
    stdout: output("stdout"),
    stderr: output("stderr"),
  };
  return { exit: await main([...argv, ...TODAY], io), ...written };
}

async function built(text: string, ...argv: string[]) {
  writeFileSync("x.yaml", text);
  const { exit, stderr } = await policy("build", "x.yaml", "--fragment", "--force", ...argv);
  expect(exit, stderr).toBe(0);
  const read = (name: string) => new TextDecoder().decode(processIo().readFile(`public/${name}`, 2 ** 22));
  return { page: read("x.html"), fragment: read("x.fragment.html") };
}

async function verified(answer: string | Buffer | RequestListener, head: Record<string, string> = {}) {
  const address = await serve(
    typeof answer === "function"
      ? answer
      : (_, response) => {
          response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...head }).end(answer);
        },
  );
  const { exit, stdout } = await policy("verify", address, "x.yaml", "--allow-private", "--format", "json");
  const [page] = JSON.parse(stdout).pages;
  return { exit, ...page };
}

let page: string;
let fragment: string;

const once = mkdtempSync(join(tmpdir(), "policy-verify-"));

beforeAll(async () => {
  process.chdir(once);
  ({ page, fragment } = await built(clean));
});

afterAll(() => rmSync(once, { recursive: true, force: true }));

beforeEach(() => {
  const own = temporaryFolder();
  cpSync(once, own, { recursive: true });
  process.chdir(own);
});

const altered = (html: string) => html.replace("Vi har inget dataskyddsombud", "Vi har ett dataskyddsombud");

describe("the same is", () => {
  test("the page of a build", async () => {
    expect(await verified(page)).toMatchObject({ exit: 0, verdict: "same", passages: [], language: "sv" });
  });

  test("the fragment on a page of WordPress, after its filters", async () => {
    expect(wordpress(fragment)).not.toContain(fragment);
    expect(await verified(wordpress(fragment))).toMatchObject({ exit: 0, verdict: "same", passages: [] });
  });

  test("the fragment right in the body of a site, with a header and a footer", async () => {
    const inner = fragment.replace(/^<div[^>]*>|<\/div>\s*$/g, "");
    const site = `<body><p>Välkommen till vår webbplats om böcker!</p>${inner}<p>Följ oss i våra sociala medier.</p></body>`;
    expect(await verified(site)).toMatchObject({ exit: 0, verdict: "same" });
  });

  test("the page in Latin-1, said by the server or by the page", async () => {
    const latin1 = Buffer.from(page.replaceAll("–", "-").replaceAll("”", '"'), "latin1");
    expect(await verified(latin1, { "content-type": "text/html; charset=ISO-8859-1" })).toMatchObject({
      exit: 0,
    });
    const said = Buffer.from(
      latin1.toString("latin1").replace('charset="utf-8"', 'charset="iso-8859-1"'),
      "latin1",
    );
    expect(await verified(said, { "content-type": "text/html" })).toMatchObject({ exit: 0, verdict: "same" });
  });

  test("a page whose addresses Cloudflare has hidden", async () => {
    const hidden = Buffer.from([7, ...Buffer.from("dataskydd@example.se").map((byte) => byte ^ 7)]).toString(
      "hex",
    );
    const html = page.replaceAll(
      "dataskydd@example.se</a>",
      `<span class="__cf_email__" data-cfemail="${hidden}">[email&#160;protected]</span></a>`,
    );
    expect(html).not.toBe(page);
    expect(await verified(html)).toMatchObject({ exit: 0, verdict: "same" });
  });
});

describe("altered is", () => {
  test("one sentence, on the page and within WordPress", async () => {
    const passages = [
      {
        section: "Vem ansvarar?",
        expected: "Vi har inget dataskyddsombud.",
        found: "Vi har ett dataskyddsombud.",
      },
    ];
    expect(await verified(altered(page))).toMatchObject({ exit: 1, verdict: "altered", passages });
    expect(await verified(wordpress(altered(fragment)))).toMatchObject({
      exit: 1,
      verdict: "altered",
      passages,
    });
  });

  test("a word within a long sentence, shown with the words beside it", async () => {
    const html = page.replace(
      "Bara den som behöver uppgifterna kommer åt dem.",
      "Bara den som vill kommer åt dem.",
    );
    expect((await verified(html)).passages).toEqual([
      {
        section: "Hur skyddar vi uppgifterna?",
        expected: "som behöver uppgifterna kommer",
        found: "som vill kommer",
      },
    ]);
  });

  test.each([
    ["first", /(<div lang="sv">)/, "$1<p>Vi säljer dina uppgifter.</p>"],
    ["in the middle", /(<h2 id="integritetspolicy-security">)/, "<p>Vi säljer dina uppgifter.</p>$1"],
    ["last", /(<\/div>\s*)$/, "<p>Vi säljer dina uppgifter.</p>$1"],
  ])("a sentence added %s", async (_, where, what) => {
    const html = `<body><p>Butiken med de bästa böckerna i staden.</p>${fragment.replace(where, what)}</body>`;
    const { verdict, passages } = await verified(html);
    expect([verdict, passages]).toEqual([
      "altered",
      [{ section: expect.any(String), expected: "", found: "Vi säljer dina uppgifter." }],
    ]);
  });

  test("a section that has been removed, or hidden", async () => {
    const removed = page.replace(/<section id="security"[\s\S]*?<\/section>/, "");
    const hidden = page.replace('<section id="security"', '<section hidden id="security"');
    const styled = page.replace(
      '<section id="security"',
      '<section style="color: red; display:none" id="security"',
    );
    const invisible = page.replace(
      '<section id="security"',
      '<section style="visibility:hidden" id="security"',
    );
    const byClass = page.replace("</head>", "<style>.site #security { display: none }</style></head>");
    const marked = byClass.replace(/<body[^>]*>/, '<body class="site">');
    for (const html of [removed, hidden, styled, invisible, marked]) {
      const { verdict, passages, reason } = await verified(html);
      const said = "but it is hidden from the reader";
      if (html === removed) expect(reason).toBeNull();
      else expect(reason).toContain(said);
      expect(verdict).toBe("altered");
      expect(passages.map(({ expected }: { expected: string }) => expected)).toContain(
        "Hur skyddar vi uppgifterna?",
      );
    }
  });

  test("text that stands in a menu of the page", async () => {
    const html = page.replace("<details>", "<p>Vi säljer dina uppgifter.</p><details>");
    expect(await verified(html)).toMatchObject({ verdict: "altered" });
  });
});

describe("a link", () => {
  test.each(["https://imy.example.org/", "javascript:alert(1)"])("to %s has been altered", async (target) => {
    const other = (html: string) => html.replace('href="https://www.imy.se/"', `href="${target}"`);
    expect(other(page)).not.toBe(page);
    const passages = [
      { section: expect.any(String), expected: "www.imy.se", found: `www.imy.se <${target}>` },
    ];
    for (const html of [other(page), wordpress(other(fragment))])
      expect(await verified(html)).toMatchObject({ exit: 1, verdict: "altered", passages });
  });

  test("to a file beside the page may be a whole address, and must be there", async () => {
    expect((await policy("release", "x.yaml")).exit).toBe(0);
    const { page: released } = await built(new TextDecoder().decode(processIo().readFile("x.yaml", 2 ** 20)));
    const link = '<a href="./x.atom.xml">';
    expect(released).toContain(link);
    for (const same of ["https://example.se/om/x.atom.xml", "x.atom.xml"])
      expect(await verified(released.replace(link, `<a href="${same}">`))).toMatchObject({ verdict: "same" });
    for (const other of [
      '<a href="javascript:/x.atom.xml">',
      '<a href="https://example.se/y.atom.xml">',
      "<a>",
    ])
      expect(await verified(released.replace(link, other)), other).toMatchObject({
        verdict: "altered",
        passages: [{ expected: "Följ ändringarna <x.atom.xml>" }],
      });
  });

  test("of an address that leads to another one has been altered", async () => {
    const html = page.replace("mailto:dataskydd@example.se", "mailto:dataskydd@example.org");
    expect(html).not.toBe(page);
    expect(await verified(html)).toMatchObject({
      verdict: "altered",
      passages: [
        { expected: "dataskydd@example.se", found: "dataskydd@example.se <mailto:dataskydd@example.org>" },
      ],
    });
  });

  test("that is added to the words has been added", async () => {
    const html = page.replace(
      "inget dataskyddsombud",
      'inget <a href="https://example.org">dataskyddsombud</a>',
    );
    expect(await verified(html)).toMatchObject({
      verdict: "altered",
      passages: [{ expected: "dataskyddsombud", found: "dataskyddsombud <https://example.org/>" }],
    });
  });

  test("of an address may come and go, and be written in another way", async () => {
    const without = page.replace(/<a href="(?:mailto|tel):[^"]*">([^<]*)<\/a>/g, "$1");
    expect(without).not.toBe(page);
    const secure = page.replaceAll('href="https://', 'href="http://');
    for (const html of [without, secure]) expect(await verified(html)).toMatchObject({ verdict: "same" });
  });
});

test.each(["del", "s", "strike"])("what is struck through with %s is not said any more", async (tag) => {
  const html = page.replace("Vi har inget dataskyddsombud", `<${tag}>Vi har inget dataskyddsombud</${tag}>`);
  expect(await verified(html)).toMatchObject({ exit: 1, verdict: "altered" });
});

describe("stale is", () => {
  test("an older version", async () => {
    const old = (await built(clean.replaceAll('"2.1.0"', '"2.0.0"').replace("P3Y", "P2Y"))).page;
    await built(clean);
    expect(await verified(old)).toMatchObject({
      exit: 1,
      verdict: "stale",
      version: { expected: "2.1.0", found: ["2.0.0"] },
    });
  });

  test("a page of the same version from before the policy was changed", async () => {
    writeFileSync("x.yaml", clean.replace("P3Y", "P2Y"));
    const { exit, verdict, passages } = await verified(page);
    expect([exit, verdict]).toEqual([1, "stale"]);
    expect(passages).toContainEqual(expect.objectContaining({ expected: "är 2 år.", found: "är 3 år." }));
  });

  test("an older version within WordPress, by what readers see", async () => {
    const old = (await built(clean.replaceAll('"2.1.0"', '"2.0.0"'))).fragment;
    await built(clean);
    expect(await verified(wordpress(old))).toMatchObject({ verdict: "stale", version: { found: ["2.0.0"] } });
  });
});

test("a version that the policy does not know is a wrong version", async () => {
  const newer = (await built(clean.replaceAll('"2.1.0"', '"3.0.0"'))).page;
  await built(clean);
  expect(await verified(newer)).toMatchObject({ exit: 1, verdict: "wrong-version" });
});

describe("another language is", () => {
  const bilingual = clean
    .replace("language: sv", "language: sv\ntranslations: { en: { url: https://example.se/en/privacy } }")
    .replace("title: Integritetspolicy", "title: { sv: Integritetspolicy, en: Privacy policy }");

  test("the notice in another of its languages than the one asked for", async () => {
    await built(bilingual);
    const english = new TextDecoder().decode(processIo().readFile("public/x.en.html", 2 ** 22));
    expect(await verified(english)).toMatchObject({ exit: 0, verdict: "same", language: "en" });
    const address = await serve((_, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end(english),
    );
    const asked = ["verify", address, "x.yaml", "--allow-private", "--format", "json", "--language", "sv"];
    const { exit, stdout } = await policy(...asked);
    expect([exit, JSON.parse(stdout).pages[0].verdict]).toEqual([1, "other-language"]);
  });

  test("a text that somebody else has translated", async () => {
    const text = "<p>We process your personal data when you order books from our shop.</p>".repeat(40);
    expect(await verified(`<html lang="en"><body><main>${text}</main></body></html>`)).toMatchObject({
      exit: 1,
      verdict: "other-language",
    });
  });
});

describe("never a pass is", () => {
  test.each([401, 403])("a page that answers %d", async (status) => {
    const answer = await verified((_, response) => response.writeHead(status).end(page));
    expect(answer).toMatchObject({ exit: 2, verdict: "not-compared" });
  });

  test.each([500, 404, 503])("a page that answers %d, even with the right text", async (status) => {
    const answer = await verified((_, response) => response.writeHead(status).end(page));
    expect(answer).toMatchObject({ exit: 2, verdict: "unreachable" });
  });

  test("a login page that the page redirects to", async () => {
    const answer = await verified((request, response) => {
      if (request.url === "/") response.writeHead(302, { location: "/login" }).end();
      else
        response
          .writeHead(200, { "content-type": "text/html" })
          .end('<html lang="en"><form><label>Password <input type="password"></label></form></html>');
    });
    expect(answer).toMatchObject({ exit: 2, verdict: "not-compared" });
    expect(answer.reason).toContain("login page");
  });

  test.each([
    ["an empty page", ""],
    ["another page of the site", "<html lang='sv'><p>Öppettider: måndag till fredag 10–18.</p></html>"],
    [
      "a page that a script fills",
      '<html lang="sv"><div id="root"></div><script src="/app.js"></script></html>',
    ],
    ["markup of endless depth", "<div>".repeat(100_000)],
  ])("%s", async (_, html) => {
    expect(await verified(html)).toMatchObject({ exit: 2, verdict: "not-compared" });
  });

  test("a file of another kind", async () => {
    expect(await verified("%PDF", { "content-type": "application/pdf" })).toMatchObject({
      exit: 2,
      verdict: "not-compared",
    });
    expect(await verified(page, { "content-type": "text/html; charset=utf-99" })).toMatchObject({
      exit: 2,
      verdict: "not-compared",
    });
  });

  test("a private address, unless it is allowed", async () => {
    const address = await serve((_, response) => response.end(page));
    const { exit, stdout } = await policy("verify", address, "x.yaml");
    expect(exit).toBe(2);
    expect(stdout).toContain("--allow-private");
  });
});

test("a server that takes longer than --timeout is not reached", async () => {
  const address = await serve((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).write(page.slice(0, 100));
  });
  const began = performance.now();
  const { exit, stdout } = await policy("verify", address, "x.yaml", "--allow-private", "--timeout", "1");
  expect(exit).toBe(2);
  expect(stdout).toContain("The answer took too long.");
  expect(performance.now() - began).toBeLessThan(10_000);
});

test("where a proxy is set, what cannot be reached is said to be asked without it", async () => {
  const { exit, stdout } = await policyWith(
    { HTTPS_PROXY: "http://127.0.0.1:1" },
    "verify",
    "http://10.0.0.1/",
    "x.yaml",
  );
  expect(exit).toBe(2);
  expect(stdout.replace(/\s+/g, " ")).toContain(
    "HTTPS_PROXY is set, but policy verify does not use a proxy.",
  );
});

test("without a page the addresses that the policy gives are asked", async () => {
  const { exit, stderr } = await policy("verify", "x.yaml");
  expect([exit, stderr]).toEqual([2, expect.stringContaining("does not say where the policy is published")]);
  writeFileSync("x.yaml", clean.replace("updates:", "updates:\n  url: https://127.0.0.1:9/integritet"));
  const { exit: refused, stdout } = await policy("verify", "x.yaml");
  expect([refused, stdout]).toEqual([2, expect.stringContaining("https://127.0.0.1:9/integritet")]);
});
