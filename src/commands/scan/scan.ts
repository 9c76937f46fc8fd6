import { Failure } from "../../model/failure.js";
import type { Text } from "../../model/text.js";
import type { Evidence } from "../../model/trace.js";
import { visible } from "../../model/visible.js";
import type { Format } from "../../report/formats.js";
import { type Report, summarise } from "../../report/report.js";
import { writeScanHtml } from "../../report/scan/html.js";
import { newVendorLookup } from "../../scan/companies/lookup.js";
import { documentedIn } from "../../scan/documented.js";
import { draftOf } from "../../scan/draft.js";
import { writeEvidence } from "../../scan/evidence-file.js";
import type { Examination } from "../../scan/examine.js";
import { writeHar } from "../../scan/har/write-har.js";
import { checkFiles, startChecking, whole } from "../shared/check-files.js";
import { exitCodeOf, show } from "../shared/report.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import { writeOutput } from "../shared/write-output.js";
import { knownBefore, readBaseline } from "./baseline.js";
import { collect } from "./collect.js";
import type { SiteOptions } from "./collect-site.js";
import { againstAll, type ReadPolicy } from "./diagnostics.js";
import { draftText } from "./draft.js";
import { reportView } from "./report-view.js";
import { onlyOne, writeDraft } from "./write-draft.js";

export interface ScanOptions {
  /** The policy to compare with; undefined for those that the settings or the folder have. */
  readonly policy: string | undefined;
  readonly format: Format | undefined;
  readonly quiet: boolean;
  readonly outputFile: string | undefined;
  readonly site: SiteOptions;
  /** Files to write besides the findings. */
  readonly saveHar: string | undefined;
  readonly save: string | undefined;
  readonly report: string | undefined;
  /** What an earlier scan saw: only what is new since then is reported. */
  readonly compare: string | undefined;
  /** Print what the policy lacks instead of the findings, which then go to standard error. */
  readonly draft: boolean;
  /** Write what the policy lacks into it, and report on the result. */
  readonly write: boolean;
}

/** `policy scan`: compares the recipients and cookies that are actually used with the policy. */
export async function scanCommand(
  session: Session,
  sources: readonly string[],
  options: ScanOptions,
): Promise<ExitCode> {
  const { io } = session;
  if (sources.length === 0) throw new Failure(NO_SOURCE);
  const checking = await startChecking(session);
  const { checked, report, settings } = await checkFiles(
    session,
    options.policy === undefined ? [] : [options.policy],
    whole,
    { checking },
  );
  let policies = checked.flatMap(({ source, policy }): ReadPolicy[] =>
    source && policy ? [{ source, policy, settings: settings.get(source.file) ?? checking.settings }] : [],
  );
  if (policies.length < checked.length) return invalid(session, report);
  if (options.draft || options.write) onlyOne(policies);
  const earlier = options.compare === undefined ? undefined : readBaseline(io, options.compare);
  const started = io.now();
  const evidence = await collect(session, sources, options.site);
  const vendors = newVendorLookup();
  const own = ownSites(evidence, policies, vendors);
  if (own.length > 0) io.stderr.write(`${countedAsOwn(own)[session.lang]}\n`);
  let against = againstAll(evidence, policies, vendors, own, report.today, earlier);
  if (options.draft || options.write) {
    const one = onlyOne(policies);
    const entries = draftOf(against.examinations[0] as Examination, one.policy, vendors, session.lang);
    if (options.draft) io.stdout.write(draftText(entries));
    if (options.write && entries.length > 0) {
      policies = [await writeDraft(session, checking, one, entries)];
      against = againstAll(evidence, policies, vendors, own, report.today, earlier);
    }
  }
  const { diagnostics, examinations, known } = against;
  const found: Report = {
    files: policies.map(({ source }) => source.file),
    diagnostics,
    texts: new Map(policies.map(({ source }) => [source.file, source.text])),
    today: report.today,
  };
  await writeFiles(session, options, { evidence, examinations, started, date: report.today });
  const format = options.format ?? (io.env.GITHUB_ACTIONS === "true" ? "github" : "text");
  await show(session, found, { ...options, format, showWaived: false }, options.draft ? "stderr" : "stdout");
  if (known > 0) io.stderr.write(`${knownBefore(known, options.compare ?? "")[session.lang]}\n`);
  const tooMany = policies.some(({ source: { file }, settings: { maxWarnings } }) => {
    const { warnings } = summarise({
      files: [],
      diagnostics: diagnostics.filter((each) => each.file === file),
    });
    return warnings > maxWarnings;
  });
  return tooMany ? EXIT.findings : exitCodeOf(found);
}

interface Seen {
  readonly evidence: Evidence;
  readonly examinations: readonly Examination[];
  readonly started: number;
  readonly date: string;
}

async function writeFiles(
  session: Session,
  { saveHar, save, report }: ScanOptions,
  seen: Seen,
): Promise<void> {
  const { lang, version } = session;
  if (save !== undefined) {
    writeOutput(session, { text: writeEvidence(seen.evidence) }, save, "--save");
  }
  if (saveHar !== undefined) {
    writeOutput(session, { text: writeHar(seen.evidence, version, seen.started) }, saveHar, "--save-har");
  }
  if (report !== undefined) {
    const view = reportView(seen.evidence, seen.examinations, { lang, version, date: seen.date });
    writeOutput(session, { text: writeScanHtml(view, lang) }, report, "--report");
  }
}

// An invalid notice cannot be relied on.
async function invalid(session: Session, report: Report): Promise<ExitCode> {
  const errors = {
    ...report,
    diagnostics: report.diagnostics.filter(({ rule }) => /^(?:yaml-syntax|schema)$/.test(rule)),
  };
  await show(session, errors, { format: "text", quiet: true, showWaived: false }, "stderr");
  return EXIT.findings;
}

/** The domains of the scanned sites, if no policy names its own domains. */
function ownSites(
  { traces }: Evidence,
  policies: readonly ReadPolicy[],
  vendors: ReturnType<typeof newVendorLookup>,
): string[] {
  if (policies.some(({ policy }) => documentedIn(policy, vendors).saysOwn)) return [];
  const first = traces.find(
    ({ kind, request, page }) => kind === "request" && request === "document" && page !== undefined,
  );
  return first?.host === undefined ? [] : [vendors.domainOf(first.host)];
}

function countedAsOwn(own: readonly string[]): Text {
  const names = own.map(visible).join(", ");
  return {
    sv: `Policyn säger inte vilken webbplats den gäller, så ${names} räknas som er egen. Skriv website: https://${names} så är det sagt.`,
    en: `The notice does not say which website it covers, so ${names} counts as your own. Write website: https://${names} to say so.`,
  };
}

const NO_SOURCE: Text = {
  sv: "Ange vad som ska jämföras med policyn, till exempel policy scan https://www.example.se, policy scan dist eller policy scan package.json",
  en: "Name what to compare the notice with, for example policy scan https://www.example.se, policy scan dist or policy scan package.json",
};
