import type { IncomingMessage } from "node:http";

/** Why a request is not answered. The text is for the person who sees it in a browser. */
export interface Refusal {
  readonly status: 403 | 405;
  readonly text: string;
}

const ELSEWHERE: Refusal = {
  status: 403,
  text: "Förhandsvisningen svarar bara på sin egen adress. Klistra in den från terminalen i webbläsarens adressfält.\nThe preview answers only at its own address. Paste it from the terminal into the browser's address bar.\n",
};
const READ_ONLY: Refusal = {
  status: 405,
  text: "Förhandsvisningen går bara att läsa.\nThe preview can only be read.\n",
};

/**
 * Whether a request comes from somewhere it should not. Another site's script can send requests to this computer,
 * and by pointing its own host name here it can read the answers too; only the `Host` it then sends gives it away.
 */
export function refusalOf({ headers, method }: IncomingMessage, port: number): Refusal | undefined {
  const hosts = ["127.0.0.1", "localhost"].flatMap((name) => [
    `${name}:${port}`,
    ...(port === 80 ? [name] : []),
  ]);
  const host = headers.host?.toLowerCase();
  if (host === undefined || !hosts.includes(host)) return ELSEWHERE;
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return ELSEWHERE;
  const site = headers["sec-fetch-site"];
  // Said by the browser itself; "none" is an address that the user typed.
  if (site !== undefined && site !== "same-origin" && site !== "none") return ELSEWHERE;
  return method === "GET" || method === "HEAD" ? undefined : READ_ONLY;
}
