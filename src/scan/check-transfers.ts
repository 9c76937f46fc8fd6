import { isInEea } from "../model/legal/eea.js";
import { child, pointer } from "../model/pointer.js";
import type { Policy, Transfer } from "../model/policy.generated.js";
import type { Text } from "../model/text.js";
import { called, calledText } from "./called.js";
import { recipientIdOf } from "./check-companies.js";
import type { ScanFinding } from "./finding.js";
import type { Company } from "./seen-companies.js";
import { whereSeen } from "./where.js";

/** The companies that are established outside the EEA and that no transfer concerns. */
export function* transfersUndocumented(
  companies: readonly Company[],
  policy: Policy,
): Generator<ScanFinding> {
  if (policy.transfers === "undecided") return;
  for (const company of companies) {
    const { country, described, traces } = company;
    if (country === undefined || !isOutside(country)) continue;
    const id = described?.id;
    if (described && id === undefined) continue;
    if (isCovered(policy, country, id)) continue;
    const stated = id === undefined ? [] : [policy.recipients[id]?.country ?? []].flat();
    // Lint says the same of a country that the policy itself gives.
    if (stated.includes(country)) continue;
    const says = stated.length > 0;
    yield {
      rule: "transfer-undocumented",
      path: id === undefined ? pointer("transfers", recipientIdOf(company, policy)) : pathOf(policy, id),
      // Where the data are kept may well be another country than the company's own.
      ...(says && { class: "practice" as const }),
      message: messageFor(company, id ?? recipientIdOf(company, policy), country, {
        says,
        none: policy.transfers === "none",
      }),
      seen: traces,
    };
  }
}

/** Whether a two-letter code is that of a country outside the EEA. */
export function isOutside(country: string): boolean {
  return /^[A-Z]{2}$/.test(country) && !isInEea(country) && !PARTS_OF_EU_STATES.has(country);
}

const PARTS_OF_EU_STATES = new Set(["AX", "GF", "GP", "MF", "MQ", "RE", "YT"]);

/** The transfer that concerns a recipient in a country: it names the recipient, or names nobody. */
function isCovered({ transfers }: Policy, country: string, id: string | undefined): boolean {
  if (typeof transfers !== "object") return false;
  return Object.values<Transfer>(transfers).some(
    ({ country: to, recipients = [] }) =>
      to === country && (recipients.length === 0 || (id !== undefined && recipients.includes(id))),
  );
}

function pathOf(policy: Policy, id: string): string {
  const path = pointer("recipients", id);
  return policy.recipients[id]?.country === undefined ? path : child(path, "country");
}

/** The country's name in both languages, with its code. */
export function countryText(code: string): Text {
  const named = (language: string) =>
    new Intl.DisplayNames(language, { type: "region", fallback: "none" }).of(code);
  const [sv, en] = [named("sv"), named("en")];
  return { sv: sv === undefined ? code : `${sv} (${code})`, en: en === undefined ? code : `${en} (${code})` };
}

function messageFor(
  company: Company,
  id: string,
  country: string,
  { says, none }: { readonly says: boolean; readonly none: boolean },
): Text {
  const { vendor, traces } = company;
  const name = calledText(called(vendor?.name ?? company.name, vendor));
  const { sv, en } = countryText(country);
  const where = whereSeen(traces);
  const clash = none
    ? { sv: "men transfers säger none", en: "but transfers says none" }
    : { sv: "men ingen överföring dit är beskriven", en: "but no transfer there is described" };
  const write = {
    sv: `Beskriv den under transfers med country: ${country}, recipients: [${id}] och mechanism.`,
    en: `Describe it under transfers with country: ${country}, recipients: [${id}] and mechanism.`,
  };
  if (says) {
    return {
      sv: `${name} finns i ${sv}, utanför EU/EES, och policyn anger ett annat land. ${where.sv} Kan företaget nå uppgifterna därifrån är det en överföring. ${write.sv} Stannar uppgifterna inom EU/EES behöver inget ändras.`,
      en: `${name} is established in ${en}, outside the EEA, and the notice gives another country. ${where.en} If the company can reach the data from there, that is a transfer. ${write.en} If the data stay within the EEA, nothing needs to change.`,
    };
  }
  return {
    sv: `${name} finns i ${sv}, utanför EU/EES, ${clash.sv}. ${where.sv} ${write.sv}`,
    en: `${name} is established in ${en}, outside the EEA, ${clash.en}. ${where.en} ${write.en}`,
  };
}
