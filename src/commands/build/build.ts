import { Failure } from "../../model/failure.js";
import type { OutputFile } from "../../model/io.js";
import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import type { RenderOptions } from "../../render/render.js";
import { checkFiles, startChecking } from "../shared/check-files.js";
import { reportFailures, show } from "../shared/report.js";
import { blocksBuild } from "../shared/rules.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import { readHouse } from "../shared/theme/read-theme.js";
import { type House, type HouseOptions, withHouse } from "../shared/theme/theme.js";
import type { Audiences } from "./audiences.js";
import { type Made, makerOf } from "./make-pages.js";
import { claim } from "./output-names.js";
import { formerNotices } from "./previous-build.js";

export interface BuildOptions extends Audiences, HouseOptions {
  /** The folder to write to; made if missing. */
  readonly out: string;
  /** What to write besides the page and plain Markdown. */
  readonly outputs: RenderOptions;
  /** Whether the closing summary is to be short: a build like this one has just been made. */
  readonly brief?: boolean;
}

/** `policy build`: the page and its Markdown. An invalid policy is refused and the former page left as it is. */
export async function buildCommand(
  session: Session,
  patterns: readonly string[],
  { out, outputs, templates, style, brief = false, ...audiences }: BuildOptions,
): Promise<ExitCode> {
  const checking = await startChecking(session);
  const house = await readHouse(session, checking.settings, { templates, style });
  const pageOptions = { audiences, outputs, ...(house.style ? { style: house.style } : {}) };
  const keep = makerOf({ ...pageOptions, templates: house.templates });
  // Templates of a user's own are functions, which no other thread can be given.
  const copied = Object.keys(house.templates).length === 0;
  const job = copied ? ({ name: "pages", options: pageOptions } as const) : undefined;
  const run = await checkFiles(session, patterns, keep, { checking, job });
  const report = withHouse(run.report, house);
  const blocking = report.diagnostics.filter(blocksBuild);
  if (blocking.length > 0) {
    const diagnostics = blocking;
    await show(session, { ...report, diagnostics }, { ...TALK, quiet: true }, "stderr");
    say(session, session.paint.stderr.error, NOTHING_WRITTEN);
    return EXIT.findings;
  }
  const files = filesOf(run.checked);
  const former = formerNotices(session.io, out, files);
  const written = session.io.writeFiles(out, files);
  if (report.diagnostics.some((found) => !found.waived)) {
    await show(session, report, { ...TALK, most: MOST_SHOWN }, "stderr");
  }
  tellHouse(session, house);
  for (const { path } of written) session.io.stdout.write(`${visible(path)}\n`);
  const { tellSummary } = await import("./summary.js");
  const each = audiences.audiences === true;
  await tellSummary(session, { run, patterns, out, audiences: each, files, former, written, brief });
  return reportFailures(session, run) ?? EXIT.clean;
}

// A change that someone proposes can bring templates with it: that the words are not the tool's must not
// pass in silence.
function tellHouse(session: Session, { texts }: House): void {
  if (texts.size === 0) return;
  const files = [...texts.keys()].map(visible).join(", ");
  say(session, session.paint.stderr.faint, {
    sv: `Med husets egna: ${files}.`,
    en: `With the house's own: ${files}.`,
  });
}

const TALK = { format: "text", quiet: false, showWaived: false } as const;

// A page was built; what it says of itself at the end should not be pushed out of sight.
const MOST_SHOWN = 5;

const NOTHING_WRITTEN: Text = {
  sv: "Ingenting skrevs. Rätta felen och bygg igen; den sida som finns sedan tidigare är orörd.",
  en: "Nothing was written. Correct the errors and build again; any page from before is untouched.",
};

/** @throws Failure if pages could not be made, or two would have the same name. */
function filesOf(made: readonly Made[]): OutputFile[] {
  const claimed = new Map<string, string>();
  const files: OutputFile[] = [];
  for (const { file, pages, problem } of made) {
    if (problem) throw new Failure(problem);
    for (const each of pages.flatMap((page) => page.files)) {
      claim(claimed, each.name, file);
      files.push(each);
    }
  }
  return files;
}

function say({ io, lang }: Session, paint: (text: string) => string, message: Text): void {
  io.stderr.write(`${paint(message[lang])}\n`);
}
