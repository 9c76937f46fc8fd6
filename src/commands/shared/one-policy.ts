import { formatDate } from "../../model/date.js";
import { Failure } from "../../model/failure.js";
import type { Policy } from "../../model/policy.generated.js";
import type { Source } from "../../model/source.js";
import { visible } from "../../model/visible.js";
import { MAX_BYTES } from "../../parse/parse.js";
import type { Checking } from "./check-files.js";
import type { CheckedOnTerms } from "./check-one.js";
import { show } from "./report.js";
import type { Session } from "./session.js";

/** A policy that a command changes: as read, and as checked. */
export interface OnePolicy {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly checked: CheckedOnTerms;
  readonly source: Source;
  readonly policy: Policy;
}

/**
 * The one policy that the arguments name. One that is not valid is reported, and nothing is returned.
 * @param command what to write with a file's name, for the message
 * @throws Failure if there are several, or it is standard input
 */
export async function onePolicy(
  session: Session,
  checking: Checking,
  patterns: readonly string[],
  command: string,
): Promise<OnePolicy | undefined> {
  if (patterns.includes("-")) throw new Failure(fromStdin(command));
  const files = checking.files(patterns);
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Failure(several(files, command));
  const bytes = session.io.readFile(file, MAX_BYTES);
  const checked = await checking.check(file, bytes);
  const { source, policy, text = "", diagnostics } = checked;
  if (source && policy) return { file, bytes, checked, source, policy };
  const today = formatDate(checking.today);
  const report = { files: [file], diagnostics, texts: new Map([[file, text]]), today };
  await show(session, report, { format: "text", quiet: true, showWaived: false }, "stderr");
  return undefined;
}

function several(files: readonly string[], command: string) {
  const [first = ""] = files;
  const list = files.map((file) => visible(file)).join(", ");
  return {
    sv: `Ange en policy i taget. Det finns flera: ${list}. Skriv till exempel: policy ${command} ${visible(first)}`,
    en: `Name one policy at a time. There are several: ${list}. Write for example: policy ${command} ${visible(first)}`,
  };
}

function fromStdin(command: string) {
  return {
    sv: `policy ${command} skriver i filen, och kan inte läsa standard in (-). Ange filens namn.`,
    en: `policy ${command} writes into the file, and cannot read standard input (-). Name the file.`,
  };
}
