/** What the preview adds to the page's own style. All of it has a class that starts with `preview-`. */
export const STYLE = `
.preview-top, .preview-notes { font: 0.875rem/1.5 system-ui, sans-serif; color: #1b1b1f; color-scheme: light; overflow-wrap: anywhere }
.preview-summary { background: #eef2ff; padding: .75rem 1rem }
.preview-broken .preview-summary { background: #fdeceb }
.preview-top p, .preview-top ul { margin: .25rem 0; max-width: none }
.preview-top a { color: #25318a }
.preview-top .preview-bar { position: fixed; inset: auto 0 0 0; z-index: 1; margin: 0; background: #eef2ff; border-top: 3px solid #4453b8; padding: .5rem 1rem }
.preview-broken .preview-bar { background: #fdeceb; border-color: #b3261e }
body { padding-bottom: 4rem }
.preview-notes { margin: .5rem 0 1rem; background: none }
.preview-findings { list-style: none; margin: 0 0 .5rem; padding: 0 }
.preview-findings li { background: #fff6db; border-left: 4px solid #946200; margin: 0 0 .25rem; padding: .375rem .75rem }
.preview-findings li.preview-error { background: #fdeceb; border-color: #b3261e }
.preview-place { display: block; font-family: ui-monospace, monospace; font-size: .8125rem }
.preview-lines summary { cursor: pointer; width: fit-content; padding: .125rem .5rem; background: #eef2ff; color: #25318a; border-radius: .25rem }
.preview-lines summary::marker { color: #25318a }
.preview-lines pre { background: #f4f4f7; color: #1b1b1f; padding: .5rem .75rem; margin: .25rem 0 0; overflow-x: auto; font: .8125rem/1.5 ui-monospace, monospace }
.preview-outdated summary, .preview-outdated pre { background: #fdeceb }
.preview-ended { font-weight: 700 }
@media print { .preview-top, .preview-notes { display: none } body { padding-bottom: 0 } }
`.trim();

/**
 * What the preview does in the browser: fetches the page again when it has changed, says when the preview has ended,
 * and shows a section's lines when the section is clicked. `EventSource` reconnects by itself.
 */
export const SCRIPT = `
"use strict";
const top_ = document.querySelector(".preview-top");
const ended = top_.querySelector(".preview-ended");
const events = new EventSource(top_.dataset.events);
events.onmessage = ({ data }) => { ended.hidden = true; if (data !== top_.dataset.version) fetchAnew(); };
// A reader at the top should see new notes there; further down, the browser keeps the text in place.
const fetchAnew = () => { history.scrollRestoration = scrollY > 0 ? "auto" : "manual"; location.reload(); };
events.onerror = () => { ended.hidden = false; };
addEventListener("pagehide", () => events.close());
addEventListener("pageshow", ({ persisted }) => { if (persisted) location.reload(); });
document.addEventListener("click", ({ target }) => {
  if (target.closest("a, summary, .preview-notes, .preview-top") || String(getSelection())) return;
  const lines = target.closest("section[id]")?.querySelector(":scope > .preview-notes > .preview-lines");
  if (lines) lines.open = !lines.open;
});
`.trim();
