import type { Text } from "../../model/text.js";
import type { StorageKind } from "../../model/trace.js";
import type { When } from "./scan-report.js";

export const STORAGES: Readonly<Record<StorageKind, Text>> = {
  cookie: { sv: "kaka", en: "cookie" },
  "local-storage": { sv: "lokal lagring", en: "local storage" },
  "session-storage": { sv: "sessionslagring", en: "session storage" },
  "indexed-db": { sv: "databas i webbläsaren", en: "database in the browser" },
  cache: { sv: "cache", en: "cache" },
};

export const WHEN: Readonly<Record<When, Text>> = {
  before: { sv: "före samtycke", en: "before consent" },
  after: { sv: "efter samtycke", en: "after consent" },
  both: { sv: "före och efter samtycke", en: "before and after consent" },
  unknown: { sv: "oklart när", en: "not clear when" },
};

export const WORDS = {
  title: { sv: "Vilka får uppgifter från", en: "Who receives data from" },
  companies: { sv: "Företagen", en: "The companies" },
  stored: { sv: "Kakor och annan lagring", en: "Cookies and other storage" },
  diagram: { sv: "Från sidorna till företagen och länderna", en: "From pages to companies and countries" },
  diagramText: { sv: "Diagrammet som text", en: "The diagram as text" },
  pages: { sv: "Sidor", en: "Pages" },
  countries: { sv: "Länder", en: "Countries" },
  company: { sv: "Företag", en: "Company" },
  inNotice: { sv: "I policyn", en: "In the notice" },
  country: { sv: "Land", en: "Country" },
  when: { sv: "När", en: "When" },
  what: { sv: "Vad", en: "What" },
  where: { sv: "Var", en: "Where" },
  name: { sv: "Namn", en: "Name" },
  whose: { sv: "Vems", en: "Whose" },
  remains: { sv: "Finns kvar", en: "Remains" },
  kind: { sv: "Slag", en: "Kind" },
  yes: { sv: "Ja", en: "Yes" },
  no: { sv: "Nej", en: "No" },
  missing: { sv: "inte i policyn", en: "not in the notice" },
  unknownCountry: { sv: "okänt land", en: "country not known" },
  unknownCompany: { sv: "okänt företag", en: "company not known" },
  outside: { sv: "utanför EU/EES", en: "outside the EEA" },
  notTold: { sv: "inte känt", en: "not known" },
  ownSite: { sv: "webbplatsen själv eller inte känt", en: "the site itself, or not known" },
  register: { sv: "finns i leverantörsregistret", en: "is in the supplier register" },
  package: { sv: "paket", en: "package" },
  unseen: { sv: "Det som inte kunde ses", en: "What could not be seen" },
  unseenLead: {
    sv: "Rapporten säger inget om det här. Att inget syns betyder inte att inget finns.",
    en: "The report says nothing of this. That nothing is shown does not mean that nothing is there.",
  },
  made: { sv: "Så är rapporten gjord", en: "How the report was made" },
  legendBefore: {
    sv: "heldragen linje: före samtycke eller oklart när",
    en: "unbroken line: before consent, or not clear when",
  },
  legendAfter: { sv: "streckad linje: bara efter samtycke", en: "broken line: after consent only" },
  legendMissing: {
    sv: "Fylld ruta med kryss: företaget står inte i policyn",
    en: "Filled box with a cross: the company is not in the notice",
  },
  none: { sv: "Inga uppgifter sågs gå till någon annan.", en: "No data were seen to go to anybody else." },
  noneStored: {
    sv: "Inget sågs lagras hos besökaren.",
    en: "Nothing was seen to be stored with the visitor.",
  },
  storedNotSeen: {
    sv: "Kakor och annan lagring går inte att se i de källor som granskades. Granska webbplatsen eller en HAR-fil för att se dem.",
    en: "Cookies and other storage cannot be seen in the sources that were scanned. Scan the website or a HAR file to see them.",
  },
  pagesAndFiles: { sv: "Sidor och filer", en: "Pages and files" },
  scroll: { sv: "Diagram som går att rulla i sidled", en: "Diagram that scrolls sideways" },
} as const satisfies Readonly<Record<string, Text>>;
