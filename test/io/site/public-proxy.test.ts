import { createServer, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type PublicProxy, startPublicProxy } from "../../../src/io/site/public-proxy.js";

let proxy: PublicProxy | undefined;
afterEach(() => proxy?.close());

const PRIVATE = [
  "127.0.0.1",
  "localhost",
  "10.0.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "[::1]",
  "[::ffff:127.0.0.1]",
];

test.each(PRIVATE)("a tunnel to %s is refused", async (host) => {
  proxy = await startPublicProxy();
  const { port } = new URL(proxy.address);
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), "127.0.0.1", () =>
      socket.write(`CONNECT ${host}:443 HTTP/1.1\r\n\r\n`),
    );
    socket.on("data", (data) => resolve(String(data)));
    socket.on("close", () => resolve("closed"));
    socket.on("error", () => resolve("closed"));
  });
  expect(answer).not.toMatch(/200/);
  expect([...proxy.refused]).toHaveLength(1);
});

test("a page on this computer is refused, and never asked for", async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    response.end("hemligt");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  proxy = await startPublicProxy();
  for (const host of ["127.0.0.1", "localhost"]) {
    const path = `http://${host}:${(server.address() as AddressInfo).port}/`;
    const status = await new Promise((resolve) => {
      request({ host: "127.0.0.1", port: new URL((proxy as PublicProxy).address).port, path }, (response) =>
        resolve(response.statusCode),
      )
        .on("error", () => resolve("broken"))
        .end();
    });
    expect([403, "broken"]).toContain(status);
  }
  server.close();
  expect(asked).toBe(0);
});
