import type { BrowserContext } from "playwright-core";
import robotsModule from "robots-parser";
import { orNothing } from "./within.js";

export interface Robots {
  allows(address: string): boolean;
  /** Addresses of pages that the site lists itself. */
  readonly pages: readonly string[];
}

/** Its types say that the function is a property of the module. It is the module. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

const NAME = "policy-scan";
const ANSWER = 5_000;
const MAX_TEXT = 5_000_000;
const MAX_MAPS = 5;

/**
 * What a site allows crawlers to do, and which pages it lists. A site without robots.txt allows everything, and so does
 * one whose robots.txt cannot be fetched.
 */
export async function readRobots(context: BrowserContext, origin: string): Promise<Robots> {
  const address = `${origin}/robots.txt`;
  const robots = robotsParser(address, (await textOf(context, address)) ?? "");
  const listed = robots.getSitemaps().filter((map) => URL.canParse(map) && new URL(map).origin === origin);
  const maps = [...new Set([...listed, `${origin}/sitemap.xml`])];
  const pages: string[] = [];
  for (let at = 0; at < maps.length && at < MAX_MAPS; at++) {
    const text = (await textOf(context, maps[at] as string)) ?? "";
    const found = [...text.matchAll(/<loc>\s*([^<\s]{1,2000})\s*<\/loc>/g)].map(([, loc]) =>
      unescaped(loc as string),
    );
    // An index lists other maps.
    if (/<sitemapindex[\s>]/.test(text)) maps.push(...found.filter((each) => each.startsWith(`${origin}/`)));
    else pages.push(...found.slice(0, 5_000));
  }
  return { allows: (page) => robots.isAllowed(page, NAME) !== false, pages };
}

/** The text at an address, fetched by the browser so that it goes the way everything else does. */
async function textOf(context: BrowserContext, address: string): Promise<string | undefined> {
  const page = await context.newPage();
  try {
    const response = await orNothing(ANSWER, page.goto(address, { timeout: ANSWER, waitUntil: "commit" }));
    if (!response?.ok()) return undefined;
    if (Number(response.headers()["content-length"] ?? 0) > MAX_TEXT) return undefined;
    const body = await orNothing(ANSWER, response.body());
    return body?.subarray(0, MAX_TEXT).toString("utf8");
  } finally {
    await orNothing(ANSWER, page.close());
  }
}

function unescaped(text: string): string {
  return text.replaceAll("&amp;", "&").replaceAll("&apos;", "'").replaceAll("&quot;", '"');
}
