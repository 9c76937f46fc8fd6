import { cspHash } from "../csp-hash.js";
import { SCRIPT, STYLE } from "./browser.js";

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">\n?/;

// Ours never change while the program runs.
let hashes: { readonly script: string; readonly style: string } | undefined;

/**
 * A copy of the page without its Content Security Policy, and the policy to send it with instead: the page's own, and
 * room for what the preview adds. The page as built is not touched.
 */
export function withPreviewCsp(html: string): { html: string; csp: string } {
  hashes ??= { script: cspHash(SCRIPT), style: cspHash(STYLE) };
  const own = META.exec(html)?.[1] ?? "default-src 'none'";
  const directives = new Map(
    own.split(";").map((directive) => {
      const [name = "", ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );
  directives.set("style-src", [...(directives.get("style-src") ?? []), hashes.style]);
  directives.set("script-src", [hashes.script]);
  directives.set("connect-src", ["'self'"]);
  directives.set("frame-ancestors", ["'none'"]);
  const csp = [...directives].map(([name, values]) => [name, ...values].join(" ")).join("; ");
  return { html: html.replace(META, ""), csp };
}
