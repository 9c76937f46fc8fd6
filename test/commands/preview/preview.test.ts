import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { fixture } from "../../support.js";
import { RunningCommand, until, useRunningCommands } from "./running-command.js";

useRunningCommands();

const FILE = "policy/x.yaml";
const clean = fixture("clean.yaml");

function save(text: string, file = FILE): void {
  mkdirSync("policy", { recursive: true });
  writeFileSync(file, text);
}

const started = async (text = clean, ...argv: string[]) => {
  save(text);
  return RunningCommand.start(["preview", ...argv]);
};

/** The next version after a change. */
async function after(running: RunningCommand, change: () => void) {
  const { versions, leave } = await running.listen();
  change();
  await until(() => versions.length > 1);
  leave();
  return running.get();
}

const sectionOf = (html: string, id: string) =>
  html.split(`<section id="${id}"`)[1]?.split("<section ")[0] ?? "";
const topOf = (html: string) => /<aside class="preview-top.*?<\/aside>/s.exec(html)?.[0] ?? "";

it("tells its address, which is on this computer, and shows the page there", async () => {
  const running = await started();
  expect(running.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
  const { status, headers, body } = await running.get();
  expect(status).toBe(200);
  expect(headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  expect(body).toContain("Integritetspolicy");
  expect(body).toContain("Nothing to remark on.");
});

it("ends with 0, lets the port go and ends the browsers' connections", async () => {
  const running = await started();
  const { ended } = await running.listen();
  const { port } = running.url;
  expect(await running.end()).toBe(0);
  await ended;
  await expect(running.get()).rejects.toThrow("ECONNREFUSED");
  const next = await RunningCommand.start(["preview", "--port", port]);
  expect(next.url.port).toBe(port);
});

it("ends although a browser is in the middle of a request", async () => {
  const running = await started();
  const socket = connect(Number(running.url.port), "127.0.0.1");
  socket.on("error", () => {});
  await new Promise<void>((resolve) => socket.write("GET / HTTP/1.1\r\nHost: 127", () => resolve()));
  await running.get();
  expect(await running.end()).toBe(0);
  socket.destroy();
});

it("tells the browser of each save, and gives it the new page", async () => {
  const running = await started();
  const first = await running.get();
  const { body } = await after(running, () =>
    save(clean.replace("title: Integritetspolicy", "title: Ny rubrik")),
  );
  expect(first.body).not.toContain("Ny rubrik");
  expect(body).toContain("Ny rubrik");
  const version = (html: string) => /data-version="([^"]+)"/.exec(html)?.[1];
  expect(version(body)).not.toBe(version(first.body));
});

it("notices a save that puts a new file in place of the old one, again and again", async () => {
  const running = await started();
  for (const title of ["Första", "Andra", "Tredje"]) {
    const { body } = await after(running, () => {
      save(clean.replace("title: Integritetspolicy", `title: ${title}`), "policy/.x.swp");
      renameSync("policy/.x.swp", FILE);
    });
    expect(body).toContain(`>${title}<`);
  }
});

it("keeps the last good page while the YAML is broken, and says what is wrong and where", async () => {
  const running = await started();
  const { body } = await after(running, () => save(clean.replace("title: Integritetspolicy", 'title: "Ny')));
  expect(body).toContain("<h1>Integritetspolicy</h1>");
  expect(topOf(body)).toContain("last version that could be built");
  expect(topOf(body)).toMatch(/policy\/x\.yaml:\d+:\d+ \[yaml-syntax\]/);
  const fixed = await after(running, () => save(clean));
  expect(topOf(fixed.body)).toContain("Nothing to remark on.");
});

it("says of lines that they are those of a page from before, as long as the file is broken", async () => {
  const running = await started();
  const summaryOf = (html: string) => /<summary>(.*?)<\/summary>/.exec(sectionOf(html, "security"))?.[1];
  const before = summaryOf((await running.get()).body);
  expect(before).toMatch(/^Lines \d+–\d+, policy\/x\.yaml$/);
  // Every line is another one now.
  const { body } = await after(running, () => save(`# a\n# b\n${clean}extra: 1\n`));
  expect(summaryOf(body)).toBe(`${before}, when the page was built; the file has changed since`);
  expect(topOf(body)).toContain("The page is of an earlier version.");
  const fixed = (await after(running, () => save(clean))).body;
  expect(summaryOf(fixed)).toBe(before);
  expect(topOf(fixed)).not.toContain("earlier version");
});

it("shows a finding beside the section it concerns and, if it blocks, at the top", async () => {
  const broken = clean.replace(/^( {4}categories: )\[.*\]$/m, "$1[no-such-thing]");
  expect(broken).not.toBe(clean);
  const line = broken.split("\n").findIndex((each) => each.includes("no-such-thing")) + 1;
  const purpose = /^purposes:\n {2}([a-z-]+):/m.exec(clean)?.[1];
  const running = await started();
  const { body } = await after(running, () => save(broken));
  expect(sectionOf(body, `purposes-${purpose}`)).toContain(`Line ${line}, policy/x.yaml:${line}:`);
  expect(topOf(body)).toContain("no-such-thing");
});

it("shows findings alone as long as there has been no page", async () => {
  const running = await started("title: [");
  const { status, body } = await running.get();
  expect(status).toBe(200);
  expect(body).toContain("There is no page to show yet.");
  expect(body).toContain("[yaml-syntax]");
  expect((await after(running, () => save(clean))).body).toContain("<h1>Integritetspolicy</h1>");
});

it("lives on when the file goes away, and shows it when it is back", async () => {
  const running = await started();
  const gone = await after(running, () => rmSync(FILE));
  expect(gone.body).toContain("<h1>Integritetspolicy</h1>");
  expect(topOf(gone.body)).toContain("does not exist");
  const back = await after(running, () => save(clean.replace("title: Integritetspolicy", "title: Tillbaka")));
  expect(back.body).toContain("<h1>Tillbaka</h1>");
});

it("lives on when the whole folder is replaced", async () => {
  const running = await started();
  await after(running, () => rmSync("policy", { recursive: true }));
  await after(running, () => save(clean));
  const { body } = await after(running, () =>
    save(clean.replace("title: Integritetspolicy", "title: Ny mapp")),
  );
  expect(body).toContain("<h1>Ny mapp</h1>");
});

it("lives on when the settings are broken, and says so", async () => {
  const running = await started();
  const { body } = await after(running, () => writeFileSync("policy.config.yaml", "rulez: {}\n"));
  expect(topOf(body)).toContain("policy.config.yaml:1:1");
  expect(topOf(await after(running, () => rmSync("policy.config.yaml")).then((each) => each.body))).toContain(
    "Nothing to remark on.",
  );
});

it("lives on when a browser leaves in the middle of an answer, or talks nonsense", async () => {
  const running = await started();
  for (const text of [
    `GET / HTTP/1.1\r\nHost: ${running.url.host}\r\n\r\n`,
    "\0\r\n\r\n",
    "GET /events HTTP/1.1\r\nHo",
  ]) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(running.url.port), "127.0.0.1", () => {
        socket.write(text, () => socket.resetAndDestroy());
      });
      socket.on("close", () => resolve()).on("error", () => {});
    });
  }
  const { leave } = await running.listen();
  leave();
  expect((await after(running, () => save(clean.replace("title: I", "title: i")))).status).toBe(200);
});

it("shows several policies, each at its own address, linked to each other", async () => {
  save(clean.replace("title: Integritetspolicy", "title: Andra"), FILE.replace("x", "y"));
  const running = await started();
  expect((await running.get("/")).body).toContain('<a href="/2">policy/y.yaml</a>');
  expect((await running.get("/2")).body).toContain("<h1>Andra</h1>");
  expect((await running.get("/3")).status).toBe(404);
});

it("takes in a file that comes later, and the page open in a browser stays what it is", async () => {
  const running = await started();
  // Sorts before the other.
  const { body } = await after(running, () =>
    save(clean.replace("title: Integritetspolicy", "title: Ny fil"), "policy/a.yaml"),
  );
  expect(body).toContain("<h1>Integritetspolicy</h1>");
  expect(body).toContain('<a href="/2">policy/a.yaml</a>');
  expect((await running.get("/2")).body).toContain("<h1>Ny fil</h1>");
  const saved = await after(running, () =>
    save(clean.replace("title: Integritetspolicy", "title: Sparad"), "policy/a.yaml"),
  );
  expect(saved.status).toBe(200);
  expect((await running.get("/2")).body).toContain("<h1>Sparad</h1>");
});

it("takes in a file in a folder that comes later", async () => {
  const running = await started();
  const { body } = await after(running, () => {
    mkdirSync("policy/en/under", { recursive: true });
    save(clean, "policy/en/under/y.yml");
  });
  expect(body).toContain('<a href="/2">policy/en/under/y.yml</a>');
});

it("does not link to a file that is gone, and keeps its page with the reason", async () => {
  save(clean.replace("title: Integritetspolicy", "title: Andra"), "policy/y.yaml");
  const running = await started();
  expect((await running.get()).body).toContain("policy/y.yaml");
  const first = await after(running, () => rmSync("policy/y.yaml"));
  expect(first.body).not.toContain("policy/y.yaml");
  const gone = await running.get("/2");
  expect(gone.body).toContain("<h1>Andra</h1>");
  expect(topOf(gone.body)).toContain("does not exist");
  expect(topOf(gone.body)).toContain('<a href="/">policy/x.yaml</a>');
  const back = await after(running, () => save(clean, "policy/y.yaml"));
  expect(back.body).toContain('<a href="/2">policy/y.yaml</a>');
});

it("follows what the settings name, when they change", async () => {
  mkdirSync("annan");
  save(clean.replace("title: Integritetspolicy", "title: Annan"), "annan/z.yaml");
  const running = await started();
  const { body } = await after(running, () => writeFileSync("policy.config.yaml", "files: [annan/*.yaml]\n"));
  expect(topOf(body)).toContain("annan/z.yaml");
});

it("follows a file that is named by its path only, and no other", async () => {
  save(clean);
  const running = await RunningCommand.start(["preview", FILE]);
  save(clean, "policy/a.yaml");
  const { body } = await after(running, () => save(clean.replace("title: Integritetspolicy", "title: Ny")));
  expect(body).toContain("<h1>Ny</h1>");
  expect(body).not.toContain("policy/a.yaml");
});

/** A policy of more than 5,000 lines, and the number of purposes that were added to it. */
function longPolicy() {
  const purpose = /^ {2}orders:\n(?: {3,}.*\n)+/m.exec(clean)?.[0] ?? "";
  const count = Math.ceil(5000 / (purpose.split("\n").length - 1));
  const many = Array.from({ length: count }, (_, index) =>
    purpose.replace("orders:", `orders-${index}:`),
  ).join("");
  const long = clean.replace(purpose, () => purpose + many);
  expect(long.split("\n").length).toBeGreaterThan(5000);
  return { long, count };
}

it("shows a policy of 5,000 lines", async () => {
  const { long, count } = longPolicy();
  const running = await started(long);
  expect((await running.get()).body).toContain(`<section id="purposes-orders-${count - 1}"`);
  expect((await after(running, () => save(`${long}x: 1\n`))).body).toContain("[schema]");
});

it("lives on when browsers leave in the middle of a long page", async () => {
  const running = await started(longPolicy().long);
  const whole = (await running.get()).body.length;
  const leave = () =>
    new Promise<number>((resolve) => {
      const socket = connect(Number(running.url.port), "127.0.0.1", () =>
        socket.write(`GET / HTTP/1.1\r\nHost: ${running.url.host}\r\n\r\n`),
      );
      let got = 0;
      socket.on("data", (part) => {
        got += part.length;
        socket.resetAndDestroy();
      });
      socket.on("close", () => resolve(got)).on("error", () => {});
    });
  for (const got of await Promise.all(Array.from({ length: 20 }, leave))) {
    expect(got).toBeGreaterThan(0);
    expect(got).toBeLessThan(whole);
  }
  expect((await running.get()).body.length).toBe(whole);
});

it("lives on when a browser that waits for news leaves", async () => {
  const running = await started();
  const [gone, stays] = [await running.listen(), await running.listen()];
  gone.leave();
  save(clean.replace("title: Integritetspolicy", "title: Ny"));
  await until(() => stays.versions.length > 1);
  stays.leave();
  expect(gone.versions).toHaveLength(1);
});

it("shows every script and direction as written, and no character that hides", async () => {
  const text = "شركة 会社 עברית 👩‍👧 e\u0301 \u202egnp.exe";
  const running = await started(
    clean.replace("title: Integritetspolicy", `title: ${JSON.stringify(text)}\ntitel: ${text}`),
  );
  const { body } = await running.get();
  expect(body).not.toContain("\u202e");
  expect(
    (await after(running, () => save(clean.replace("title: Integritetspolicy", `title: "عنوان 標題 👩‍👧"`))))
      .body,
  ).toContain("<h1>\u2068عنوان 標題 👩‍👧\u2069</h1>");
});

it("runs beside another preview", async () => {
  const [one, other] = [await started(), await RunningCommand.start(["preview"])];
  expect(one.url.port).not.toBe(other.url.port);
  expect((await one.get()).status + (await other.get()).status).toBe(400);
  const [first, second] = [await one.listen(), await other.listen()];
  save(clean.replace("title: Integritetspolicy", "title: Båda"));
  await until(() => first.versions.length > 1 && second.versions.length > 1);
  for (const running of [one, other]) expect((await running.get()).body).toContain("<h1>Båda</h1>");
  expect(await one.end()).toBe(0);
  expect((await other.get()).status).toBe(200);
});

it("says so when the port is in use", async () => {
  const running = await started();
  const second = await RunningCommand.start(["--lang", "sv", "preview", "--port", running.url.port]);
  expect(await second.end()).toBe(2);
  expect(second.stderr).toMatch(/^Port \d+ används redan.*utelämna --port/);
  expect(second.stdout).toBe("");
});

it("addresses the editor in the language asked for, whatever the notice's own is", async () => {
  const running = await started(clean, "--lang", "sv");
  expect((await running.get()).body).toContain("Inga anmärkningar.");
});

it("shows nothing of what a link leads to outside the folder, and the page again when it is a file", async () => {
  mkdirSync("policy");
  symlinkSync("/proc/self/environ", FILE);
  const running = await RunningCommand.start(["preview"]);
  const { body } = await running.get();
  expect(body).toContain("goes through a symbolic link out of");
  expect(body).not.toContain("PATH=");
  expect(running.stderr).not.toContain("PATH=");
  const { body: corrected } = await after(running, () => {
    rmSync(FILE);
    save(clean);
  });
  expect(topOf(corrected)).not.toContain("symbolic link");
  expect(corrected).toContain("Integritetspolicy");
});
