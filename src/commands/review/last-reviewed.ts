import { Failure } from "../../model/failure.js";
import { fingerprintOf } from "../../model/meaning.js";
import { valueAt } from "../../model/pointer.js";
import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import { MAX_BYTES, parse } from "../../parse/parse.js";
import { archiveFolder } from "../shared/archive/archive-folder.js";
import type { Checking } from "../shared/check-files.js";
import type { ValidVersion } from "../shared/compare-versions.js";
import type { OnePolicy } from "../shared/one-policy.js";
import type { Session } from "../shared/session.js";

/** The content that was reviewed last, as far as it can be found. */
export type Reviewed =
  | { readonly kind: "never" }
  /** What is reviewed now is what was reviewed then. */
  | { readonly kind: "same" }
  | { readonly kind: "found"; readonly version: ValidVersion }
  | { readonly kind: "unknown"; readonly why: Text };

/** How far back it is looked for. */
const MAX_COMMITS = 300;

interface Candidate {
  readonly file: string;
  readonly label: string;
  readonly bytes: Uint8Array;
}

/**
 * The version that the last review was of: by its fingerprint among released versions and in git's history, and without
 * a fingerprint the commit in which that review was first noted.
 */
export async function lastReviewed(
  session: Session,
  checking: Checking,
  { file, policy, source }: OnePolicy,
): Promise<Reviewed> {
  const last = policy.review.log?.at(-1);
  if (!last && policy.review.lastReviewed === undefined) return { kind: "never" };
  if (last?.fingerprint === fingerprintOf(source.data)) return { kind: "same" };
  const { found, why } = await find(session, file, {
    fingerprint: last?.fingerprint,
    date: policy.review.lastReviewed ?? last?.date,
  });
  if (!found) return { kind: "unknown", why };
  const checked = await checking.check(found.file, found.bytes);
  if (!checked.source || !checked.policy) return { kind: "unknown", why: noLongerValid(found) };
  const { label } = found;
  return {
    kind: "found",
    version: { file: found.file, label, source: checked.source, policy: checked.policy },
  };
}

interface Sought {
  readonly fingerprint: string | undefined;
  readonly date: string | undefined;
}

async function find(session: Session, file: string, sought: Sought) {
  const { fingerprint } = sought;
  if (fingerprint !== undefined) {
    for (const candidate of archived(session, file)) {
      if (fingerprintIn(candidate) === fingerprint) return { found: candidate, why: NOT_FOUND };
    }
  }
  try {
    return await inHistory(session, file, sought);
  } catch (error) {
    // That there is no git says only why nothing older can be shown.
    if (error instanceof Failure) return { found: undefined, why: withoutGit(error) };
    throw error;
  }
}

function archived({ io }: Session, file: string): Candidate[] {
  const folder = archiveFolder(file);
  if (!io.exists(folder)) return [];
  const names = io.listFiles(folder).filter((name) => /^[\d.]+\.yaml$/.test(name));
  return names.map((name) => {
    const path = `${folder}/${name}`;
    return { file: path, label: path, bytes: io.readFile(path, MAX_BYTES) };
  });
}

async function inHistory({ io }: Session, file: string, { fingerprint, date }: Sought) {
  const repository = await io.repository();
  let noted: Candidate | undefined;
  for (const { commit, path } of repository.historyOf(file, MAX_COMMITS)) {
    const bytes = repository.fileAt(commit, path, MAX_BYTES);
    const candidate = bytes && { file: path, label: commit.slice(0, 10), bytes };
    if (fingerprint !== undefined) {
      if (candidate && fingerprintIn(candidate) === fingerprint) return { found: candidate, why: NOT_FOUND };
      continue;
    }
    // Without a fingerprint: the first commit that mentions the review is what the reviewer had seen.
    if (!candidate || valueAt(dataIn(candidate), ["review", "lastReviewed"]) !== date)
      return { found: noted, why: NOT_FOUND };
    noted = candidate;
  }
  // The oldest commit of a shortened history may mention the review and still not be the first.
  return repository.shallow ? { found: undefined, why: SHALLOW } : { found: noted, why: NOT_FOUND };
}

function fingerprintIn(candidate: Candidate): string | undefined {
  const data = dataIn(candidate);
  return data === undefined ? undefined : fingerprintOf(data);
}

function dataIn({ file, bytes }: Candidate): unknown {
  return parse(file, bytes).source?.data;
}

const NOT_FOUND: Text = {
  sv: "Den version som granskades finns varken bland utgivna versioner eller i git, så det går inte att visa vad som har ändrats. Läs igenom hela policyn.",
  en: "The version that was reviewed is neither among released versions nor in git, so what has changed cannot be shown. Read the whole notice.",
};

const SHALLOW: Text = {
  sv: "Historiken är avkortad, så det går inte att visa vad som har ändrats. Hämta resten med git fetch --unshallow och kör igen, eller läs igenom hela policyn.",
  en: "The history is cut short, so what has changed cannot be shown. Fetch the rest with git fetch --unshallow and run again, or read the whole notice.",
};

// Git's failures end in advice for policy diff; their first sentence says what is the matter.
function withoutGit({ text }: Failure): Text {
  const first = (sentences: string) => `${sentences.split(/\.\s/)[0]?.replace(/\.$/, "")}.`;
  return {
    sv: `${first(text.sv)} Därför går det inte att visa vad som har ändrats. Läs igenom hela policyn.`,
    en: `${first(text.en)} What has changed cannot be shown therefore. Read the whole notice.`,
  };
}

function noLongerValid({ label }: Candidate): Text {
  return {
    sv: `Den version som granskades (${visible(label)}) följer inte dagens format, så det går inte att visa vad som har ändrats. Läs igenom hela policyn.`,
    en: `The version that was reviewed (${visible(label)}) does not follow today's format, so what has changed cannot be shown. Read the whole notice.`,
  };
}
