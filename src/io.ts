import { existsSync } from "node:fs";
import { appendFile } from "./io/append-file.js";
import { createFiles } from "./io/create-files.js";
import { systemLocale, withLocale } from "./io/environment.js";
import { findFiles, isLeftOut } from "./io/find-files.js";
import { openRepository } from "./io/git.js";
import { listFiles } from "./io/list-files.js";
import { isFolder, listTree } from "./io/list-tree.js";
import { fileDescriptorOutput } from "./io/output.js";
import { packageFile } from "./io/package-file.js";
import { passedOver } from "./io/passed-over.js";
import { prompter } from "./io/prompter.js";
import { readChunks } from "./io/read-chunks.js";
import { readFile } from "./io/read-file.js";
import { readStdin } from "./io/read-stdin.js";
import { repositoryPath } from "./io/repository-path.js";
import { stopped } from "./io/stopped.js";
import { threads } from "./io/threads.js";
import { typedPaths } from "./io/typed-paths.js";
import { watch } from "./io/watch.js";
import { writeFiles } from "./io/write-files.js";
import type { Io } from "./model/io.js";

/** The command line as it was typed, without node and script. */
export function typed(): string[] {
  return typedPaths(process.argv.slice(2), process.platform === "win32");
}

/** The real process: its files, streams, clock and environment. */
export function processIo(): Io {
  return {
    env: withLocale(process.env, systemLocale),
    stdout: fileDescriptorOutput(1),
    stderr: fileDescriptorOutput(2),
    now: () => Date.now(),
    readFile,
    repositoryPath: (file) => repositoryPath(file, process.env),
    exists: (path) => existsSync(path),
    packageFile,
    readStdin: (limit) => readStdin(process.stdin, limit),
    stdio: () => ({ input: process.stdin, output: process.stdout }),
    findFiles,
    leavesOut: isLeftOut,
    listFiles,
    isFolder,
    listTree,
    readChunks,
    passedOver,
    writeFiles: (folder, files, onlyIf) => writeFiles(folder, files, undefined, onlyIf),
    createFiles: (folder, files, then) => createFiles(folder, files, undefined, then),
    prompter,
    appendFile,
    // Node's network code takes longer to load than a policy takes to build.
    serve: async (site, port) => (await import("./io/network.js")).serve(site, port),
    watch: async (files, changed) => watch(files, changed),
    threads,
    stopped,
    visitSite: async (visit, keep) => (await import("./io/network.js")).visitSite(visit, keep),
    fetchPage: async (address, limits) => (await import("./io/network.js")).fetchPage(address, limits),
    repository: async (folder) => openRepository(folder),
  };
}
