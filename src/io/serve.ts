import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Failure } from "../model/failure.js";
import { EVENTS_PATH, type Serving, type Site } from "../model/serving.js";
import { codeOf, fail } from "./errors.js";
import { refusalOf } from "./refuse-request.js";

const HOST = "127.0.0.1";

// No other page may embed, read or keep what is shown here.
const HEADERS = {
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/**
 * Shows the site at 127.0.0.1, which is reached from this computer only.
 * @throws Failure if the port cannot be had.
 */
export async function serve(site: Site, port = 0): Promise<Serving> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    // A browser may disconnect at any time, which is not an error.
    response.on("error", () => {});
    const refusal = refusalOf(request, portOf(server));
    if (refusal) return send(response, refusal.status, "text/plain", refusal.text);
    if (pathOf(request) === EVENTS_PATH && request.method === "GET") return listen(response, listeners, site);
    answer(request, response, site);
  });
  await listening(server, port);
  return {
    url: `http://${HOST}:${portOf(server)}/`,
    announce() {
      for (const response of listeners) response.write(eventOf(site));
    },
    close() {
      for (const response of listeners) response.end();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

const NO_SUCH_PAGE = "Sidan finns inte.\nThere is no such page.\n";
const BROKEN = "Verktyget gick sönder på den här sidan.\nThe tool broke on this page.\n";

function answer(request: IncomingMessage, response: ServerResponse, site: Site): void {
  try {
    const page = site.page(pathOf(request));
    if (page) {
      response.setHeader("content-security-policy", page.csp);
      send(response, 200, "text/html", page.html);
    } else send(response, 404, "text/plain", NO_SUCH_PAGE);
  } catch {
    // One page that cannot be made must not take the others down.
    send(response, 500, "text/plain", BROKEN);
  }
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  const length = Buffer.byteLength(text);
  if (status === 405) response.setHeader("allow", "GET, HEAD");
  response.writeHead(status, {
    ...HEADERS,
    "content-type": `${type}; charset=utf-8`,
    "content-length": length,
  });
  // Node leaves the body out of the answer to HEAD.
  response.end(text);
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>, site: Site): void {
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
  response.writeHead(200, { ...HEADERS, "content-type": "text/event-stream; charset=utf-8" });
  // A page that was fetched just before a change finds out here.
  response.write(`retry: 500\n${eventOf(site)}`);
}

function eventOf(site: Site): string {
  return `data: ${site.version()}\n\n`;
}

function pathOf({ url = "" }: IncomingMessage): string {
  return url.replace(/\?.*$/s, "");
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function listening(server: Server, port: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, HOST, () => {
        server.off("error", reject);
        resolve();
      });
    });
  } catch (error) {
    if (codeOf(error) === "EADDRINUSE") throw taken(port);
    fail({ sv: `Port ${port} kan inte användas.`, en: `Port ${port} cannot be used.` }, error);
  }
}

function taken(port: number): Failure {
  return new Failure({
    sv: `Port ${port} används redan, kanske av en annan förhandsvisning. Avsluta den, välj en annan port, eller utelämna --port så väljs en ledig.`,
    en: `Port ${port} is already in use, perhaps by another preview. End that one, choose another port, or leave --port out and a free one is chosen.`,
  });
}
