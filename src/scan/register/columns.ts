/** What a register's column may tell. */
export type Column = "name" | "country" | "role" | "website";

// The headings of registers, Swedish and English, the surest first.
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  name: [
    ...[
      "leverantör",
      "leverantörsnamn",
      "leverantörens namn",
      "personuppgiftsbiträde",
      "biträde",
      "underbiträde",
      ...["leverantörer", "personuppgiftsbiträden", "biträden", "mottagarens namn", "biträdets namn"],
      ...["personuppgiftsbiträdets namn", "företagets namn", "bolagets namn", "tjänsteleverantör"],
      ...["systemleverantör", "avtalspart", "motpart"],
    ],
    ...["mottagare", "företag", "företagsnamn", "bolag", "bolagsnamn", "organisation", "namn", "benämning"],
    ...["supplier", "supplier name", "vendor", "vendor name", "processor", "data processor", "subprocessor"],
    ...[
      "sub processor",
      "recipient",
      "company",
      "company name",
      "legal entity",
      "entity",
      "organization",
      "name",
    ],
  ],
  country: [
    ...["land", "landskod", "behandlingsland", "behandlas i", "plats", "hemvist", "säte"],
    ...[
      "country",
      "country code",
      "processing location",
      "location of processing",
      "location",
      "entity country",
    ],
  ],
  role: ["roll", "role", "typ av mottagare", "rolltyp"],
  website: [
    ...["webbplats", "webb", "hemsida", "domän", "domäner", "webbadress"],
    ...["website", "web site", "web", "domain", "domains", "url"],
  ],
};

/** Where the headings are and which column says what. */
export interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<Column, number>;
}

// A person's name is not the company's, and a number or a date is neither: ”Kontakt (namn)”, ”Leverantör nr”.
const OTHERS =
  /(?:^|\s)(?:kontakt|contact|person|förnamn|efternamn|ansvarig|handläggare|ägare|owner|responsible|nr|nummer|number|no|id|kod|code|datum|date|typ|type|e post|epost|mejl|mail|email|telefon|phone)|nummer(?:\s|$)/;

const MOST_COLUMNS = 200;

// Above the headings there may be a title, a date and the name of the register's owner.
const FURTHEST = 30;

/** The row of headings: the first that has one for a company's name. Undefined where none has. */
export function headerOf(rows: readonly (readonly string[])[]): Header | undefined {
  for (const [row, cells] of rows.slice(0, FURTHEST).entries()) {
    const headings = cells.slice(0, MOST_COLUMNS).map(plain);
    const columns = new Map<Column, number>();
    for (const column of ["name", "country", "role", "website"] as const) {
      const at = best(headings, HEADINGS[column]);
      if (at !== undefined && ![...columns.values()].includes(at)) columns.set(column, at);
    }
    // A single word in a row of its own is a title, unless the register has one column only.
    const filled = headings.filter((each) => each !== "").length;
    if (columns.has("name") && (filled > 1 || isOneColumn(rows))) return { row, columns };
  }
  return undefined;
}

function isOneColumn(rows: readonly (readonly string[])[]): boolean {
  return rows.slice(0, 100).every((cells) => cells.slice(1).every((cell) => cell.trim() === ""));
}

function best(headings: readonly string[], known: readonly string[]): number | undefined {
  for (const heading of known) {
    const at = headings.indexOf(heading);
    if (at >= 0) return at;
  }
  // ”Leverantör / biträde”, ”Land (behandling)”, ”Supplier*”.
  const words = headings.map((each) => (OTHERS.test(each) ? [] : each.split(" ")));
  for (const heading of known) {
    const at = words.findIndex((each) => each.includes(heading));
    if (at >= 0) return at;
  }
  return undefined;
}

function plain(heading: string): string {
  return heading
    .slice(0, 200)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
