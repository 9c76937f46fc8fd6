/** The files of the test site. `PORT` is put in for the port that all its hosts are served at. */
export const PAGES: Readonly<Record<string, string>> = {
  "/": `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Butiken</title>
<!-- <script src="http://comment.example.org:PORT/x.js"></script> -->
<link rel="preconnect" href="http://cdn.adtraction.com:PORT">
<link rel="stylesheet" href="http://fonts.googleapis.com:PORT/css">
<link rel="stylesheet" href="/butik.css">
<script src="http://www.googletagmanager.com:PORT/gtm.js"></script>
<script type="application/ld+json">{"url":"http://data.example.org:PORT/"}</script>
<script src="/butik.js"></script>
</head><body>
<h1>Butiken</h1>
<p>Vi laddar inget från http://text.example.org:PORT/.</p>
<template><img src="http://template.example.org:PORT/x.gif"></template>
<noscript><img src="http://noscript.example.org:PORT/x.gif"></noscript>
<a href="http://link.example.org:PORT/">en länk ut</a> <a href="/om">Om oss</a> <a href="/hemligt">Hemligt</a>
<a href="/prislista.pdf">Prislista</a>
<div id="bakgrund">Hej</div>
<img src="http://www.facebook.com:PORT/tr?id=1&amp;ev=hemlig-fraga" width="1" height="1" alt="">
<img src="http://metrics.butik.example:PORT/p.gif" width="1" height="1" alt="">
<img src="http://track.adform.net:PORT/hop1" width="1" height="1" alt="">
<iframe src="http://www.youtube-nocookie.com:PORT/embed/1" title="Film"></iframe>
<form action="http://butik.us1.list-manage.com:PORT/subscribe"><button>Prenumerera</button></form>
<button id="ja">Godkänn alla</button>
<div style="height:6000px"></div>
<img loading="lazy" src="http://px.ads.linkedin.com:PORT/collect" width="1" height="1" alt="">
</body></html>`,
  "/butik.css": `@font-face{font-family:B;src:url(http://fonts.gstatic.com:PORT/b.woff2)}
body{font-family:B,sans-serif}#bakgrund{background:url("http://x.klarnacdn.net:PORT/k.svg")}`,
  "/butik.js": `document.cookie = "_ga=GA1.hemligt-varde; max-age=7200; path=/";
localStorage.setItem("crisp-client/session/1", "hemligt-varde");
sessionStorage.setItem("imbox-visit", "hemligt-varde");
indexedDB.open("varukorg");
fetch("http://eu.i.posthog.com:PORT/e?token=hemlig-nyckel", { mode: "no-cors" }).catch(() => {});
new WebSocket("ws://client.crisp.chat:PORT/socket");
navigator.serviceWorker?.register("/sw.js");
addEventListener("pagehide", () => navigator.sendBeacon("http://plausible.io:PORT/api/event", "hemligt"));
addEventListener("DOMContentLoaded", () => {
  const accept = () => {
    const script = document.createElement("script");
    script.src = "http://static.hotjar.com:PORT/h.js";
    document.head.append(script);
    document.cookie = "_hjSession_1=hemligt-varde; max-age=1800; path=/";
  };
  if (document.cookie.includes("_hjSession_1")) accept();
  document.getElementById("ja")?.addEventListener("click", accept);
});`,
  "/sw.js": `addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(fetch("http://o1.ingest.sentry.io:PORT/x", { mode: "no-cors" }).catch(() => {})));`,
  "/om": `<!doctype html><html lang="sv"><title>Om oss</title><h1>Om oss</h1>
<script src="http://js.hs-scripts.com:PORT/1.js"></script><script src="http://js.stripe.com:PORT/v3/"></script>
<iframe src="http://m.stripe.network:PORT/inner.html" title="Betalning"></iframe>`,
  "/bara-i-kartan": `<!doctype html><html lang="sv"><title>Kampanj</title><h1>Kampanj</h1>
<script src="http://cdn.cookielaw.org:PORT/otSDKStub.js"></script>`,
  "/hemligt": `<!doctype html><title>Hemligt</title><img src="http://disallowed.example.org:PORT/x.gif" alt="">`,
  "/robots.txt": "User-agent: *\nDisallow: /hemligt\nSitemap: http://www.butik.example:PORT/karta.xml\n",
  "/karta.xml": `<?xml version="1.0"?><urlset><url><loc>http://www.butik.example:PORT/bara-i-kartan</loc></url></urlset>`,
};
