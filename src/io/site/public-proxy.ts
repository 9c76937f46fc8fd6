import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect, isIP, type LookupFunction, type Socket } from "node:net";
import { pipeline } from "node:stream";
import { isPublic, lookupPublic, PrivateAddress } from "../public-address.js";

/** A proxy on this computer through which a browser reaches public addresses only. */
export interface PublicProxy {
  readonly address: string;
  /** Hosts that were refused, since they lead to this computer or a private network. */
  readonly refused: ReadonlySet<string>;
  close(): void;
}

/** Which addresses may be reached. */
export interface Reachable {
  readonly mayReach: (address: string) => boolean;
  readonly lookup: LookupFunction;
}

const PUBLIC: Reachable = { mayReach: isPublic, lookup: lookupPublic };

/**
 * Starts the proxy. Addresses are checked where a connection is made, so that neither a redirect nor a name that
 * answers differently the second time gets past.
 */
export async function startPublicProxy(reachable: Reachable = PUBLIC): Promise<PublicProxy> {
  const refused = new Set<string>();
  const sockets = new Set<Socket>();
  const refuses = (host: string) => isIP(host) !== 0 && !reachable.mayReach(host);
  const server = createServer((incoming, response) =>
    forward(incoming, response, { refused, refuses, lookup: reachable.lookup }),
  );
  server.on("connect", (incoming: IncomingMessage, client: Socket, head: Buffer) => {
    client.on("error", () => client.destroy());
    const target = `http://${incoming.url}`;
    if (!URL.canParse(target)) {
      client.end("HTTP/1.1 400 Bad Request\r\n\r\n");
      return;
    }
    const { hostname, port } = new URL(target);
    const host = hostname.replace(/^\[|\]$/g, "");
    if (refuses(host)) {
      refused.add(host);
      client.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    const upstream = connect({ host, port: Number(port || 443), lookup: reachable.lookup });
    upstream.once("connect", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    // A server that never ends would otherwise keep the program running.
    client.once("close", () => upstream.destroy());
    upstream.on("error", (error) => {
      if (error instanceof PrivateAddress) refused.add(host);
      client.destroy();
    });
  });
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refused,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

interface Forwarding extends Pick<Reachable, "lookup"> {
  readonly refused: Set<string>;
  readonly refuses: (host: string) => boolean;
}

function forward(
  incoming: IncomingMessage,
  response: ServerResponse,
  { refused, refuses, lookup }: Forwarding,
): void {
  const url = URL.canParse(incoming.url ?? "") ? new URL(incoming.url ?? "") : undefined;
  const host = url?.hostname.replace(/^\[|\]$/g, "") ?? "";
  if (url?.protocol !== "http:" || refuses(host)) {
    refused.add(host);
    response.writeHead(403).end();
    return;
  }
  const { method, headers } = incoming;
  const outgoing = request(url, { method, headers, lookup }, (answer) => {
    const { statusCode = 502 } = answer;
    // Not every header that a server sends may be forwarded.
    response.writeHead(statusCode >= 200 && statusCode <= 599 ? statusCode : 502, answer.headers);
    pipeline(answer, response, () => undefined);
  });
  response.once("close", () => outgoing.destroy());
  outgoing.on("error", (error) => {
    if (error instanceof PrivateAddress) refused.add(host);
    response.destroy();
  });
  incoming.pipe(outgoing);
}
