import { Failure } from "../../model/failure.js";
import type { Io } from "../../model/io.js";
import type { Text } from "../../model/text.js";
import type { Unseen } from "../../model/trace.js";
import { visible } from "../../model/visible.js";
import { decode } from "../../scan/decode.js";
import { gather } from "../../scan/gather.js";
import { isReadable, readFile } from "../../scan/pages/read-file.js";
import type { Collected } from "./collect.js";

/** A page, script or style sheet larger than this is hardly made by hand, and hardly read by a visitor. */
const MAX_FILE = 10 * 1024 * 1024;
const MAX_ALL = 300 * 1024 * 1024;

/**
 * What a folder of built pages, or one page, says that it loads and stores.
 * @throws Failure if there is nothing to read
 */
export function collectPages(io: Io, source: string): Collected {
  const found = gather();
  const unseen: Unseen[] = [];
  const { files, links, more } = io.isFolder(source) ? filesIn(io, source) : alone(source);
  if (files.length === 0) throw noPages(source);
  if (links > 0) unseen.push({ source, why: linksLeft(links) });
  if (more) unseen.push({ source, why: TOO_MANY_FILES });
  let pages = 0;
  let total = 0;
  for (const file of files) {
    try {
      const bytes = io.readFile(file, Math.min(MAX_FILE, MAX_ALL - total));
      total += bytes.length;
      const { traces, whole } = readFile(file, decode(bytes));
      for (const trace of traces) found.add(trace);
      if (!whole) unseen.push({ source: file, why: GIVEN_UP });
      pages++;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unseen.push({ source: file, why: error.text });
    }
  }
  if (found.full) unseen.push({ source, why: TOO_MUCH_SEEN });
  return {
    scanned: { source, sights: ["requests"], consent: "unknown", pages },
    traces: found.traces,
    unseen,
  };
}

function filesIn(io: Io, source: string) {
  const folder = source.replace(/[/\\]+$/, "") || source;
  const { files, links, more } = io.listTree(source);
  return { files: files.filter(isReadable).map((file) => `${folder}/${file}`), links, more };
}

function alone(source: string) {
  return { files: [source], links: 0, more: false };
}

function noPages(source: string): Failure {
  const name = visible(source);
  return new Failure({
    sv: `I mappen ”${name}” finns inga sidor, stilmallar eller skript (.html, .css, .js). Ange mappen som webbplatsen byggs till.`,
    en: `The folder "${name}" has no pages, style sheets or scripts (.html, .css, .js). Name the folder that the website is built into.`,
  });
}

function linksLeft(count: number): Text {
  return {
    sv: `${count === 1 ? "En symbolisk länk" : `${count} symboliska länkar`} i mappen följdes inte. Ersätt länkarna med filer om de hör till webbplatsen.`,
    en: `${count === 1 ? "One symbolic link" : `${count} symbolic links`} in the folder ${count === 1 ? "was" : "were"} not followed. Replace the links with files if they belong to the website.`,
  };
}

const TOO_MANY_FILES: Text = {
  sv: "Mappen har fler filer eller djupare undermappar än som läses. Ange en mindre del av den i taget.",
  en: "The folder has more files or deeper folders than are read. Name a smaller part of it at a time.",
};

const GIVEN_UP: Text = {
  sv: "Ett element i sidan har flera tusen attribut, så resten av sidan lästes inte.",
  en: "An element of the page has thousands of attributes, so the rest of the page was not read.",
};

const TOO_MUCH_SEEN: Text = {
  sv: "Mappen nämner fler värdar än som kan granskas. Resten syntes inte.",
  en: "The folder names more hosts than can be checked. The rest was not seen.",
};
