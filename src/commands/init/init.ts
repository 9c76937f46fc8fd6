import { posix } from "node:path";
import { Failure } from "../../model/failure.js";
import type { Io } from "../../model/io.js";
import type { Text } from "../../model/text.js";
import { visible, visibleLines } from "../../model/visible.js";
import { asTyped } from "../shared/as-typed.js";
import { startChecking } from "../shared/check-files.js";
import { blocksBuild } from "../shared/rules.js";
import { EXIT, type ExitCode, type Session } from "../shared/session.js";
import { collect, taken } from "./collect.js";
import { write } from "./judge.js";
import { DEFAULT_OUT, type Typed } from "./questions.js";
import { schemaAddress } from "./schema-address.js";

// For completion, from the module that is loaded anyway.
export { kinds } from "../../revise/draft/kinds/index.js";

/** `policy init`: a first policy from a few answers. Asks for those not given, unless `yes` or nobody is there. */
export async function initCommand(session: Session, flags: Typed, yes: boolean): Promise<ExitCode> {
  const { io, lang } = session;
  const checking = await startChecking(session);
  const prompter = yes ? undefined : io.prompter();
  const typed = await collect(session, checking, flags, prompter).finally(() => prompter?.close());
  const path = typed.out ?? DEFAULT_OUT;
  if (io.exists(path)) throw new Failure(taken(path));
  const { address, copy } = schemaAddress(io, path);
  const { text, policy, diagnostics } = await write(typed, { schema: address, lang }, checking);
  // Every answer was judged, so this would be a defect of the draft itself.
  if (!policy || diagnostics.some(blocksBuild)) throw new Error("The draft cannot be built.");
  const folder = posix.dirname(path.replaceAll("\\", "/"));
  const files = [
    { name: posix.basename(path.replaceAll("\\", "/")), text: withCommand(text, io.env) },
    ...(copy ? [copy] : []),
  ];
  const occupied = io.createFiles(folder, files);
  if (occupied !== undefined) throw new Failure(taken(posix.join(folder, occupied)));
  for (const { name } of files) io.stdout.write(`${visible(posix.join(folder, name))}\n`);
  const left = diagnostics.filter(({ waived }) => !waived).length;
  const found = checking.settings.files === undefined && /^(?:\.\/)?policy\//.test(path);
  printNextSteps(
    session,
    found ? "" : ` ${/[^\w./-]/.test(path) ? `"${path}"` : path}`,
    left,
    diagnostics.length - left,
  );
  return EXIT.clean;
}

// The comments at the top say which command to run next, as it is typed in this environment.
function withCommand(text: string, env: Io["env"]): string {
  return text.replace(/^#.*$/gm, (comment) => asTyped(comment, env));
}

/** @param file what to add to the commands, where they would not find the file by themselves */
function printNextSteps({ io, lang, colors }: Session, file: string, left: number, waived: number): void {
  const done: Text = {
    sv: "Klart. Det är ett utkast: läs igenom filen och stryk det som inte stämmer hos er.",
    en: "Done. It is a draft: read the file through and strike what is not so with you.",
  };
  const next: Text = {
    sv: `Kvar att ta ställning till: ${left}${waived > 0 ? `, och ${waived} som är undantagna i tre månader` : ""}.\n  policy lint${file}   visar vad som är kvar, rad för rad\n  policy build${file}  bygger sidan, redan nu`,
    en: `Left to settle: ${left}${waived > 0 ? `, and ${waived} waived for three months` : ""}.\n  policy lint${file}   shows what is left, line by line\n  policy build${file}  builds the page, as it is now`,
  };
  io.stderr.write(`${colors.stderr.success(done[lang])}\n${visibleLines(asTyped(next[lang], io.env))}\n`);
}
