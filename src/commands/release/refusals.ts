import type { Diagnostic } from "../../model/diagnostic.js";
import type { Text } from "../../model/text.js";
import { missingSentence } from "../../report/missing-facts.js";
import { alteredArchives } from "../shared/archive/altered.js";
import { recordedArchives } from "../shared/archive/recorded.js";
import type { Checking } from "../shared/check-files.js";
import type { OnePolicy } from "../shared/one-policy.js";
import type { Session } from "../shared/session.js";
import { whereItIsNow } from "../shared/where-it-is-now.js";
import type { Plan } from "./plan.js";
import type { Released } from "./released.js";

/** Why a release must not go on: what to show, and what to do about it. */
export interface Refusal {
  readonly diagnostics: readonly Diagnostic[];
  /** Facts that the law requires and the policy does not have. */
  readonly missing?: readonly Diagnostic[];
  readonly why: Text;
}

/** Why released versions are not to be trusted, if they are not. Before anything is compared with them. */
export function alteredArchive({ io }: Session, { checked }: OnePolicy): Refusal | undefined {
  const diagnostics = alteredArchives(io, recordedArchives(checked));
  return diagnostics.length > 0 ? { diagnostics, why: ARCHIVE } : undefined;
}

/** Why the policy, as it would be released, must not be; undefined if it may. */
export async function refusalOf(
  checking: Checking,
  { file, checked }: OnePolicy,
  { material }: Plan,
  { archived }: Released,
  incomplete: string | undefined,
): Promise<Refusal | undefined> {
  const result = await checking.check(file, new TextEncoder().encode(archived.text));
  const open = result.diagnostics.filter(({ waived, severity }) => !waived && severity === "error");
  if (open.length > 0 || !result.policy)
    return { diagnostics: whereItIsNow(open, checked.diagnostics), why: ERRORS };
  const sentence = missingSentence(result.missing);
  if (sentence && incomplete === undefined) {
    return {
      diagnostics: [],
      missing: checked.diagnostics.filter(({ gap }) => gap),
      why: { sv: `${sentence.sv} ${INCOMPLETE.sv}`, en: `${sentence.en} ${INCOMPLETE.en}` },
    };
  }
  if (material && !result.policy.updates?.notification) return { diagnostics: [], why: NOTIFICATION };
  return undefined;
}

const ARCHIVE: Text = {
  sv: "Inget har getts ut: en utgiven version är inte som den gavs ut.",
  en: "Nothing has been released: a released version is not as it was released.",
};
const ERRORS: Text = {
  sv: "Inget har getts ut. Rätta felen ovan först, eller undanta dem med skäl och slutdatum.",
  en: "Nothing has been released. Correct the errors above first, or waive them with a reason and an end.",
};
const INCOMPLETE: Text = {
  sv: 'Inget har getts ut. Skriv in dem, eller ge ut ändå och skriv varför: --allow-incomplete "skäl"',
  en: 'Nothing has been released. Write them, or release all the same and say why: --allow-incomplete "reason"',
};
const NOTIFICATION: Text = {
  sv: "Inget har getts ut: en ändring är väsentlig, och policyn säger inte hur de som berörs får veta. Skriv det under updates.notification, till exempel: Vi mejlar dig innan en väsentlig ändring börjar gälla.",
  en: "Nothing has been released: a change is material, and the notice does not say how those concerned are told. Write it under updates.notification, for example: We e-mail you before a material change takes effect.",
};
