import { waiverUnused } from "../../lint/built-in/waiver-unused.js";
import type { Waiver } from "../../lint/waivers.js";
import { type Diagnostic, newDiagnostic } from "../../model/diagnostic.js";
import { rangeAt, type Source } from "../../model/source.js";
import type { Evidence, Sight } from "../../model/trace.js";
import { visible } from "../../model/visible.js";

/**
 * A note for each waiver that is for nothing of what the scan found. Only where the scan looked at what could have
 * shown it, and missed nothing; and never more than a note, since the next scan may have other sources.
 */
export function unneededWaivers(
  source: Source,
  waivers: readonly Waiver[],
  used: ReadonlySet<Waiver>,
  { scanned, unseen }: Evidence,
): Diagnostic[] {
  if (unseen.some(({ minor }) => !minor)) return [];
  const looked = (sights: readonly Sight[]) =>
    scanned.some((each) => sights.some((sight) => each.sights.includes(sight)));
  return waivers
    .filter((waiver) => !used.has(waiver) && looked(sightsFor(waiver)))
    .map((waiver) =>
      newDiagnostic({
        file: source.file,
        range: rangeAt(source.lineStarts, waiver.span),
        severity: "note",
        class: waiverUnused.class,
        rule: waiverUnused.id,
        message: messageOf(waiver),
        path: "",
        legal: [],
      }),
    );
}

/** What could show that the waiver is still for something. */
function sightsFor({ rule = "", what }: Waiver): readonly Sight[] {
  if (rule.startsWith("cookie-")) return ["cookies", "storage"];
  // A domain is seen in requests, and the name of a company or an id in a register too.
  return what?.includes(".") ? ["requests"] : ["requests", "register"];
}

function messageOf({ rule = "", what, line }: Waiver) {
  const name = what === undefined ? undefined : visible(what);
  const about = {
    sv: name === undefined ? `rad ${line}` : `”${name}”`,
    en: name === undefined ? `line ${line}` : `"${name}"`,
  };
  return {
    sv: `Undantaget behövdes inte: skanningen fann inget om ${about.sv} för regeln ”${rule}”. Ta bort kommentaren, om skanningen såg allt som den brukar se.`,
    en: `The waiver was not needed: for the rule "${rule}" the scan found nothing about ${about.en}. Remove the comment, if the scan saw all that it usually sees.`,
  };
}
