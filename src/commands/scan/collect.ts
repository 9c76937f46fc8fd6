import { Failure } from "../../model/failure.js";
import type { Io } from "../../model/io.js";
import type { Evidence, Scanned, Trace, Unseen } from "../../model/trace.js";
import { visible } from "../../model/visible.js";
import type { Session } from "../shared/session.js";
import { collectSite, type SiteOptions } from "./collect-site.js";
import { sourceKind } from "./source-kind.js";

/** What one source showed. */
export interface Collected {
  readonly scanned: Scanned;
  readonly traces: readonly Trace[];
  readonly unseen: readonly Unseen[];
}

/**
 * Reads the sources, one after the other.
 * @throws Failure if one of them cannot be read at all
 */
export async function collect(
  { io, lang }: Pick<Session, "io" | "lang">,
  sources: readonly string[],
  site: SiteOptions,
): Promise<Evidence> {
  const kinds = sources.map((source) => sourceKind(source));
  const collected: Collected[] = [];
  for (const [index, source] of sources.entries()) {
    const kind = kinds[index];
    if (kind === "site") collected.push(await collectSite({ io, lang }, source, site));
    if (kind === "har") collected.push(await collectHar(io, source));
  }
  return {
    scanned: collected.map(({ scanned }) => scanned),
    traces: collected.flatMap(({ traces }) => traces),
    unseen: collected.flatMap(({ unseen }) => unseen),
  };
}

// As much as a browser can be made to save. It is read in pieces.
const MAX_HAR = 1 << 30;

async function collectHar(io: Io, source: string): Promise<Collected> {
  const { readHar } = await import("../../scan/har/read-har.js");
  const { NotJson } = await import("../../scan/json/walk.js");
  const reading = readHar(source);
  try {
    io.readChunks(source, MAX_HAR, (chunk) => reading.write(chunk));
    return reading.end();
  } catch (error) {
    if (error instanceof NotJson) throw notHar(source, error.reason);
    throw error;
  }
}

function notHar(source: string, reason: "syntax" | "depth" | "shape"): Failure {
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
    en: `"${name}" is no HAR file: ${why.en}. Save the traffic again from the network tab of the browser.`,
  });
}
