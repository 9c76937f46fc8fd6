import { lookup } from "node:dns";
import { request } from "node:http";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type PublicProxy, startPublicProxy } from "../../../src/io/site/public-proxy.js";

// The servers of these tests are on this computer, and stand for any on the internet.
const ANYWHERE = { mayReach: () => true, lookup };

let proxy: PublicProxy;
let server: Server;
afterEach(() => {
  proxy.close();
  server.close();
});

async function serve(answer: (socket: Socket) => void): Promise<number> {
  server = createServer((socket) => {
    socket.on("error", () => undefined);
    answer(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  proxy = await startPublicProxy(ANYWHERE);
  return (server.address() as AddressInfo).port;
}

function toProxy(text: string): Socket {
  const socket = connect(Number(new URL(proxy.address).port), "127.0.0.1", () => socket.write(text));
  socket.on("error", () => undefined);
  return socket;
}

test.each(["000", "099", "999"])("an answer with the status %s does not end the program", async (status) => {
  const port = await serve((socket) =>
    socket.once("data", () => socket.end(`HTTP/1.1 ${status} x\r\nContent-Length: 0\r\n\r\n`)),
  );
  const answered = await new Promise((resolve) => {
    const path = `http://127.0.0.1:${port}/`;
    request({ host: "127.0.0.1", port: new URL(proxy.address).port, path }, (response) =>
      resolve(response.statusCode),
    )
      .on("error", () => resolve("broken"))
      .end();
  });
  expect([502, "broken"]).toContain(answered);
});

test("a tunnel to what is no address is refused", async () => {
  await serve(() => undefined);
  const answer = await new Promise((resolve) => {
    toProxy("CONNECT a:b:c HTTP/1.1\r\n\r\n").once("data", (data) => resolve(String(data)));
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400/);
});

test.each([
  "CONNECT 127.0.0.1:PORT HTTP/1.1\r\n\r\n",
  "GET http://127.0.0.1:PORT/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
])("what the browser has left is left: %j", async (asking) => {
  let left: (value: string) => void;
  const ended = new Promise<string>((resolve) => {
    left = resolve;
  });
  const port = await serve((socket) => {
    socket.once("close", () => left("left"));
    socket.once("data", () => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\nx"));
  });
  const client = toProxy(asking.replaceAll("PORT", String(port)));
  client.once("data", () => client.destroy());
  expect(await ended).toBe("left");
});
