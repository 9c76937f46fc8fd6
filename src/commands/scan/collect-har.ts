import { Failure } from "../../model/failure.js";
import type { Io } from "../../model/io.js";
import { visible } from "../../model/visible.js";
import { readHar } from "../../scan/har/read-har.js";
import { NotJson } from "../../scan/json/walk.js";
import type { Collected } from "./collect.js";

// As much as a browser can be made to save. It is read in pieces.
const MAX_HAR = 1 << 30;

/**
 * What a recording of a browser's traffic shows.
 * @throws Failure if it is not one
 */
export function collectHar(io: Io, source: string): Collected {
  const reading = readHar(source);
  try {
    io.readChunks(source, MAX_HAR, (chunk) => reading.write(chunk));
    return reading.end();
  } catch (error) {
    if (error instanceof NotJson) throw notHar(source, error.reason);
    throw error;
  }
}

function notHar(source: string, reason: NotJson["reason"]): Failure {
  const name = visible(source);
  const why = {
    syntax: { sv: "den är inte hel och giltig JSON i UTF-8", en: "it is not whole and valid JSON in UTF-8" },
    depth: {
      sv: "den är djupare nästlad än någon inspelning är",
      en: "it is nested deeper than any recording is",
    },
    shape: { sv: "den har ingen lista log.entries", en: "it has no list log.entries" },
  }[reason];
  return new Failure({
    sv: `”${name}” är ingen HAR-fil: ${why.sv}. Spara trafiken på nytt från webbläsarens nätverksflik.`,
    en: `"${name}" is not a HAR file: ${why.en}. Save the traffic again from the network tab of the browser.`,
  });
}
