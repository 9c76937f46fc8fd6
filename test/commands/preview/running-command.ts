import { request } from "node:http";
import { afterEach, beforeEach } from "vitest";
import { main } from "../../../src/cli.js";
import { processIo } from "../../../src/io.js";
import type { Io } from "../../../src/model/io.js";
import { temporaryFolder } from "../../io/temporary-folder.js";

const home = process.cwd();
const open: RunningCommand[] = [];

/** Each test of the file happens in a folder of its own, and ends the commands it started. */
export function useRunningCommands(): void {
  beforeEach(() => process.chdir(temporaryFolder()));
  afterEach(async () => {
    for (const running of open.splice(0)) await running.end();
    process.chdir(home);
  });
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A command that lasts until it is ended, run in the current folder with the real server and watcher. */
export class RunningCommand {
  stdout = "";
  stderr = "";
  #stop = () => {};
  readonly #code: Promise<number>;

  private constructor(argv: readonly string[], breaks: Partial<Io>) {
    const io: Io = {
      ...processIo(),
      env: { LANG: "en", POLICY_TODAY: "2026-11-22" },
      stdout: { isTTY: false, write: (text) => this.#hear("stdout", text) },
      stderr: { isTTY: false, write: (text) => this.#hear("stderr", text) },
      stopped: () =>
        new Promise<void>((resolve) => {
          this.#stop = resolve;
        }),
      ...breaks,
    };
    this.#code = main(argv, io);
  }

  #hear(stream: "stdout" | "stderr", text: string): void {
    this[stream] += text;
  }

  /** Starts the command and waits until it says how to end it, or ends. */
  static async start(argv: readonly string[], breaks: Partial<Io> = {}): Promise<RunningCommand> {
    const running = new RunningCommand(argv, breaks);
    open.push(running);
    await Promise.race([running.#code, until(() => running.stderr.includes("Ctrl-C"))]);
    return running;
  }

  /** As Ctrl-C does. */
  end(): Promise<number> {
    this.#stop();
    return this.#code;
  }

  get url(): URL {
    return new URL(this.stdout.trim());
  }

  get(path = "/", headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = this.url;
      request({ hostname, port, path, method, headers }, (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (chunk) => {
          body += chunk;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      })
        .on("error", reject)
        .end();
    });
  }

  /** Listens for new versions. */
  async listen(): Promise<{ versions: string[]; ended: Promise<void>; leave(): void }> {
    const abort = new AbortController();
    const response = await fetch(new URL("/events", this.url), { signal: abort.signal });
    const versions: string[] = [];
    const read = async () => {
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
        versions.push(...[...part.value.matchAll(/^data: (.*)$/gm)].map(([, data]) => data as string));
    };
    const ended = read().catch(() => {});
    await until(() => versions.length > 0);
    return { versions, ended, leave: () => abort.abort() };
  }
}

/** Waits for something that happens soon. */
export async function until(holds: () => boolean, limit = 5000): Promise<void> {
  const start = Date.now();
  while (!holds()) {
    if (Date.now() - start > limit) throw new Error(`Waited ${limit} ms for ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
