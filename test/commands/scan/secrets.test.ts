import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { program } from "../../built-command.js";
import { temporaryFolder } from "../../io/temporary-folder.js";
import { fixture } from "../../support.js";

// What looks like a person's or a session's own, in every place that a recording, a page and a register have.
const planted: string[] = [];
const secret = (place: string) => {
  planted.push(`Zq9${place}7fK2m`);
  return planted.at(-1) as string;
};
const pathSecrets = [
  "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N",
  "3f2b8c1e-9a4d-4e6f-8b7a-1c2d3e4f5a6b",
  "anna.andersson@example.se",
  "198507099805",
  "9b74c9897bac770ffc029102a200c5de",
];

const pairs = (place: string) => [
  { name: "Authorization", value: `Bearer ${secret(`${place}auth`)}` },
  {
    name: "X-Csrf",
    value: secret(`${place}header`),
    comment: secret(`${place}headercomment`),
    _x: secret(`${place}headerx`),
  },
];

function recording(): string {
  const address = (host: string, path = "") =>
    `https://user:${secret("userinfo")}@${host}/${path}?q=${secret("query")}#${secret("fragment")}`;
  const entry = (url: string, more: object = {}) => ({
    pageref: "page_1",
    _resourceType: "script",
    _initiator: {
      type: "script",
      url: address("i.example"),
      stack: { callFrames: [{ functionName: secret("stack") }] },
    },
    _custom: { deep: [secret("custom")] },
    _webSocketMessages: [{ type: "send", data: secret("socket") }],
    comment: secret("entrycomment"),
    connection: secret("connection"),
    serverIPAddress: "192.0.2.1",
    startedDateTime: "2026-11-22T10:00:00.000Z",
    request: {
      method: "POST",
      url,
      headers: [
        ...pairs("request"),
        { name: "Cookie", value: `session=${secret("sentcookie")}; visitor=${secret("sentcookie2")}` },
        { name: "Referer", value: address("www.example.se", pathSecrets[0]) },
      ],
      cookies: [{ name: "session", value: secret("requestcookie"), comment: secret("cookiecomment") }],
      queryString: [{ name: "q", value: secret("querystring") }],
      postData: {
        mimeType: "text/plain",
        text: secret("post"),
        params: [{ name: "p", value: secret("param"), fileName: secret("file") }],
      },
      comment: secret("requestcomment"),
    },
    response: {
      status: 200,
      statusText: secret("status"),
      headers: [
        ...pairs("response"),
        {
          name: "Set-Cookie",
          value: `visitor=${secret("setcookie")}; Max-Age=60; Path=/${secret("cookiepath")}`,
        },
      ],
      cookies: [
        {
          name: "visitor",
          value: secret("responsecookie"),
          path: secret("path"),
          expires: "2026-12-22T10:00:00.000Z",
        },
      ],
      content: {
        mimeType: "text/html",
        text: `${secret("body")}"https://${secret("bodyhost")}.example/"`,
        comment: secret("contentcomment"),
      },
      redirectURL: address("r.example", pathSecrets[1]),
      _error: secret("error"),
    },
    cache: { beforeRequest: { eTag: secret("etag"), comment: secret("cachecomment") } },
    timings: { send: 0, wait: 0, receive: 0, comment: secret("timings") },
    ...more,
  });
  const page = `https://www.example.se/konto/${pathSecrets.map(encodeURIComponent).join("/")}/sida?t=${secret("pagequery")}`;
  return JSON.stringify({
    log: {
      version: "1.2",
      creator: { name: "WebInspector", version: "1", comment: secret("creatorcomment") },
      browser: { name: "x", comment: secret("browsercomment") },
      comment: secret("logcomment"),
      _extra: secret("logextra"),
      pages: [
        {
          id: "page_1",
          title: page,
          comment: secret("pagecomment"),
          _url: secret("pagex"),
          startedDateTime: "2026-11-22T10:00:00Z",
        },
        { id: secret("pageid"), title: `Konto ${secret("title")}` },
      ],
      entries: [
        entry(address("www.example.se", pathSecrets[2]), { _resourceType: "document" }),
        entry(address("connect.facebook.net", pathSecrets[3])),
        entry(address("pixel.unknown.example", pathSecrets[4])),
        entry(address("js.stripe.com"), { pageref: undefined }),
        entry("javascript:alert(1)"),
      ],
    },
  });
}

const html = () => `<!doctype html><!-- ${secret("htmlcomment")} -->
<p data-user="${secret("attribute")}">${secret("text")}</p>
<script src="https://u:${secret("htmluser")}@connect.facebook.net/${secret("htmlpath")}.js?${secret("htmlquery")}"></script>
<form action="https://list.example.org/?k=${secret("form")}"><input type="hidden" value="${secret("hidden")}"></form>
<script>
fetch("https://api.example.org/${secret("fetch")}", { headers: { Authorization: "${secret("fetchheader")}" } });
document.cookie = "visitor=${secret("htmlcookie")}";
localStorage.setItem("theme", "${secret("stored")}");
</script>
<style>p { background: url(https://bg.example.org/${secret("css")}.png) }</style>`;

test("no value of what is scanned comes into any output", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "policy"));
  mkdirSync(join(folder, "dist"));
  const policy = fixture("clean.yaml").replace(/^sources:/m, "website: https://www.example.se\nsources:");
  writeFileSync(join(folder, "policy/x.yaml"), policy);
  writeFileSync(join(folder, "site.har"), recording());
  writeFileSync(join(folder, "dist/index.html"), html());
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({
      dependencies: { "posthog-js": `https://x:${secret("git")}@git.example.org/a.git` },
      config: { token: secret("npm") },
    }),
  );
  writeFileSync(
    join(folder, "register.csv"),
    `Leverantör;Kontaktperson;Webb\nBolaget AB;${secret("contact")};https://a:${secret("web")}@bolaget.example/${secret("webpath")}\n`,
  );
  const inputs = ["site.har", "dist", "package.json", "register.csv"];
  const printed: string[] = [];
  const run = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, "scan", ...inputs, ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env.PATH, POLICY_TODAY: "2026-11-22", POLICY_DEBUG: "1" },
    });
    expect(status, stderr).toBe(1);
    printed.push(stdout, stderr);
  };
  for (const format of ["text", "json", "sarif", "github", "gitlab", "junit"]) run("--format", format);
  run("--lang", "sv", "--draft");
  run("--save", "evidence.json", "--save-har", "saved.har", "--report", "report.html");
  const known = new Set(["x.yaml", "index.html", "package.json", "register.csv", "site.har"]);
  const made = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.\w+$/.test(name) && !known.has(name.split(/[/\\]/).at(-1) as string),
  );
  expect(made.sort()).toEqual(["evidence.json", "report.html", "saved.har"]);
  const all = [...printed, ...made.map((name) => readFileSync(join(folder, name), "utf8"))];
  expect(planted.length).toBeGreaterThan(100);
  for (const text of all) {
    expect(planted.filter((each) => text.toLowerCase().includes(each.toLowerCase()))).toEqual([]);
    expect(
      pathSecrets.filter((each) => text.includes(each) || text.includes(encodeURIComponent(each))),
    ).toEqual([]);
  }
  // The scan did see them all: it is the values that are left out.
  const everything = all.join("\n");
  for (const name of [
    "connect.facebook.net",
    "unknown.example",
    "js.stripe.com",
    "visitor",
    "session",
    "theme",
    "example.org",
    "Bolaget AB",
    "posthog",
  ])
    expect(everything).toContain(name);
}, 60_000);
