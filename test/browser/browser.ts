import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll } from "vitest";

export const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What a page did while it was open. */
export interface Visit {
  readonly page: Page;
  /** Addresses asked for, in order; those outside the test's own server were refused. */
  readonly requests: string[];
  /** Errors and warnings in the console, among them breaches of the Content Security Policy. */
  readonly complaints: string[];
  /** How many times the page has called `alert`, in any frame. */
  fired(): Promise<number>;
}

/** How the visitor's browser is set. */
export interface Visitor {
  /** In CSS pixels: half of the window's at 200 % zoom. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** Whether the system puts its own colours in place of the page's, for contrast. */
  readonly forcedColors?: "active" | "none";
  readonly reducedMotion?: "reduce" | "no-preference";
  readonly media?: "screen" | "print";
}

const DEFAULTS = {
  colorScheme: "light",
  forcedColors: "none",
  reducedMotion: "reduce",
  media: "screen",
} as const;

/** A browser, and a server on 127.0.0.1 that gives it one HTML document at a time. */
class Site {
  readonly #server: Server;
  readonly #browser: Browser;
  readonly #context: BrowserContext;
  #html = "";
  #fired = 0;

  private constructor(browser: Browser, context: BrowserContext) {
    this.#browser = browser;
    this.#context = context;
    this.#server = createServer((request, response) => {
      response.statusCode = request.url === "/" ? 200 : 404;
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(request.url === "/" ? this.#html : "");
    });
  }

  /** Starts the Chromium that is installed, or the one that CHROMIUM names. */
  static async open(): Promise<Site> {
    const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
    const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
    const site = new Site(browser, await browser.newContext());
    await new Promise<void>((resolve) => site.#server.listen(0, "127.0.0.1", resolve));
    await site.#context.exposeFunction("reportAlert", () => {
      site.#fired += 1;
    });
    await site.#context.addInitScript("window.alert = () => window.reportAlert();");
    await site.#context.route("**", (route) =>
      route.request().url().startsWith(site.address) ? route.continue() : route.abort(),
    );
    return site;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** Opens the document, lets `use` examine it and closes it. */
  async visit<Result>(
    html: string,
    use: (visit: Visit) => Promise<Result>,
    { width = 1280, height = 900, ...settings }: Visitor = {},
  ): Promise<Result> {
    this.#html = html;
    this.#fired = 0;
    const requests: string[] = [];
    const complaints: string[] = [];
    const page = await this.#context.newPage();
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    try {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ ...DEFAULTS, ...settings });
      await page.goto(this.address);
      return await use({ page, requests, complaints, fired: () => this.#settle(page) });
    } finally {
      await page.close();
    }
  }

  // An alert is told to this process in a message of its own; soon after the next round trip it has arrived.
  async #settle(page: Page): Promise<number> {
    await page.evaluate("new Promise((resolve) => setTimeout(resolve, 20))");
    return this.#fired;
  }
}

let opened: Promise<Site> | undefined;
let current: Site | undefined;

afterAll(async () => {
  await (await opened)?.close();
});

/** The site of a file of tests: opened by its first visit, closed after its last test. */
export const site = {
  async visit<Result>(
    html: string,
    use: (visit: Visit) => Promise<Result>,
    visitor?: Visitor,
  ): Promise<Result> {
    opened ??= Site.open();
    current = await opened;
    return current.visit(html, use, visitor);
  },
  /** Known once a visit has begun. */
  get address(): string {
    return current?.address ?? "";
  },
};
