import { pageOf } from "../../model/page-of.js";
import type { SiteVisit } from "../../model/site-visit.js";
import { visible } from "../../model/visible.js";
import { gather } from "../../scan/gather.js";
import type { Session } from "../shared/session.js";
import type { Collected } from "./collect.js";

/** How to scan a website. */
export type SiteOptions = Omit<SiteVisit, "address" | "env">;

/**
 * Scans a website with a browser.
 * @throws Failure if the browser cannot be started
 */
export async function collectSite(
  { io, lang }: Pick<Session, "io" | "lang">,
  address: string,
  options: SiteOptions,
): Promise<Collected> {
  const name = visible(pageOf(address) ?? address);
  const limit = { sv: `högst ${options.seconds} sekunder`, en: `at most ${options.seconds} seconds` };
  const said = { sv: `Går igenom ${name} (${limit.sv}).`, en: `Scanning ${name} (${limit.en}).` };
  io.stderr.write(`${said[lang]}\n`);
  const found = gather();
  const { scanned, unseen } = await io.visitSite({ ...options, address, env: io.env }, found.add);
  const full = {
    source: scanned.source,
    why: {
      sv: "Webbplatsen anropar fler värdar och har fler kakor än som kan granskas. Resten syntes inte.",
      en: "The site asks more hosts and has more cookies than can be checked. The rest was not seen.",
    },
  };
  return { scanned, traces: found.traces, unseen: found.full ? [...unseen, full] : unseen };
}
