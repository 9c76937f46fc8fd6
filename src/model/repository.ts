/** A git repository's history, to read only. Paths are as the user would write them, from the folder of the command. */
export interface Repository {
  /**
   * The full name of the commit that a branch, tag or other revision names.
   * @throws Failure if there is none, saying what may be missing.
   */
  commit(revision: string): string;
  /**
   * The bytes that a file had in a commit; undefined if it was not there.
   * @throws Failure if it was larger than `limit` bytes, or no file.
   */
  fileAt(commit: string, path: string, limit: number): Uint8Array | undefined;
  /** The files of a commit, from the folder of the command down, with forward slashes. */
  filesAt(commit: string): string[];
  /** The path that a file had in the older commit, if git sees that it has moved since; `to` undefined: until now. */
  formerPath(path: string, from: string, to: string | undefined): string | undefined;
  /**
   * The commits that changed a file, the latest first, each with the path that the file had then; renames are followed.
   * At most `limit`. Empty for a file that git does not know.
   */
  historyOf(path: string, limit: number): readonly { readonly commit: string; readonly path: string }[];
  /** Whether older commits are missing, as in a shallow clone. */
  readonly shallow: boolean;
}
