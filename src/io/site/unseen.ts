import { pageOf } from "../../model/page-of.js";
import type { Text } from "../../model/text.js";
import type { Unseen } from "../../model/trace.js";
import { visible } from "../../model/visible.js";
import type { Obstacle } from "./visit-page.js";

const REASONS: Readonly<Record<Exclude<Obstacle, "not-found">, Text>> = {
  "too-slow": {
    sv: "Sidan blev inte klar i tid, så allt på den har kanske inte setts.",
    en: "The page was not ready in time, so perhaps not everything on it was seen.",
  },
  crashed: {
    sv: "Sidan fick webbläsaren att krascha, så det som finns på den har inte setts.",
    en: "The page crashed the browser, so what is on it was not seen.",
  },
  download: {
    sv: "Adressen ger en fil att ladda ner i stället för en sida, så där finns inget att se.",
    en: "The address gives a file to download instead of a page, so there is nothing to see.",
  },
  redirects: {
    sv: "Sidan skickar vidare i en ring utan slut, så den har inte setts.",
    en: "The page redirects without end, so it was not seen.",
  },
  "no-answer": {
    sv: "Sidan svarar inte, så den har inte setts.",
    en: "The page does not answer, so it was not seen.",
  },
  certificate: {
    sv: "Webbplatsens certifikat godtas inte, så sidan har inte setts.",
    en: "The site's certificate is not accepted, so the page was not seen.",
  },
  "server-error": {
    sv: "Servern svarar med ett fel, så sidan har inte setts.",
    en: "The server answers with an error, so the page was not seen.",
  },
  unreadable: {
    sv: "Sidan gick inte att läsa av, så allt på den har kanske inte setts.",
    en: "The page could not be read, so perhaps not everything on it was seen.",
  },
};

/** That a page was not seen, or not all of it. */
export function pageUnseen(
  source: string,
  address: string,
  obstacle: Exclude<Obstacle, "not-found">,
): Unseen {
  return { source: pageOf(address) ?? source, why: REASONS[obstacle] };
}

export function startNotFound(source: string, address: string): Unseen {
  return {
    source: pageOf(address) ?? source,
    why: {
      sv: "Det finns ingen sida på den adressen, så webbplatsen har inte setts.",
      en: "There is no page at that address, so the site was not seen.",
    },
  };
}

export function startDisallowed(source: string): Unseen {
  return {
    source,
    why: {
      sv: "Webbplatsens robots.txt ber program att inte öppna första sidan, så webbplatsen har inte setts. Be den som sköter webbplatsen att tillåta policy-scan.",
      en: "The site's robots.txt asks programs not to open the first page, so the site was not seen. Ask whoever runs the site to allow policy-scan.",
    },
  };
}

export function outOfTime(source: string, seconds: number, pages: number): Unseen {
  return {
    source,
    why: {
      sv: `Tiden tog slut efter ${seconds} sekunder och ${pages} sidor, så resten har inte setts. Ge mer tid med --time-limit, eller öppna färre sidor med --pages.`,
      en: `Time ran out after ${seconds} seconds and ${pages} pages, so the rest was not seen. Give more time with --time-limit, or open fewer pages with --pages.`,
    },
  };
}

export function notPressed(source: string, text: string): Unseen {
  return {
    source,
    why: {
      sv: `Ingen knapp med texten ”${visible(text)}” gick att trycka på, så det som händer efter samtycke har inte setts.`,
      en: `No button that says "${visible(text)}" could be pressed, so what happens after consent was not seen.`,
    },
  };
}

export function privateHost(source: string, host: string): Unseen {
  return {
    source,
    why: {
      sv: `${visible(host)} leder till den egna datorn eller ett privat nät, och öppnades inte. Lägg till --allow-private om det är meningen.`,
      en: `${visible(host)} leads to this computer or a private network, and was not opened. Add --allow-private if that is meant.`,
    },
  };
}

/** Pages that were found and not opened: more than asked for, or disallowed by robots.txt. */
export function notOpened(source: string, left: number, disallowed: number): Unseen[] {
  const more: Unseen = {
    source,
    minor: true,
    why: {
      sv: `${left} ${left === 1 ? "sida" : "sidor"} till hittades men öppnades inte. Öppna fler med --pages.`,
      en: `${left} more ${left === 1 ? "page was" : "pages were"} found and not opened. Open more with --pages.`,
    },
  };
  const excepted: Unseen = {
    source,
    minor: true,
    why: {
      sv: `${disallowed} ${disallowed === 1 ? "sida" : "sidor"} öppnades inte, eftersom robots.txt ber om det.`,
      en: `${disallowed} ${disallowed === 1 ? "page was" : "pages were"} not opened, since robots.txt asks for that.`,
    },
  };
  return [...(left > 0 ? [more] : []), ...(disallowed > 0 ? [excepted] : [])];
}
