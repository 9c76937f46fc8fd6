import { type CalendarDate, compareDates, parseDate } from "../../model/date.js";
import type { Io } from "../../model/io.js";
import type { Text } from "../../model/text.js";
import { compareVersionNumbers } from "../../model/version.js";
import { visible } from "../../model/visible.js";
import { MAX_BYTES } from "../../parse/parse.js";
import type { Checking } from "../shared/check-files.js";
import type { Plan } from "./plan.js";
import type { Released } from "./released.js";

/** A release that is made ready, with the bytes of its copy as text. */
export interface Prepared {
  readonly plan: Plan;
  readonly released: Released;
  readonly copy: string;
}

/**
 * A release of an earlier day that was ended after its copy had been put in the archive: the same release made on that
 * day gives the very same copy. Its day is kept, since nothing in the archive is ever replaced.
 */
export async function unfinished(
  io: Io,
  checking: Checking,
  { file, copy, version }: { readonly file: string; readonly copy: string; readonly version: string },
  prepare: (day: CalendarDate) => Prepared | undefined,
): Promise<(Prepared & { readonly day: string }) | undefined> {
  if (!io.exists(file)) return undefined;
  const there = textOf(io, file);
  if (there === copy) return undefined;
  const { policy } = await checking.check(file, new TextEncoder().encode(there));
  const entry = policy?.history?.find((each) => compareVersionNumbers(each.version, version) === 0);
  const written = entry?.released ?? "";
  const day = parseDate(written);
  if (!day || compareDates(day, checking.today) >= 0) return undefined;
  const prepared = prepare(day);
  return prepared?.copy === there ? { ...prepared, day: written } : undefined;
}

/** What a file says, its byte order mark included. */
export function textOf(io: Io, file: string): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(io.readFile(file, MAX_BYTES));
}

export function continued(version: string, day: string, file: string): Text {
  const [number, path] = [visible(version), visible(file)];
  return {
    sv: `Utgivningen av version ${number} avbröts ${day} och görs nu klar. Den behåller den dagen, eftersom ”${path}” redan ligger i arkivet.`,
    en: `The release of version ${number} was interrupted on ${day} and is now completed. It keeps that day, since "${path}" is in the archive already.`,
  };
}
