import type { Language } from "../../model/edition.js";
import { Failure } from "../../model/failure.js";
import { writeVerifyJson } from "../../report/verify/verify-json.js";
import { writeVerifyMarkdown } from "../../report/verify/verify-markdown.js";
import type { VerifyReport } from "../../report/verify/verify-report.js";
import { writeVerifyText } from "../../report/verify/verify-text.js";
import { checkFiles, startChecking, whole } from "../shared/check-files.js";
import { reportFailures } from "../shared/report.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import { showBlocking } from "../shared/show-blocking.js";
import type { ThemeOptions } from "../shared/theme/theme.js";
import { themesOf } from "../shared/theme/themes.js";
import type { VerifyFormat } from "./formats.js";
import { freshNotices } from "./fresh-notices.js";
import { judge } from "./judge.js";
import { readPage } from "./read-page.js";
import { targetsOf } from "./targets.js";

export interface VerifyOptions extends ThemeOptions {
  readonly format: VerifyFormat;
  /** The language that the page should have; undefined for what its address says. */
  readonly language?: Language;
  readonly audience?: string;
  readonly allowPrivate: boolean;
  /** In seconds, for everything together. */
  readonly timeout: number;
}

/** `policy verify`: whether what is published is what the source says. What cannot be compared is never a pass. */
export async function verifyCommand(
  session: Session,
  operands: readonly string[],
  { format, language, audience, allowPrivate, timeout, ...themeOptions }: VerifyOptions,
): Promise<ExitCode> {
  const [first] = operands;
  const page = first === undefined || /\.ya?ml$/i.test(first) ? undefined : first;
  const patterns = page === undefined ? operands : operands.slice(1);
  const checking = await startChecking(session);
  const run = await checkFiles(session, patterns, whole, { checking });
  if (await showBlocking(session, run.report, INVALID)) return EXIT.usage;
  if (page !== undefined && run.checked.length > 1) throw new Failure(WHICH);
  const themes = themesOf(session, checking, themeOptions);
  const reports: VerifyReport[] = [];
  for (const checked of run.checked) {
    const theme = await themes.of(checked.file);
    const notices = await freshNotices(checked, theme, audience);
    for (const target of targetsOf(checked, page, language)) {
      const read = await readPage(session.io, target.page, { allowPrivate, timeout: timeout * 1000 });
      reports.push({ file: checked.file, page: target.page, ...judge(read, notices, target.language) });
    }
  }
  session.io.stdout.write(written(reports, format, session));
  return reportFailures(session, run) ?? worst(reports);
}

/** A page that could not be compared is worse than one that differs: its content is unknown. */
function worst(reports: readonly VerifyReport[]): ExitCode {
  if (reports.some(({ verdict }) => verdict === "unreachable" || verdict === "not-compared"))
    return EXIT.usage;
  return reports.every(({ verdict }) => verdict === "same") ? EXIT.clean : EXIT.findings;
}

function written(reports: readonly VerifyReport[], format: VerifyFormat, { lang, colors }: Session): string {
  if (format === "json") return writeVerifyJson(reports, lang);
  if (format === "markdown") return writeVerifyMarkdown(reports, lang);
  return writeVerifyText(reports, { lang, colors: colors.stdout });
}

const WHICH = {
  sv: "Det finns flera policyer. Ange vilken sidan ska jämföras med: policy verify <sida> <fil>",
  en: "There are several policies. Say which one to compare the page with: policy verify <page> <file>",
};

const INVALID = {
  sv: "Ingenting jämfördes, eftersom det inte går att bygga en sida av policyn. Rätta felen och försök igen.",
  en: "Nothing was compared, since no page can be built of the policy. Correct the errors and try again.",
};
