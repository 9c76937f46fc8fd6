import type { Evidence, Scanned, Trace, Unseen } from "../../model/trace.js";
import type { Session } from "../shared/session.js";
import { collectHar } from "./collect-har.js";
import { collectPackages } from "./collect-packages.js";
import { collectPages } from "./collect-pages.js";
import { collectCsv, collectXlsx } from "./collect-register.js";
import { collectSite, type SiteOptions } from "./collect-site.js";
import { type SourceKind, sourceKind } from "./source-kind.js";

/** What one source showed. */
export interface Collected {
  readonly scanned: Scanned;
  readonly traces: readonly Trace[];
  readonly unseen: readonly Unseen[];
}

type Speaking = Pick<Session, "io" | "lang">;

/**
 * Reads the sources, one after the other.
 * @throws Failure if one of them cannot be read at all
 */
export async function collect(
  session: Speaking,
  sources: readonly string[],
  site: SiteOptions,
): Promise<Evidence> {
  const kinds = sources.map((source) => sourceKind(source, session.io));
  const collected: Collected[] = [];
  for (const [index, source] of sources.entries())
    collected.push(await COLLECTORS[kinds[index] as SourceKind](session, source, site));
  return {
    scanned: collected.map(({ scanned }) => scanned),
    traces: collected.flatMap(({ traces }) => traces),
    unseen: collected.flatMap(({ unseen }) => unseen),
  };
}

type Collector = (session: Speaking, source: string, site: SiteOptions) => Promise<Collected>;

const COLLECTORS: Readonly<Record<SourceKind, Collector>> = {
  site: collectSite,
  har: async ({ io }, source) => collectHar(io, source),
  pages: async ({ io }, source) => collectPages(io, source),
  packages: async ({ io }, source) => collectPackages(io, source),
  csv: async ({ io }, source) => collectCsv(io, source),
  xlsx: async ({ io }, source) => collectXlsx(io, source),
};
