import type { BrowserContext, Frame, Page } from "playwright-core";
import { hostOf } from "../../model/page-of.js";
import type { StorageKind } from "../../model/trace.js";
import { announceLeaving, type Kept, keptByOrigin, namedInPage, scrollThrough } from "./page-contents.js";
import type { Recorder } from "./recorder.js";
import { orNothing, pause, TooLong, within } from "./within.js";

/** Why a page could not be seen, or not all of it. */
export type Obstacle =
  | "too-slow"
  | "crashed"
  | "download"
  | "redirects"
  | "no-answer"
  | "certificate"
  | "server-error"
  | "not-found"
  | "unreadable";

export interface PageSeen {
  readonly obstacle?: Obstacle;
  /** Where it ended, after redirects. */
  readonly url: string;
  readonly links: readonly string[];
}

const LOAD = 15_000;
const SETTLE = 5_000;
const QUIET = 600;
const ANSWER = 3_000;

/** Opens an address in a new page, lets everything load, and records the addresses and storage it uses. */
export async function visitPage(
  context: BrowserContext,
  recorder: Recorder,
  address: string,
  then?: (page: Page) => Promise<void>,
): Promise<PageSeen> {
  recorder.now.page = address;
  const page = await context.newPage();
  let obstacle: Obstacle | undefined;
  const ended = new Promise<never>((_, reject) => {
    page.on("crash", () => reject(new Crashed()));
    page.on("download", () => reject(new Downloading()));
  });
  ended.catch(() => undefined);
  // Accepting might give consent, and nobody has given it.
  page.on("dialog", (dialog) => {
    const answer = dialog.type() === "beforeunload" ? dialog.accept() : dialog.dismiss();
    void orNothing(ANSWER, answer);
  });
  page.on("popup", (popup) => void orNothing(ANSWER, popup.close()));
  let links: readonly string[] = [];
  try {
    obstacle = await load(page, address, ended);
    if (obstacle === undefined || obstacle === "too-slow" || obstacle === "not-found") {
      links = await Promise.race([look(page, context, recorder), ended]);
      await Promise.race([then?.(page), ended]);
    }
  } catch (error) {
    obstacle = obstacleOf(error);
  }
  const url = page.url();
  if (obstacle === undefined) await leave(page, recorder);
  await orNothing(ANSWER, page.close());
  return { url, links, ...(obstacle && { obstacle }) };
}

async function load(page: Page, address: string, ended: Promise<never>): Promise<Obstacle | undefined> {
  try {
    const opening = page.goto(address, { waitUntil: "load", timeout: LOAD });
    const response = await Promise.race([within(LOAD + 1_000, opening), ended]);
    const status = response?.status() ?? 200;
    if (status >= 500) return "server-error";
    return status >= 400 ? "not-found" : undefined;
  } catch (error) {
    return obstacleOf(error);
  }
}

/** Waits for the page to come to rest, scrolls through it, and asks what it has. */
async function look(page: Page, context: BrowserContext, recorder: Recorder): Promise<readonly string[]> {
  await settle(recorder);
  await orNothing(ANSWER, page.evaluate(scrollThrough));
  await settle(recorder);
  const named = await within(ANSWER, page.evaluate(namedInPage));
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  const inFrames = await Promise.all(frames.map((each) => orNothing(ANSWER, each.evaluate(namedInPage))));
  const ask = (request: "preconnect" | "form") => (address: string) => {
    const host = hostOf(address);
    if (host !== undefined) recorder.add({ kind: "request", host, request });
  };
  for (const each of [named, ...inFrames]) {
    each?.preconnects.forEach(ask("preconnect"));
    each?.forms.forEach(ask("form"));
  }
  await noteCookies(context, recorder);
  await within(ANSWER, Promise.all(page.frames().map((frame) => noteStorage(frame, recorder))));
  return named.links;
}

/** Much is sent only when a visitor leaves. */
async function leave(page: Page, recorder: Recorder): Promise<void> {
  await orNothing(ANSWER, Promise.all(page.frames().map((frame) => frame.evaluate(announceLeaving))));
  await settle(recorder);
}

/** Until nothing has been asked for in a while, or that takes too long. */
export async function settle(recorder: Recorder): Promise<void> {
  const start = Date.now();
  while (Date.now() - start < SETTLE && Date.now() - Math.max(recorder.last(), start) < QUIET)
    await pause(100);
}

/** Cookies of all sites that the browser has now. */
export async function noteCookies(context: BrowserContext, recorder: Recorder): Promise<void> {
  for (const { name, domain, expires } of await within(ANSWER, context.cookies())) {
    // To the minute: some time has gone since it was set.
    const left =
      expires === -1 ? undefined : Math.max(0, Math.round((expires - Date.now() / 1000) / 60) * 60);
    recorder.add({
      kind: "cookie",
      host: domain.replace(/^\./, "").toLowerCase(),
      name,
      storage: "cookie",
      lifetime: left ?? "session",
    });
  }
}

const PLACES: readonly (readonly [keyof Kept, StorageKind, "session" | "persistent"])[] = [
  ["local", "local-storage", "persistent"],
  ["session", "session-storage", "session"],
  ["databases", "indexed-db", "persistent"],
  ["caches", "cache", "persistent"],
];

async function noteStorage(frame: Frame, recorder: Recorder): Promise<void> {
  const host = hostOf(frame.url());
  if (host === undefined) return;
  const kept = await orNothing(ANSWER, frame.evaluate(keptByOrigin));
  if (!kept) return;
  for (const [place, storage, lifetime] of PLACES) {
    for (const name of kept[place]) recorder.add({ kind: "storage", host, name, storage, lifetime });
  }
}

class Crashed extends Error {}
class Downloading extends Error {}

function obstacleOf(error: unknown): Obstacle {
  if (error instanceof Crashed) return "crashed";
  if (error instanceof Downloading) return "download";
  const message = error instanceof Error ? error.message : "";
  if (error instanceof TooLong || /Timeout/.test(message)) return "too-slow";
  if (/ERR_TOO_MANY_REDIRECTS/.test(message)) return "redirects";
  if (/Download is starting|ERR_ABORTED/.test(message)) return "download";
  if (/ERR_CERT|ERR_SSL/.test(message)) return "certificate";
  if (/crash/i.test(message)) return "crashed";
  return /net::ERR_/.test(message) ? "no-answer" : "unreadable";
}
