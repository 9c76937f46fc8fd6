import type { Text } from "./text.js";
import type { RequestKind } from "./trace.js";

/** What was sent or fetched, as people say it. */
export const REQUEST_NAMES: Readonly<Record<RequestKind, Text>> = {
  document: { sv: "sida", en: "page" },
  script: { sv: "skript", en: "script" },
  style: { sv: "stilmall", en: "style sheet" },
  image: { sv: "bild eller pixel", en: "image or pixel" },
  font: { sv: "typsnitt", en: "font" },
  media: { sv: "ljud eller film", en: "audio or video" },
  frame: { sv: "inbäddad sida", en: "embedded page" },
  fetch: { sv: "anrop från skript", en: "request by a script" },
  beacon: { sv: "signal när sidan lämnas", en: "signal when the page is left" },
  websocket: { sv: "öppen anslutning", en: "open connection" },
  worker: { sv: "skript i bakgrunden", en: "script in the background" },
  form: { sv: "formulär", en: "form" },
  preconnect: { sv: "förberedd anslutning", en: "prepared connection" },
  redirect: { sv: "vidareskickning", en: "redirect" },
  other: { sv: "annat anrop", en: "other request" },
};
