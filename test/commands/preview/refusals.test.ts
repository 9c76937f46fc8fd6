import { mkdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { fixture } from "../../support.js";
import { RunningCommand, useRunningCommands } from "./running-command.js";

useRunningCommands();

async function started(): Promise<RunningCommand> {
  mkdirSync("policy");
  writeFileSync("policy/x.yaml", fixture("clean.yaml"));
  return RunningCommand.start(["preview"]);
}

describe("the preview answers", () => {
  it("its own two host names only", async () => {
    const running = await started();
    const { port } = running.url;
    const status = async (host: string) => (await running.get("/", { host })).status;
    expect(await status(`127.0.0.1:${port}`)).toBe(200);
    expect(await status(`LOCALHOST:${port}`)).toBe(200);
    for (const host of [
      `evil.example:${port}`,
      "127.0.0.1",
      `127.0.0.1:${Number(port) + 1}`,
      `127.0.0.1.evil.example:${port}`,
    ])
      expect(await status(host), host).toBe(403);
  });

  it.each(["/", "/events"])("no other origin, at %s", async (path) => {
    const running = await started();
    const { host, port } = running.url;
    for (const origin of [
      "https://evil.example",
      "null",
      `http://localhost:${port}`,
      `https://${host}`,
      "http://127.0.0.1:1",
    ]) {
      const { status, body } = await running.get(path, { origin });
      expect(status, origin).toBe(403);
      expect(body).not.toContain("Integritetspolicy");
    }
    expect((await running.get("/", { origin: `http://${host}` })).status).toBe(200);
  });

  it("no request that the browser says comes from another site", async () => {
    const running = await started();
    const status = async (site: string) => (await running.get("/", { "sec-fetch-site": site })).status;
    expect([await status("none"), await status("same-origin")]).toEqual([200, 200]);
    expect([await status("cross-site"), await status("same-site")]).toEqual([403, 403]);
  });

  it("GET and HEAD only", async () => {
    const running = await started();
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
      const { status, headers } = await running.get("/", {}, method);
      expect({ method, status, allow: headers.allow }).toEqual({ method, status: 405, allow: "GET, HEAD" });
    }
    const [head, get] = [await running.get("/", {}, "HEAD"), await running.get()];
    expect(head).toMatchObject({ status: 200, body: "" });
    expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
  });

  it("no path of the file system", async () => {
    const running = await started();
    for (const path of [
      "/policy/x.yaml",
      "/../policy/x.yaml",
      "/2/../../policy/x.yaml",
      "/%2e%2e/etc/passwd",
      "/%2e%2e%2fpolicy%2fx.yaml",
      "/..\\policy\\x.yaml",
      "/policy/x.yaml?/",
      "/%00",
      "//etc/passwd",
      "file:///etc/passwd",
      "http://evil.example/",
      "/x.html",
    ])
      expect((await running.get(path)).status, path).toBe(404);
  });

  it("nothing without a host name, with two, or for use as a proxy", async () => {
    const running = await started();
    const { host } = running.url;
    for (const head of [
      "GET / HTTP/1.1",
      "GET / HTTP/1.0",
      `GET / HTTP/1.1\r\nHost: evil.example\r\nHost: ${host}`,
      `CONNECT ${host} HTTP/1.1\r\nHost: ${host}`,
      `GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket`,
    ]) {
      const answer = await new Promise<string>((resolve) => {
        let text = "";
        const socket = connect(Number(running.url.port), "127.0.0.1", () => socket.end(`${head}\r\n\r\n`));
        socket.on("data", (part) => {
          text += part;
        });
        socket.on("close", () => resolve(text)).on("error", () => {});
      });
      expect(answer, head).not.toMatch(/^HTTP\/1\.1 200/);
      expect(answer, head).not.toContain("Integritetspolicy");
    }
    expect((await running.get()).status).toBe(200);
  });

  it("with headers that keep other pages out", async () => {
    const { headers } = await (await started()).get();
    expect(headers).toMatchObject({
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });
});
