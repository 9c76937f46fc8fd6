import type { Text } from "../model/text.js";

/** The words of `--help`, by what they describe. */
export const HELP = {
  program: {
    sv: "Integritetspolicyn som fakta: kontrollera den mot lagen och era egna löften, och bygg sidan på svenska och engelska.",
    en: "The privacy notice as facts: check it against the law and your own promises, and build the page in Swedish and English.",
  },
  build: {
    sv: "Bygg webbsidan (HTML) och Markdown. En felaktig policy avvisas och den gamla sidan ligger kvar.",
    en: "Build the page (HTML) and Markdown. An invalid policy is refused and the old page is left.",
  },
  watch: {
    sv: "bygg igen varje gång du sparar; avsluta med Ctrl-C",
    en: "build again each time you save; end with Ctrl-C",
  },
  preview: {
    sv: "Visa sidan i webbläsaren medan du redigerar, med fynden vid de avsnitt de gäller.",
    en: "Show the page in a browser while you edit, with the findings at the sections they concern.",
  },
  port: {
    sv: "port på 127.0.0.1 (förval: en ledig)",
    en: "port at 127.0.0.1 (default: a free one)",
  },
  validate: {
    sv: "Kontrollera att filen går att bygga: syntax, schema och hänvisningar.",
    en: "Check that the file can be built: syntax, schema and references.",
  },
  lint: {
    sv: "Kontrollera policyn mot dataskyddsförordningen, svensk lag och dess egna löften.",
    en: "Check the notice against the GDPR, Swedish law and its own promises.",
  },
  coverage: {
    sv: "Visa vad artikel 13 och 14 kräver och vad policyn säger, ändamål för ändamål.",
    en: "Show what Articles 13 and 14 ask for and what the notice says, purpose by purpose.",
  },
  coverageFormat: { sv: "text, markdown eller json", en: "text, markdown or json" },
  init: {
    sv: "Skriv en första policy utifrån några svar. Skriver aldrig över något.",
    en: "Write a first policy from a few answers. Never overwrites anything.",
  },
  explain: {
    sv: "Förklara en regel: vad den kräver, varför, och rätt och fel.",
    en: "Explain a rule: what it asks for, why, right and wrong.",
  },
  lsp: {
    sv: "Språkserver för redigeringsprogram: visar fynden medan du skriver (LSP).",
    en: "A language server for editors: shows the findings as you type (LSP).",
  },
  stdio: {
    sv: "tala över standard in och standard ut, vilket den alltid gör",
    en: "talk over standard input and output, as it always does",
  },
  files: {
    sv: "filer eller mönster inom citattecken; - läser standard in (förval: policy/**/*.{yaml,yml})",
    en: "files or quoted globs; - reads standard input (default: policy/**/*.{yaml,yml})",
  },
  savedFiles: {
    sv: "filer eller mönster inom citattecken (förval: policy/**/*.{yaml,yml})",
    en: "files or quoted globs (default: policy/**/*.{yaml,yml})",
  },
  rule: { sv: "regelns namn, till exempel review-overdue", en: "the rule's name, such as review-overdue" },
  out: { sv: "mappen att skriva till (förval: public)", en: "the folder to write to (default: public)" },
  audience: {
    sv: "bygg bara den del som gäller en grupp under dataSubjects, till exempel job-applicant",
    en: "build only the part that concerns one group under dataSubjects, such as job-applicant",
  },
  audiences: {
    sv: "bygg hela policyn och en del för varje grupp",
    en: "build the whole notice and a part for every group",
  },
  fragment: {
    sv: "skriv även <namn>.fragment.html att klistra in i ett CMS",
    en: "write <name>.fragment.html too, to paste into a CMS",
  },
  idPrefix: {
    sv: "det som ska stå före varje id i fragmentet (förval: integritetspolicy-)",
    en: "what stands before every id of the fragment (default: integritetspolicy-)",
  },
  frontMatter: {
    sv: "skriv Markdown för en webbplatsgenerator: hugo, eleventy, jekyll eller astro",
    en: "write the Markdown for a site generator: hugo, eleventy, jekyll or astro",
  },
  json: {
    sv: "skriv även <namn>.json: policyn och dess text för program",
    en: "write <name>.json too: the policy and its text for programs",
  },
  templates: {
    sv: "mapp med egna mallar i stället för några av verktygets (förval: templates i policy.config.yaml)",
    en: "folder with templates of your own in place of some of ours (default: templates in policy.config.yaml)",
  },
  style: {
    sv: "CSS-fil med husets färger, typsnitt och mått (förval: style i policy.config.yaml)",
    en: "CSS file with the house's colours, fonts and measures (default: style in policy.config.yaml)",
  },
  format: {
    sv: "rapportens format: text, json, sarif, github, gitlab eller junit (förval: text)",
    en: "the report's format: text, json, sarif, github, gitlab or junit (default: text)",
  },
  maxWarnings: { sv: "fler varningar än så ger felkod 1", en: "more warnings than this give exit code 1" },
  quiet: { sv: "visa bara fel, inte varningar", en: "show errors only, not warnings" },
  showWaived: { sv: "visa även det som är undantaget", en: "show what is waived too" },
  fix: {
    sv: "rätta i filen det som är säkert: form och föråldrade namn",
    en: "mend in the file what is certain: form and names out of date",
  },
  dryRun: {
    sv: "med --fix: visa rättelserna och skriv ingenting",
    en: "with --fix: show the corrections and write nothing",
  },
  printConfig: {
    sv: "visa de inställningar som gäller här (policy.config.yaml)",
    en: "show the settings that hold here (policy.config.yaml)",
  },
  list: { sv: "lista alla regler", en: "list every rule" },
  lang: { sv: "språk för meddelanden: sv eller en", en: "language of messages: sv or en" },
  today: {
    sv: "räkna med det här datumet (ÅÅÅÅ-MM-DD) i stället för dagens",
    en: "use this date (YYYY-MM-DD) instead of today's",
  },
  color: {
    sv: "färger, även om resultatet inte visas i en terminal",
    en: "colours, even if the output is not a terminal",
  },
  noColor: { sv: "inga färger", en: "no colours" },
  version: { sv: "visa verktygets version", en: "show the tool's version" },
  helpCommand: { sv: "Visa hjälp om ett kommando.", en: "Show help on a command." },
  help: { sv: "visa den här hjälpen", en: "show this help" },
  after: {
    sv: "Slutkoder: 0 utan anmärkning · 1 fynd · 2 fel i anropet eller oläslig fil · 3 fel i verktyget.\nVerktyget hjälper dig att se luckor. Det är inte juridisk rådgivning.",
    en: "Exit codes: 0 clean · 1 findings · 2 usage or unreadable file · 3 failure of the tool.\nThe tool helps you see gaps. It is not legal advice.",
  },
} as const satisfies Record<string, Text>;

/** The words of `policy init --help`: each answer that can be given beforehand. */
export const INIT = {
  kind: {
    sv: "slags organisation: företag, butik, förening, skola, klinik eller programvara",
    en: "kind of organisation: company, shop, association, school, clinic or software",
  },
  name: { sv: "organisationens fullständiga namn", en: "the organisation's full name" },
  email: {
    sv: "e-postadress för frågor om personuppgifter",
    en: "e-mail address for questions on personal data",
  },
  orgNumber: { sv: "organisationsnummer, NNNNNN-NNNN", en: "organisation number, NNNNNN-NNNN" },
  address: {
    sv: 'postadress, till exempel "Storgatan 1, 123 45 Staden"',
    en: 'postal address, such as "Storgatan 1, 123 45 Staden"',
  },
  website: { sv: "webbplats", en: "website" },
  dpo: {
    sv: "om det finns ett dataskyddsombud (förval: vet-ej)",
    en: "whether there is a data protection officer (default: unknown)",
  },
  dpoEmail: { sv: "dataskyddsombudets e-postadress", en: "the data protection officer's e-mail address" },
  reason: {
    sv: "varför det som är undecided inte är avgjort än; undantar det i tre månader",
    en: "why what is undecided is not decided yet; waives it for three months",
  },
  out: {
    sv: "filen att skriva (förval: policy/integritetspolicy.yaml)",
    en: "the file to write (default: policy/integritetspolicy.yaml)",
  },
  yes: {
    sv: "fråga ingenting; det som inte anges lämnas öppet",
    en: "ask nothing; what is not given is left open",
  },
} as const satisfies Record<string, Text>;

/** The headings that commander puts in its help. */
export const HEADINGS: Readonly<Record<string, Text>> = {
  "Usage:": { sv: "Användning:", en: "Usage:" },
  "Arguments:": { sv: "Argument:", en: "Arguments:" },
  "Options:": { sv: "Flaggor:", en: "Options:" },
  "Global Options:": { sv: "Flaggor för alla kommandon:", en: "Options of every command:" },
  "Commands:": { sv: "Kommandon:", en: "Commands:" },
};
