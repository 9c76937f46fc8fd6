import { Failure } from "../model/failure.js";

/**
 * The input is larger than we take.
 * @param name what was read, safe to show
 * @param limit in bytes
 */
export function tooLarge(name: string, limit: number): Failure {
  return new Failure({
    sv: `”${name}” är större än ${size(limit)}, som är det mesta som läses. Ange en mindre fil.`,
    en: `"${name}" is larger than ${size(limit)}, the most that is read. Name a smaller file.`,
  });
}

function size(bytes: number): string {
  return bytes % 1024 === 0 && bytes > 0 ? `${bytes / 1024} KiB` : `${bytes} byte`;
}
