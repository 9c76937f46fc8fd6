import { Failure } from "../../model/failure.js";

/** What is compared: two files, or some files in two revisions. */
export type Comparison =
  | { readonly kind: "files"; readonly from: string; readonly to: string }
  | {
      readonly kind: "revisions";
      readonly from: string;
      /** Absent for the files as they are now. */
      readonly to: string | undefined;
      /** Empty for those that the command takes without arguments. */
      readonly files: readonly string[];
    };

/**
 * Sorts the arguments of `policy diff` into files and revisions. What comes after `--` is files; before it, what is
 * there as a file, or looks like one, is a file.
 * @throws Failure if there are more revisions than two.
 */
export function comparisonOf(
  before: readonly string[],
  after: readonly string[],
  exists: (path: string) => boolean,
): Comparison {
  // Braces are a glob's too, but for what git writes as `HEAD@{1}`, `main@{yesterday}` and `v1.0^{commit}`.
  const isFile = (word: string) =>
    /\.ya?ml$/i.test(word) || /[*?{[]/.test(word.replace(/[@^]\{[^{}]*\}/g, "")) || exists(word);
  const files = [...before.filter(isFile), ...after];
  const revisions = before.filter((word) => !isFile(word));
  const [from, to, tooMany] = revisions;
  if (tooMany !== undefined) throw new Failure(TOO_MANY);
  const [one, other] = files;
  if (from === undefined && after.length === 0 && files.length === 2) {
    return { kind: "files", from: one as string, to: other as string };
  }
  return { kind: "revisions", from: from ?? "HEAD", to, files };
}

const TOO_MANY = {
  sv: "Högst två versioner kan jämföras. Skriv policy diff <från> <till> -- <fil>, till exempel policy diff v1.0.0 HEAD -- policy/integritetspolicy.yaml",
  en: "At most two revisions can be compared. Write policy diff <from> <to> -- <file>, for example policy diff v1.0.0 HEAD -- policy/integritetspolicy.yaml",
};
