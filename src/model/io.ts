import type { Fetched, FetchLimits } from "./fetched.js";
import type { Repository } from "./repository.js";
import type { Serving, Site, Watching } from "./serving.js";
import type { SiteSeen, SiteVisit } from "./site-visit.js";
import type { Threads } from "./threads.js";
import type { Trace } from "./trace.js";

/** A place to write text for people or for programs. */
export interface Output {
  write(text: string): void;
  /** Whether a person reads it in a terminal. */
  readonly isTTY: boolean;
}

/** A file to be written: a plain name such as `integritetspolicy.html`, without folders, and its text. */
export interface OutputFile {
  readonly name: string;
  readonly text: string;
  /** What to write instead of the text, for a file that is none. */
  readonly bytes?: Uint8Array;
}

/** How files are looked for, where it is not as usual. */
export interface Search {
  /** The folder that the patterns start at; the current one unless given. */
  readonly from?: string | undefined;
  /** What folders and globs leave out, and the folder that those patterns start at. */
  readonly ignored?:
    | { readonly patterns?: readonly string[] | undefined; readonly from?: string | undefined }
    | undefined;
}

/** What became of one file of a set. */
export interface Written {
  /** The path as the user may open it: the folder as given, then the name. */
  readonly path: string;
  readonly status: "created" | "changed" | "unchanged";
}

/** The files of a folder and its subfolders. */
export interface Tree {
  /** Relative to the folder, with forward slashes, sorted. */
  readonly files: readonly string[];
  /** How many symbolic links there were; none is followed. */
  readonly links: number;
  /** Whether there were more files, or deeper folders, than are listed. */
  readonly more: boolean;
}

/** Someone who can be asked, line by line. */
export interface Prompter {
  /** The answer, or undefined if the person has ended it: Ctrl-C, Ctrl-D or a terminal that went away. */
  ask(question: string): Promise<string | undefined>;
  /** Must be called, or the process waits for more. */
  close(): void;
}

/** Everything outside the process. Commands get it as an argument, so that a test can give another. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /**
   * The bytes of one file, at most `limit`.
   * @throws Failure if it is missing, a folder, unreadable or larger than `limit`.
   */
  readFile(path: string, limit: number): Uint8Array;
  /** Standard input and output as streams, for a conversation rather than for text. */
  stdio(): { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };
  /** The path of a file from the root of its repository, with forward slashes; undefined for a file outside it. */
  repositoryPath(file: string): string | undefined;
  /** Whether there is a file or a folder of that name. */
  exists(path: string): boolean;
  /** The address (`file:`) of a file of the installed package; undefined where it was left out. */
  packageFile(path: string): string | undefined;
  /**
   * All of standard input, at most `limit` bytes.
   * @throws Failure if it is larger.
   */
  readStdin(limit: number): Promise<Uint8Array>;
  /**
   * The files that the paths, folders and globs name, each once, in the order of the arguments and sorted within a
   * folder or glob; without those that globs after `!` name and those that are ignored.
   * @throws Failure if one of them matches nothing, or all are left out.
   */
  findFiles(patterns: readonly string[], search?: Search): string[];
  /**
   * Whether a file is among those that folders and globs leave out: by globs after `!`, by what is ignored, or since it
   * is called as the settings are.
   */
  leavesOut(file: string, patterns: readonly string[], search?: Search): boolean;
  /** What looks like policies where they are looked for, and is not among the files that were checked. */
  passedOver(checked: readonly string[]): string[];
  /**
   * The files of a folder and its subfolders, relative to it, with forward slashes, sorted. A link to a folder is not
   * followed, and is listed with a slash at the end.
   * @throws Failure if there is no such folder.
   */
  listFiles(folder: string): string[];
  /** Whether there is a folder of that name. */
  isFolder(path: string): boolean;
  /**
   * All files of a folder and its subfolders but hidden ones, links and `node_modules`.
   * @throws Failure if there is no such folder.
   */
  listTree(folder: string): Tree;
  /**
   * Gives the bytes of a file in chunks, each valid only until the next.
   * @throws Failure if it is missing, not a regular file, unreadable or larger than `limit`.
   */
  readChunks(path: string, limit: number, take: (chunk: Uint8Array) => void): void;
  /**
   * Writes all the files into a folder (made if missing) or none of them.
   * @param onlyIf asked just before anything is replaced; if it says no, nothing is written and nothing returned
   * @throws Failure if any cannot be written; the folder is then as it was.
   */
  writeFiles(folder: string, files: readonly OutputFile[], onlyIf?: () => boolean): Written[];
  /**
   * Writes new files into a folder (made if missing), all or none. Never replaces anything.
   * @param then done when they are there; if it throws, they are taken away again
   * @returns the name that something already has, and then everything is as it was; else undefined.
   * @throws Failure if they cannot be written; everything is then as it was.
   */
  createFiles(folder: string, files: readonly OutputFile[], then?: () => void): string | undefined;
  /** Someone to ask, or undefined if nobody sits at a terminal. */
  prompter(): Prompter | undefined;
  /**
   * Adds text to the end of a file, which is made if missing.
   * @throws Failure if it cannot be written.
   */
  appendFile(path: string, text: string): void;
  /**
   * Shows the site to browsers on this computer and to no one else, at a free port unless one is given.
   * @throws Failure if the port cannot be had.
   */
  serve(site: Site, port?: number): Promise<Serving>;
  /**
   * Calls `changed` soon after any of the files has been saved, replaced, removed or come back, or there are others.
   * They are asked for again and again, and need not exist.
   */
  watch(files: () => readonly string[], changed: () => void): Promise<Watching>;
  /** Other threads for many files; undefined where there are none. To be closed, or the process waits for more. */
  threads?(): Promise<Threads | undefined>;
  /**
   * The history of the git repository that a folder is in; without one, the folder that the command is run in.
   * @throws Failure if git is not installed, or there is no repository.
   */
  repository(folder?: string): Promise<Repository>;
  /**
   * Fetches a page of the web, within limits.
   * @throws Failure that says why it could not be had.
   */
  fetchPage(address: string, limits: FetchLimits): Promise<Fetched>;
  /** Resolves when the user, or the system, asks the program to end. */
  stopped(): Promise<void>;
  /**
   * Scans a website with an installed browser, and passes each trace to `keep` when it is seen.
   * @throws Failure if the browser cannot be started or the address is none; what could not be seen is in the answer.
   */
  visitSite(visit: SiteVisit, keep: (trace: Trace) => void): Promise<SiteSeen>;
}
