import { nearest } from "../model/nearest.js";

/**
 * Where facts belong that editors often write under a key of their own, by the keys from the root; `*` is any id.
 * Without it the only advice on such a key would be to remove the line, and what the notice said would be lost.
 */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  cookies: words(
    "cookie kakor kaka webbkakor lagring local-storage localstorage trackers tracking pixlar spårning",
  ),
  cookieChoice: words("cookie-settings kakval kakinställningar cookie-banner cookiebanner cmp"),
  profiling: words(
    "profilering profiler profiles personalisering personalization rekommendationer recommendations",
  ),
  aiSystems: words("ai ki ai-act artificiell-intelligens chatbot chatbots ai-assistent ai-assistant"),
  automatedDecisions: words(
    "automatiserat-beslut automatiserade-beslut automated-decision automatiserat-beslutsfattande",
  ),
  links: words(
    "länk länkar link documents dokument villkor terms köpvillkor kakpolicy cookie-policy se-även references",
  ),
  exclusions: words(
    "undantag inte gör-inte vi-gör-inte never not-done excluded exclusion ingen-behandling does-not",
  ),
  notCovered: words(
    "gäller-inte omfattas-inte not-applicable out-of-scope avgränsning avgränsningar limitations",
  ),
  ageLimit: words("ålder åldersgräns age minimum-age min-age åldersgränsen barn children minors"),
  devicePermissions: words(
    "permissions behörigheter tillgångar enhetsbehörigheter app-permissions device telefon",
  ),
  otherControllers: words("controllers ansvariga personuppgiftsansvariga andra-ansvariga co-controllers"),
  jointControllers: words("gemensamt-ansvariga gemensamt-ansvar joint joint-controller medansvariga"),
  "controller/group": words("koncern group corporate-group moderbolag parent dotterbolag subsidiaries"),
  "controller/brands": words("brand varumärke varumärken trademarks bifirma"),
  "controller/offices": words("kontor mottagningar office branches filialer locations platser"),
  lastUpdated: words("updated uppdaterad senast-uppdaterad last-modified modified last-update"),
  adopted: words("antagen beslutad approved approved-by godkänd fastställd beslut"),
  publicRecords: words(
    "allmän-handling allmänna-handlingar diarium offentlighet public-access arkiv arkivering överklagande appeal",
  ),
  secrecy: words("sekretess tystnadsplikt confidentiality"),
  statutes: words("lagar lagstiftning laws legislation författningar"),
  businessTransfer: words("försäljning överlåtelse merger sale acquisition företagsöverlåtelse ägarbyte"),
  dataLocation: words("lagringsplats lagringsland data-location hosting-country location-of-data"),
  "rights/further": words("andra-rättigheter further-rights övriga-rättigheter other-rights patient-rights"),
  "rights/request/furtherCopies": words("avgift fee fees kostnad cost"),
  "rights/request/usuallyWithin": words("svarstid handläggningstid response-time"),
  "updates/notification": words("notification notify meddelande underrättelse"),
  "history/*/changes": words("ändringslogg changelog ändringar change-log"),
  "purposes/*/retention": words(
    "lagringstid lagringstider gallring storage storage-period retention-period sparas spara",
  ),
  "purposes/*/publication": words("publicering publicerat published publish offentliggörande"),
  "purposes/*/internalAccess": words("åtkomst access-control behörig internal-access"),
  "purposes/*/notes": words("note notes notering anmärkning comment kommentar info övrigt other tillägg"),
  "purposes/*/specialCategoryGround": words("artikel-9 article-9 art9 känsliga sensitive special-categories"),
  "purposes/*/provision": words("måste-lämnas obligatoriskt mandatory frivilligt voluntary"),
  "recipients/*/noticeUrl": words(
    "privacy-policy privacy-policy-url notice policy-url integritetspolicy privacy-url",
  ),
  "recipients/*/domains": words("domain domän domäner hosts host"),
  "recipients/*/condition": words("villkor-för när when if om"),
  "transfers/*/mechanism": words(
    "skyddsåtgärd skyddsåtgärder safeguard safeguards scc dpf adequacy-decision",
  ),
  website: words("hemsida webbplats webb site url homepage webbsida"),
  ownDomains: words("egna-domäner own-domain"),
};

const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(HOMES).flatMap(([home, known]) =>
    [plain(home.slice(home.lastIndexOf("/") + 1)), ...known].map((word): [string, string] => [word, home]),
  ),
);

/** The place that facts under a key like this have in the format, as keys from the root. Undefined where none is known. */
export function homeOf(key: string): string[] | undefined {
  const word = plain(key);
  // In a short word two letters apart is another word: `ground` is no slip for `group`.
  const slip = word.length > 4 ? nearest(word, BY_WORD.keys(), word.length < 7 ? 1 : 4) : undefined;
  const known = BY_WORD.has(word) ? word : slip;
  return known === undefined ? undefined : BY_WORD.get(known)?.split("/");
}

// Camel case, spaces and underscores are other ways to write the same words.
function plain(key: string): string {
  return key
    .replace(/([a-zåäö])([A-ZÅÄÖ])/g, "$1-$2")
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}

function words(list: string): readonly string[] {
  return list.split(" ");
}
