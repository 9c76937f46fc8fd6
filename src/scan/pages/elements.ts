import type { RequestKind } from "../../model/trace.js";
import { addressesOf } from "./srcset.js";

export type Attributes = ReadonlyMap<string, string>;

type TakeAddress = (found: { readonly kind: RequestKind; readonly address: string }) => void;

/** Which attributes of which elements are loaded from or sent to, and what for. */
const SOURCES: Readonly<Record<string, readonly (readonly [attribute: string, kind: RequestKind])[]>> = {
  script: [
    ["src", "script"],
    ["href", "script"],
    ["xlink:href", "script"],
  ],
  img: [["src", "image"]],
  image: [
    ["href", "image"],
    ["xlink:href", "image"],
    ["src", "image"],
  ],
  feimage: [
    ["href", "image"],
    ["xlink:href", "image"],
  ],
  use: [
    ["href", "image"],
    ["xlink:href", "image"],
  ],
  iframe: [["src", "frame"]],
  frame: [["src", "frame"]],
  embed: [["src", "frame"]],
  object: [["data", "frame"]],
  video: [
    ["src", "media"],
    ["poster", "image"],
  ],
  audio: [["src", "media"]],
  track: [["src", "media"]],
  source: [["src", "media"]],
  input: [
    ["src", "image"],
    ["formaction", "form"],
  ],
  button: [["formaction", "form"]],
  form: [["action", "form"]],
  body: [["background", "image"]],
  table: [["background", "image"]],
  td: [["background", "image"]],
  a: [["ping", "beacon"]],
  area: [["ping", "beacon"]],
};

/** Where pages keep an address that a script loads when it is needed, or when there is consent. */
const LATER: Readonly<Record<string, RequestKind>> = {
  script: "script",
  img: "image",
  source: "media",
  iframe: "frame",
  video: "media",
};

const LATER_ATTRIBUTES = [
  "data-src",
  "data-lazy-src",
  "data-original",
  "data-cookieblock-src",
  "data-cmp-src",
];
const SETS = ["srcset", "imagesrcset", "data-srcset", "data-lazy-srcset"];

/** The addresses that an element loads or sends to. */
export function loadsOf(name: string, attributes: Attributes, take: TakeAddress): void {
  for (const [attribute, kind] of SOURCES[name] ?? []) {
    const value = attributes.get(attribute);
    if (value === undefined) continue;
    const addresses = attribute === "ping" ? value.split(/\s+/) : [value];
    for (const address of addresses) take({ kind, address });
  }
  const later = LATER[name];
  if (later)
    for (const attribute of LATER_ATTRIBUTES) {
      const address = attributes.get(attribute);
      if (address !== undefined) take({ kind: later, address });
    }
  for (const attribute of SETS) {
    const set = attributes.get(attribute);
    if (set !== undefined) for (const address of addressesOf(set)) take({ kind: "image", address });
  }
  if (name === "link") link(attributes, take);
  if (name === "meta") refresh(attributes, take);
}

const LINKS: Readonly<Record<string, RequestKind>> = {
  stylesheet: "style",
  preconnect: "preconnect",
  "dns-prefetch": "preconnect",
  modulepreload: "script",
  prefetch: "other",
  prerender: "document",
  icon: "image",
  "apple-touch-icon": "image",
  "apple-touch-icon-precomposed": "image",
  "mask-icon": "image",
  manifest: "other",
};

const PRELOADS: Readonly<Record<string, RequestKind>> = {
  script: "script",
  style: "style",
  font: "font",
  image: "image",
  fetch: "fetch",
  video: "media",
  audio: "media",
};

function link(attributes: Attributes, take: TakeAddress): void {
  const address = attributes.get("href");
  if (address === undefined) return;
  for (const relation of (attributes.get("rel") ?? "").toLowerCase().split(/\s+/)) {
    const kind = relation === "preload" ? (PRELOADS[attributes.get("as") ?? ""] ?? "other") : LINKS[relation];
    if (!kind) continue;
    take({ kind, address });
    return;
  }
}

function refresh(attributes: Attributes, take: TakeAddress): void {
  if (attributes.get("http-equiv")?.toLowerCase() !== "refresh") return;
  const address = /^[^;,]*[;,]\s*(?:url\s*=\s*)?["']?([^"'\s]+)/i.exec(
    (attributes.get("content") ?? "").slice(0, 2000),
  )?.[1];
  if (address !== undefined) take({ kind: "redirect", address });
}
