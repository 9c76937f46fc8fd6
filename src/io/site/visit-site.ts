import type { BrowserContext } from "playwright-core";
import { Failure } from "../../model/failure.js";
import type { SiteSeen, SiteVisit } from "../../model/site-visit.js";
import type { Scanned, Trace, Unseen } from "../../model/trace.js";
import { visible } from "../../model/visible.js";
import { newCrawl } from "./crawl.js";
import { type OpenBrowser, openBrowser } from "./open-browser.js";
import { press } from "./press.js";
import { type Recorder, record } from "./recorder.js";
import { readRobots } from "./robots.js";
import * as unseen from "./unseen.js";
import { noteCookies, type PageSeen, visitPage } from "./visit-page.js";
import { orNothing } from "./within.js";

interface Run {
  readonly visit: SiteVisit;
  readonly source: string;
  readonly open: OpenBrowser;
  readonly ends: number;
  keep(trace: Trace): void;
  readonly missed: Unseen[];
}

/**
 * Scans a website with a browser: its requests and storage before anything is pressed, and then, if asked, once more
 * after consent has been given.
 * @throws Failure if the browser cannot be started, or the address is none.
 */
export async function visitSite(visit: SiteVisit, keep: (trace: Trace) => void): Promise<SiteSeen> {
  const start = startOf(visit.address);
  const source = start.origin;
  const open = await openBrowser(visit);
  const run: Run = { visit, source, open, ends: Date.now() + visit.seconds * 1000, keep, missed: [] };
  try {
    const before = await lookBefore(run, start.href);
    const after =
      visit.afterClick === undefined ? false : await lookAfter(run, before.opened, visit.afterClick);
    for (const host of open.proxy?.refused ?? []) run.missed.push(unseen.privateHost(source, host));
    const scanned: Scanned = {
      source,
      // If the site was not seen at all, missing traces mean nothing.
      sights: before.opened.length > 0 ? ["requests", "cookies", "storage"] : [],
      consent: after ? "both" : "before-only",
      pages: before.opened.length,
    };
    return { scanned, unseen: run.missed };
  } finally {
    await open.close();
  }
}

function startOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Failure({
      sv: `”${visible(address)}” är ingen webbadress. Skriv den med https:// först.`,
      en: `"${visible(address)}" is not a web address. Write it with https:// first.`,
    });
  }
  if (url.username === "" && url.password === "") return url;
  // A password is not repeated in a log.
  throw new Failure({
    sv: `Adressen till ${visible(url.host)} har ett användarnamn eller lösenord i sig. Skriv den utan: policy scan loggar inte in.`,
    en: `The address of ${visible(url.host)} has a user name or a password in it. Write it without: policy scan does not log in.`,
  });
}

async function lookBefore(run: Run, start: string) {
  const { context, recorder } = await newVisitor(run);
  const opened: string[] = [];
  // robots.txt is read in a separate browser context, so that no cookie of that visit counts.
  const reader = await run.open.browser.newContext();
  const robots = await readRobots(reader, new URL(start).origin);
  await orNothing(2_000, reader.close());
  if (!robots.allows(start)) {
    run.missed.push(unseen.startDisallowed(run.source));
    return { opened };
  }
  const first = await openPage(run, context, recorder, start);
  if (!note(run, start, first, true)) return { opened };
  opened.push(start);
  // www. or a language is often put in front.
  const base = sameSite(start, first.url) ? first.url : start;
  const crawl = newCrawl(base, run.visit, robots.allows);
  crawl.add(first.links, 1);
  crawl.add(robots.pages, 1);
  for (let page = crawl.next(); page; page = crawl.next()) {
    if (Date.now() > run.ends) {
      run.missed.push(unseen.outOfTime(run.source, run.visit.seconds, opened.length));
      break;
    }
    const seen = await openPage(run, context, recorder, page.address);
    if (note(run, page.address, seen, false)) opened.push(page.address);
    crawl.add(seen.links, page.away + 1);
  }
  await orNothing(3_000, noteCookies(context, recorder));
  await orNothing(3_000, context.close());
  run.missed.push(...unseen.notOpened(run.source, crawl.left, crawl.disallowed));
  return { opened };
}

async function lookAfter(run: Run, opened: readonly string[], text: string): Promise<boolean> {
  const [start, ...others] = opened;
  if (start === undefined) return false;
  const { context, recorder } = await newVisitor(run);
  let pressed = false;
  await openPage(run, context, recorder, start, async (page) => {
    pressed = await press(page, text, recorder);
    if (pressed) await noteCookies(context, recorder);
  });
  if (!pressed) {
    run.missed.push(unseen.notPressed(run.source, text));
    return false;
  }
  for (const [at, address] of [start, ...others].entries()) {
    if (Date.now() > run.ends) {
      run.missed.push(unseen.outOfTime(run.source, run.visit.seconds, at));
      break;
    }
    note(run, address, await openPage(run, context, recorder, address), false);
  }
  await orNothing(3_000, context.close());
  return true;
}

/** Opens a page within the time that is left for the whole. */
async function openPage(run: Run, ...page: Parameters<typeof visitPage>): Promise<PageSeen> {
  const left = Math.max(1_000, run.ends - Date.now());
  const seen = await orNothing(left, visitPage(...page));
  return seen ?? { obstacle: "too-slow", url: page[2], links: [] };
}

async function newVisitor(run: Run): Promise<{ context: BrowserContext; recorder: Recorder }> {
  const context = await run.open.browser.newContext({
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    viewport: { width: 1280, height: 900 },
    acceptDownloads: false,
  });
  return { context, recorder: record(context, run.source, run.keep) };
}

/** Whether the page was seen at all; what could not be seen of it is recorded. */
function note({ missed, source }: Run, address: string, { obstacle }: PageSeen, first: boolean): boolean {
  if (obstacle === undefined) return true;
  if (obstacle === "not-found") {
    // A broken link is the site's mistake, and what is there instead has been seen.
    if (first) missed.push(unseen.startNotFound(source, address));
    return !first;
  }
  // A link to a file, whatever its name.
  if (obstacle === "download" && !first) return false;
  missed.push(unseen.pageUnseen(source, address, obstacle));
  return obstacle === "too-slow" || obstacle === "unreadable";
}

function sameSite(one: string, other: string): boolean {
  const bare = (address: string) =>
    URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : "";
  return bare(one) === bare(other);
}
