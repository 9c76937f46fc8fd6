import { sep } from "node:path";
import { Failure } from "../model/failure.js";
import type { Text } from "../model/text.js";

/** The system's code of an error, such as `ENOENT`, or undefined if the error is of another kind. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/**
 * What `action` returns, or undefined if it fails with one of the codes.
 * @throws whatever else `action` throws.
 */
export function tolerating<T>(codes: readonly string[], action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (codes.includes(codeOf(error) ?? "")) return undefined;
    throw error;
  }
}

/**
 * What `action` returns, or undefined if the system refuses it. For what is good to have, but whose failure must not
 * hide the outcome that matters.
 */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}

const NO_PERMISSION: Text = {
  sv: "Du saknar behörighet. Ändra rättigheterna eller välj en annan plats.",
  en: "You do not have permission. Change the permissions or choose another place.",
};
// Windows answers the same about a file that a program holds open.
const REFUSED: Text =
  sep === "\\"
    ? {
        sv: "Ett annat program har filen öppen, eller så saknar du behörighet. Stäng programmet, ändra rättigheterna eller välj en annan plats.",
        en: "Another program has the file open, or you do not have permission. Close the program, change the permissions or choose another place.",
      }
    : NO_PERMISSION;
const DISK_FULL: Text = {
  sv: "Disken är full eller diskkvoten slut. Frigör utrymme och försök igen.",
  en: "The disk is full or the disk quota used up. Free some space and try again.",
};
const TOO_MANY_OPEN: Text = {
  sv: "För många filer är öppna i systemet. Stäng andra program och försök igen.",
  en: "The system has too many files open. Close other programs and try again.",
};

const REASONS: Readonly<Record<string, Text>> = {
  EACCES: REFUSED,
  EPERM: REFUSED,
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
  EMFILE: TOO_MANY_OPEN,
  ENFILE: TOO_MANY_OPEN,
  EROFS: {
    sv: "Platsen är skrivskyddad. Välj en annan plats.",
    en: "The place is read-only. Choose another place.",
  },
  ENOENT: {
    sv: "Sökvägen finns inte, eller försvann under arbetet. Kontrollera den och försök igen.",
    en: "The path does not exist, or went away meanwhile. Check it and try again.",
  },
  ENOTDIR: {
    sv: "En del av sökvägen är en fil och inte en mapp. Rätta sökvägen.",
    en: "A part of the path is a file and not a folder. Correct the path.",
  },
  ENAMETOOLONG: {
    sv: "Namnet är för långt för systemet. Välj ett kortare.",
    en: "The name is too long for the system. Choose a shorter one.",
  },
  ELOOP: {
    sv: "Symboliska länkar i sökvägen pekar runt i en ring. Ange den verkliga sökvägen.",
    en: "Symbolic links in the path lead round in a circle. Give the real path.",
  },
  EBUSY: {
    sv: "Ett annat program använder den. Stäng programmet och försök igen.",
    en: "Another program is using it. Close that program and try again.",
  },
};

/** Why the system said no and what to do about it, as whole sentences. */
export function reason(error: unknown): Text {
  const code = codeOf(error) ?? "";
  return (
    REASONS[code] ?? {
      sv: `Systemet svarade ${code}. Försök igen, och kontrollera disken om felet består.`,
      en: `The system answered ${code}. Try again, and check the disk if the error remains.`,
    }
  );
}

/**
 * Throws a Failure that says `what` happened and then the system's reason. An error that does not come from the
 * system is a fault of the tool and is thrown on as it is.
 */
export function fail(what: Text, error: unknown): never {
  if (error instanceof Failure || codeOf(error) === undefined) throw error;
  const why = reason(error);
  throw new Failure({ sv: `${what.sv} ${why.sv}`, en: `${what.en} ${why.en}` }, { cause: error });
}
