import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { PAGES } from "./pages.js";

/** The test site and all the companies on it, at one port of 127.0.0.1, told apart by the host that is asked for. */
export interface TestSite {
  readonly port: number;
  readonly address: string;
  /** For the browser: every name leads to this computer, and the site's address counts as safe for a service worker. */
  readonly browserArguments: string;
  close(): Promise<void>;
}

const HOPS: Readonly<Record<string, string>> = {
  "track.adform.net/hop1": "ib.adnxs.com/hop2",
  "ib.adnxs.com/hop2": "static.criteo.net/end",
};

const GTM = `fetch("http://www.google-analytics.com:PORT/g/collect", { mode: "no-cors" }).catch(() => {});`;

/** @param others further answers of the site's own, by path */
export async function openTestSite(
  others: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {},
): Promise<TestSite> {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const [path = "/"] = (request.url ?? "/").split("?");
    const other = others[path];
    if (other && host === "www.butik.example") return other(request, response);
    answer(response, host, path, String(port));
  });
  server.on("upgrade", (request: IncomingMessage, socket: Duplex) => accept(request, socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const address = `http://www.butik.example:${port}/`;
  return {
    port,
    address,
    browserArguments: [
      `--host-resolver-rules="MAP * 127.0.0.1"`,
      `--unsafely-treat-insecure-origin-as-secure=${address.slice(0, -1)}`,
    ].join(" "),
    close: () => closed(server),
  };
}

function answer(response: ServerResponse, host: string, path: string, port: string): void {
  response.setHeader("access-control-allow-origin", "*");
  const hop = HOPS[host + path];
  if (hop) {
    const [to, ...rest] = hop.split("/");
    response.writeHead(302, { location: `http://${to}:${port}/${rest.join("/")}` }).end();
    return;
  }
  const own = host === "www.butik.example" ? PAGES[path] : undefined;
  const text = own ?? (host === "www.googletagmanager.com" ? GTM : "");
  const type = /\.js$/.test(path) ? "text/javascript" : /\.css$|^\/css/.test(path) ? "text/css" : undefined;
  const plain = /\.(?:txt|xml)$/.test(path) ? "text/plain" : "text/html";
  if (path === "/" && own) response.setHeader("set-cookie", "besok=hemligt-varde; HttpOnly; Path=/");
  if (host === "www.butik.example" && own === undefined) response.statusCode = 404;
  response.setHeader("content-type", `${type ?? plain}; charset=utf-8`);
  response.end(text.replaceAll("PORT", port));
}

function accept(request: IncomingMessage, socket: Duplex): void {
  const key = `${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  socket.on("error", () => socket.destroy());
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${createHash("sha1").update(key).digest("base64")}\r\n\r\n`,
  );
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
