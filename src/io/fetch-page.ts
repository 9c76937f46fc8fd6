import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Failure } from "../model/failure.js";
import type { Fetched, FetchLimits } from "../model/fetched.js";
import type { Text } from "../model/text.js";
import { visible } from "../model/visible.js";
import { codeOf } from "./errors.js";
import { isPublic, lookupPublic, PrivateAddress } from "./public-address.js";

/**
 * Fetches a page with GET, following redirects one at a time, each checked as the first.
 * @throws Failure that says why the page could not be had: no pass for what could not be seen.
 */
export async function fetchPage(address: string, limits: FetchLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.timeout);
  let url = parsed(address);
  for (let hop = 0; hop <= limits.maxRedirects; hop++) {
    const response = await answered(url, limits, signal);
    const { statusCode: status = 0, headers } = response;
    if (status >= 300 && status < 400 && headers.location !== undefined) {
      response.destroy();
      url = parsed(headers.location, url);
      continue;
    }
    const body = await read(response, url, limits, signal);
    return { url: url.href, status, contentType: (headers["content-type"] ?? "").toLowerCase(), body };
  }
  const many = limits.maxRedirects;
  throw new Failure({
    sv: `${shown(url)}: sidan skickar vidare fler än ${many} gånger. Ange den slutliga adressen.`,
    en: `${shown(url)}: the page redirects more than ${many} times. Give the final address.`,
  });
}

function parsed(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "") return url;
  throw new Failure({
    sv: `”${visible(address)}” är inte en webbadress som kan hämtas. Skriv den med https:// först, utan användarnamn och lösenord.`,
    en: `"${visible(address)}" is not a web address that can be fetched. Write it with https:// first, without user name and password.`,
  });
}

function answered(url: URL, { allowPrivate }: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // A host that is an address is not looked up. The URL has already made 127.1 and 0x7f000001 what they mean.
  if (!allowPrivate && isIP(host) !== 0 && !isPublic(host)) throw new Failure(privateAddress(url));
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const options = {
      signal,
      headers: { "accept-encoding": "gzip, br, deflate", accept: "text/html", "user-agent": "policy-verify" },
      ...(allowPrivate ? {} : { lookup: lookupPublic }),
    };
    request(url, options, resolve)
      .on("error", (error) => reject(failureOf(error, url, signal)))
      .end();
  });
}

async function read(
  response: IncomingMessage,
  url: URL,
  { maxBytes }: FetchLimits,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (Number(response.headers["content-length"] ?? 0) > maxBytes) {
    response.destroy();
    throw new Failure(tooLarge(url, maxBytes));
  }
  const chunks: Buffer[] = [];
  let size = 0;
  // Counted after decompression: a small file can unpack to a large one.
  const collect = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.byteLength;
      chunks.push(chunk);
      done(size > maxBytes ? new TooLarge() : null);
    },
  });
  const unpack = unpackerOf(response.headers["content-encoding"]);
  try {
    await pipeline(unpack ? [response, unpack, collect] : [response, collect], { signal });
  } catch (error) {
    if (error instanceof TooLarge) throw new Failure(tooLarge(url, maxBytes));
    throw failureOf(error, url, signal);
  }
  return Buffer.concat(chunks);
}

class TooLarge extends Error {}

function unpackerOf(encoding = "") {
  if (/^(?:x-)?gzip$/i.test(encoding)) return createGunzip();
  if (/^br$/i.test(encoding)) return createBrotliDecompress();
  return /^deflate$/i.test(encoding) ? createInflate() : undefined;
}

const shown = (url: URL) => visible(url.href);

function failureOf(error: unknown, url: URL, signal: AbortSignal): Failure {
  if (error instanceof PrivateAddress) return new Failure(privateAddress(url));
  const because = signal.aborted ? TOO_SLOW : reasonOf(error);
  return new Failure(
    {
      sv: `${shown(url)} kunde inte hämtas. ${because.sv}`,
      en: `${shown(url)} could not be fetched. ${because.en}`,
    },
    { cause: error },
  );
}

const TOO_SLOW: Text = {
  sv: "Svaret dröjde för länge.",
  en: "The answer took too long.",
};

function reasonOf(error: unknown): Text {
  const code = codeOf(error) ?? "";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return { sv: "Det finns ingen server med det namnet.", en: "There is no server of that name." };
  }
  if (code === "ECONNREFUSED")
    return { sv: "Servern tar inte emot.", en: "The server does not accept connections." };
  if (/CERT|SSL|TLS|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test(code)) {
    return {
      sv: `Webbplatsens certifikat godtas inte (${code}).`,
      en: `The site's certificate is not accepted (${code}).`,
    };
  }
  if (/^Z_|BROTLI/.test(code)) return { sv: "Svaret är skadat.", en: "The answer is damaged." };
  return {
    sv: `Anslutningen bröts (${code || "okänd orsak"}).`,
    en: `The connection broke (${code || "unknown reason"}).`,
  };
}

function privateAddress(url: URL): Text {
  return {
    sv: `${shown(url)} leder till den egna datorn eller ett privat nät, och hämtas inte. Lägg till --allow-private om det är meningen.`,
    en: `${shown(url)} leads to this computer or a private network, and is not fetched. Add --allow-private if that is meant.`,
  };
}

function tooLarge(url: URL, maxBytes: number): Text {
  const size = `${Math.round(maxBytes / 1024 / 1024)} MB`;
  return {
    sv: `${shown(url)} är större än ${size}, och läses inte. Är det rätt sida?`,
    en: `${shown(url)} is larger than ${size}, and is not read. Is it the right page?`,
  };
}
