import { child, pointer } from "../model/pointer.js";
import type { Policy } from "../model/policy.generated.js";
import type { Text } from "../model/text.js";
import type { Evidence, Trace } from "../model/trace.js";
import { visible } from "../model/visible.js";
import { called, calledText } from "./called.js";
import { plainName } from "./companies/plain-name.js";
import type { ScanFinding } from "./finding.js";
import { isUnder } from "./matching.js";
import { proposedId } from "./proposed-id.js";
import type { Company } from "./seen-companies.js";
import { whereSeen } from "./where.js";

/** The id that a company would have under recipients: the one that its finding points at, and that a draft gives it. */
export function recipientIdOf({ vendor, name }: Company, { recipients }: Policy): string {
  return proposedId(vendor?.id ?? plainName(name), new Set(Object.keys(recipients)));
}

/** The companies and domains that were seen and are not described. */
export function* undocumented(companies: readonly Company[], policy: Policy): Generator<ScanFinding> {
  for (const company of companies) {
    if (company.described) continue;
    const path = pointer("recipients", recipientIdOf(company, policy));
    const { traces } = company;
    const message = company.known ? undocumentedMessage(company) : unknownMessage(company);
    yield {
      rule: company.known ? "recipient-undocumented" : "provider-unknown",
      path,
      message,
      seen: traces,
    };
  }
}

function undocumentedMessage(company: Company): Text {
  const what = doing(company);
  const where = whereSeen(company.traces);
  const domain = company.traces.find(({ kind }) => kind === "request")?.host;
  const or = domain === undefined ? undefined : visible(domain);
  return {
    sv: `${what.sv}, men företaget är inte beskrivet under ”recipients”. ${where.sv} Lägg till mottagaren med name, role, country och purpose (policy scan --draft skriver det som är känt)${or ? `, eller skriv ${or} under domains hos den mottagare som den hör till` : ", eller skriv namnet under otherNames hos den mottagare som det hör till"}.`,
    en: `${what.en}, but the company is not described under "recipients". ${where.en} Add the recipient with name, role, country and purpose (policy scan --draft writes what is known)${or ? `, or write ${or} under domains of the recipient that it belongs to` : ", or write the name under otherNames of the recipient that it belongs to"}.`,
  };
}

function doing({ traces, vendor, name: full }: Company): Text {
  const company = called(full, vendor);
  const name = calledText(company);
  const of = (kind: Trace["kind"]) => traces.filter((trace) => trace.kind === kind);
  const hosts = listed(of("request").map(({ host }) => host));
  if (hosts !== "")
    return {
      sv: `Webbplatsen anropar ${calledText(company, hosts)}`,
      en: `The website calls ${calledText(company, hosts)}`,
    };
  const stored = listed([...of("cookie"), ...of("storage")].map(({ name: each }) => each));
  if (stored !== "")
    return {
      sv: `Webbplatsen lagrar för ${calledText(company, stored)}`,
      en: `The website stores for ${calledText(company, stored)}`,
    };
  const packages = listed(of("package").map(({ name: each }) => each));
  if (packages !== "")
    return {
      sv: `Paketet ${packages} skickar uppgifter till ${name}`,
      en: `The package ${packages} sends data to ${name}`,
    };
  return { sv: `${name} står i ert register`, en: `${name} is in your register` };
}

function listed(names: readonly (string | undefined)[]): string {
  const each = [...new Set(names.flatMap((name) => (name === undefined ? [] : [visible(name)])))];
  return each.length > 3 ? `${each.slice(0, 3).join(", ")} …` : each.join(", ");
}

function unknownMessage({ name, traces }: Company): Text {
  const domain = visible(name);
  const hosts = listed(traces.map(({ host }) => host));
  const where = whereSeen(traces);
  return {
    sv: `Webbplatsen anropar ${hosts}, och verktyget vet inte vems domänen ${domain} är. ${where.sv} Ta reda på det. Är den er egen, skriv ownDomains: [${domain}]; annars skriv domains: [${domain}] hos mottagaren under recipients.`,
    en: `The website calls ${hosts}, and the tool does not know whose domain ${domain} is. ${where.en} Find out. If it is your own, write ownDomains: [${domain}]; otherwise write domains: [${domain}] at the recipient under recipients.`,
  };
}

/** The recipients that have domains of which none was seen, where websites were looked at. */
export function* notSeen(policy: Policy, { scanned, traces }: Evidence): Generator<ScanFinding> {
  const websites = scanned.filter(({ sights }) => sights.includes("requests"));
  if (websites.length === 0) return;
  const hosts = new Set(traces.flatMap(({ host }) => (host === undefined ? [] : [host])));
  for (const [id, { domains }] of Object.entries(policy.recipients)) {
    if (!domains || domains.some((domain) => [...hosts].some((host) => isUnder(host, domain)))) continue;
    const list = domains.join(", ");
    yield {
      rule: "recipient-not-seen",
      path: child(pointer("recipients", id), "domains"),
      message: {
        sv: `Mottagaren ”${id}” är beskriven med domänerna ${list}, men ingen av dem syntes på de ${countPages(websites)} sidor och filer som lästes. Ta bort mottagaren om ni inte längre använder den. Används den på andra ställen, behöver inget göras.`,
        en: `The recipient "${id}" is described with the domains ${list}, but none of them was seen in the ${countPages(websites)} pages and files that were read. Remove the recipient if you no longer use it. If it is used elsewhere, nothing needs to be done.`,
      },
      seen: [],
    };
  }
}

function countPages(websites: Evidence["scanned"]): number {
  return websites.reduce((sum, { pages = 1 }) => sum + pages, 0);
}
