import { decodePage } from "../../compare/published/decode.js";
import { Failure } from "../../model/failure.js";
import type { FetchLimits } from "../../model/fetched.js";
import type { Io } from "../../model/io.js";
import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";

/** A page's HTML, or why it could not be fetched or read. */
export type ReadPage =
  | { readonly html: string; readonly address: string }
  | { readonly verdict: "unreachable" | "not-compared"; readonly reason: Text };

/** More than any notice with the site around it. */
const MAX_BYTES = 8 * 2 ** 20;

const LIMITS = { maxBytes: MAX_BYTES, maxRedirects: 5 };

/**
 * Reads a page from the web or from a file.
 * @throws Failure if it is a file that cannot be read.
 */
export async function readPage(
  io: Io,
  page: string,
  chosen: Pick<FetchLimits, "allowPrivate" | "timeout">,
): Promise<ReadPage> {
  if (!/^[a-z][\w+.-]+:/i.test(page) || /^[a-z]:[\\/]/i.test(page)) {
    return decoded(io.readFile(page, MAX_BYTES), "", page);
  }
  try {
    const { url, status, contentType, body } = await io.fetchPage(page, { ...LIMITS, ...chosen });
    if (status === 401 || status === 403) return notCompared(LOGIN);
    if (status < 200 || status > 299) return unreachable(answered(url, status));
    if (contentType !== "" && !/html|xml/.test(contentType)) return notCompared(notHtml(url, contentType));
    return decoded(body, contentType, url);
  } catch (error) {
    if (error instanceof Failure) return unreachable(withProxy(error.text, io.env));
    throw error;
  }
}

function decoded(bytes: Uint8Array, contentType: string, address: string): ReadPage {
  const html = decodePage(bytes, contentType);
  return html === undefined ? notCompared(ENCODING) : { html, address };
}

function unreachable(reason: Text): ReadPage {
  return { verdict: "unreachable", reason };
}

function notCompared(reason: Text): ReadPage {
  return { verdict: "not-compared", reason };
}

// If a proxy is configured, the likely reason is that it is not used.
function withProxy({ sv, en }: Text, env: Io["env"]): Text {
  const set = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].find((name) => env[name]);
  if (set === undefined) return { sv, en };
  return {
    sv: `${sv} Miljövariabeln ${set} är satt, men policy verify går inte via en proxy. Hämta sidan med ett annat program och ange filen.`,
    en: `${en} The environment variable ${set} is set, but policy verify does not use a proxy. Fetch the page with another program and name the file.`,
  };
}

function answered(url: string, status: number): Text {
  const page = visible(url);
  if (status === 404 || status === 410)
    return {
      sv: `Det finns ingen sida på ${page} (${status}).`,
      en: `There is no page at ${page} (${status}).`,
    };
  return {
    sv: `Servern svarade med fel ${status} för ${page}.`,
    en: `The server answered ${page} with error ${status}.`,
  };
}

function notHtml(url: string, contentType: string): Text {
  const [page, type] = [visible(url), visible(contentType)];
  return {
    sv: `${page} är ingen webbsida i HTML, utan ${type}.`,
    en: `${page} is not a web page in HTML, but ${type}.`,
  };
}

const LOGIN: Text = {
  sv: "Sidan kräver inloggning. Ange adressen som alla besökare kommer åt.",
  en: "The page asks for a login. Give the address that every visitor can reach.",
};

const ENCODING: Text = {
  sv: "Sidan säger att den är skriven med en teckenkodning som inte finns.",
  en: "The page says that it is written in a character encoding that does not exist.",
};
