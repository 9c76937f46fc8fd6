import fs from "node:fs";

/** The calls that writing a set of files makes, so that a test can make each of them fail. */
export type WriterFs = Pick<
  typeof fs,
  | "accessSync"
  | "closeSync"
  | "copyFileSync"
  | "fchmodSync"
  | "fsyncSync"
  | "futimesSync"
  | "linkSync"
  | "lstatSync"
  | "mkdirSync"
  | "openSync"
  | "readdirSync"
  | "readFileSync"
  | "renameSync"
  | "rmdirSync"
  | "rmSync"
  | "unlinkSync"
  | "utimesSync"
  | "writeFileSync"
>;

/** The real file system. */
export const realFs: WriterFs = fs;
