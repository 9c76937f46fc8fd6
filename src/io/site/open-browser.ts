import type { Browser } from "playwright-core";
import { Failure } from "../../model/failure.js";
import { visible } from "../../model/visible.js";
import { findBrowser } from "./find-browser.js";
import { type PublicProxy, startPublicProxy } from "./public-proxy.js";
import { orNothing } from "./within.js";

/** A browser that is running, and how to end it. */
export interface OpenBrowser {
  readonly browser: Browser;
  readonly proxy: PublicProxy | undefined;
  close(): Promise<void>;
}

export interface BrowserSettings {
  readonly browser?: string | undefined;
  readonly allowPrivate: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

// Chromium's own requests are not the site's.
const ARGUMENTS = [
  ...["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
];

/**
 * Starts an installed browser with nothing of its user's: no cookies, no extensions, no profile.
 * @throws Failure if playwright-core or a browser is missing, or it does not start.
 */
export async function openBrowser({
  browser: asked,
  allowPrivate,
  env,
}: BrowserSettings): Promise<OpenBrowser> {
  const executablePath = findBrowser(asked, env);
  const { chromium } = await loadPlaywright();
  const proxy = allowPrivate ? undefined : await startPublicProxy();
  try {
    const browser = await chromium.launch({
      executablePath,
      args: [...ARGUMENTS, ...extra(env)],
      timeout: 30_000,
      // Root, as in most containers, cannot use the sandbox.
      chromiumSandbox: process.getuid?.() !== 0,
      ...(proxy && { proxy: { server: proxy.address, bypass: "<-loopback>" } }),
    });
    const close = async () => {
      await orNothing(5_000, browser.close());
      proxy?.close();
    };
    return { browser, proxy, close };
  } catch (error) {
    proxy?.close();
    throw new Failure(
      {
        sv: `Webbläsaren ${visible(executablePath)} gick inte att starta. Prova att starta den själv, eller ange en annan med --browser.`,
        en: `The browser ${visible(executablePath)} could not be started. Try to start it yourself, or give another with --browser.`,
      },
      { cause: error },
    );
  }
}

async function loadPlaywright(): Promise<typeof import("playwright-core")> {
  try {
    return await import("playwright-core");
  } catch (error) {
    throw new Failure(
      {
        sv: "För att granska en webbplats behövs paketet playwright-core. Installera det bredvid policy med: npm install playwright-core (med -g om policy är installerat så).",
        en: "To scan a website the package playwright-core is needed. Install it beside policy with: npm install playwright-core (with -g if policy is installed so).",
      },
      { cause: error },
    );
  }
}

/** Arguments of the user's own for the browser, which may have blanks in quotes. */
function extra(env: BrowserSettings["env"]): readonly string[] {
  return [...(env.POLICY_BROWSER_ARGUMENTS ?? "").matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([each]) =>
    each.replaceAll('"', ""),
  );
}
