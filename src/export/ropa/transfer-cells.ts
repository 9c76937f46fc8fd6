import { placedMechanisms } from "../../model/mechanisms.js";
import type { Policy, Purpose, Transfer } from "../../model/policy.generated.js";
import type { Text } from "../../model/text.js";
import type { ExportWords } from "../words.js";
import { MECHANISM_NAMES } from "./mechanism-names.js";

/** Where the data of a purpose go outside the EEA and on what grounds; undefined where that is open. */
export function transferCells(
  { transfers, recipients }: Policy,
  purpose: Purpose,
  words: ExportWords,
): { readonly transfers: string | undefined; readonly safeguards: string | undefined } {
  if (transfers === "undecided") return { transfers: undefined, safeguards: undefined };
  const concerned =
    transfers === "none" ? [] : Object.values(transfers).filter((each) => concerns(each, purpose));
  if (concerned.length === 0) {
    // Who gets the data is not settled, so where they go is not either.
    if (transfers !== "none" && !Array.isArray(purpose.recipients))
      return { transfers: undefined, safeguards: undefined };
    return { transfers: NONE[words.language], safeguards: NOT_NEEDED[words.language] };
  }
  const grounds = concerned.map((each) => groundsText(each, words));
  return {
    transfers: concerned.map((each) => placeText(each, recipients, words)).join("; "),
    safeguards: grounds.every((text) => text === "") ? undefined : grounds.filter(Boolean).join("; "),
  };
}

// A transfer that names no recipients is one of all that is done.
function concerns({ recipients }: Transfer, purpose: Purpose): boolean {
  if (recipients === undefined || recipients.length === 0) return true;
  return Array.isArray(purpose.recipients) && recipients.some((id) => purpose.recipients?.includes(id));
}

function placeText(transfer: Transfer, all: Policy["recipients"], words: ExportWords): string {
  const { recipients = [] } = transfer;
  const place = placeName(transfer, words);
  const names = recipients.map((id) => all[id]?.name ?? id);
  return names.length > 0 ? `${place} (${names.join(", ")})` : place;
}

function placeName({ country, organisation }: Transfer, words: ExportWords): string {
  return organisation ?? (country === undefined ? "" : words.country(country));
}

function groundsText(transfer: Transfer, words: ExportWords): string {
  const grounds = placedMechanisms(transfer, "").map(([{ type, supplement }]) =>
    [MECHANISM_NAMES[type][words.language], supplement].filter(Boolean).join(", "),
  );
  return grounds.length > 0 ? `${placeName(transfer, words)}: ${grounds.join(", ")}` : "";
}

const NONE: Text = { sv: "Ingen", en: "None" };
const NOT_NEEDED: Text = { sv: "Behövs inte", en: "Not needed" };
