import type { Io } from "../../model/io.js";
import type { Evidence, Scanned, Trace, Unseen } from "../../model/trace.js";
import { type SourceKind, sourceKind } from "./source-kind.js";

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
export async function collect(io: Io, sources: readonly string[]): Promise<Evidence> {
  const kinds = sources.map((source) => sourceKind(source, io));
  const collected: Collected[] = [];
  for (const [index, source] of sources.entries())
    collected.push(await COLLECTORS[kinds[index] as SourceKind](io, source));
  return {
    scanned: collected.map(({ scanned }) => scanned),
    traces: collected.flatMap(({ traces }) => traces),
    unseen: collected.flatMap(({ unseen }) => unseen),
  };
}

// Each brings a library of its own.
const COLLECTORS: Readonly<Record<SourceKind, (io: Io, source: string) => Promise<Collected>>> = {
  har: async (io, source) => (await import("./collect-har.js")).collectHar(io, source),
  pages: async (io, source) => (await import("./collect-pages.js")).collectPages(io, source),
  packages: async (io, source) => (await import("./collect-packages.js")).collectPackages(io, source),
  csv: async (io, source) => (await import("./collect-register.js")).collectCsv(io, source),
  xlsx: async (io, source) => (await import("./collect-register.js")).collectXlsx(io, source),
};
