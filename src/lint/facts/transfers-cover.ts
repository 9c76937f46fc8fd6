import { officialCode } from "../../model/country-code.js";
import type { Policy } from "../../model/policy.generated.js";
import { entries, mapped } from "./entries.js";

/**
 * A function that says whether a transfer is described that takes data to a recipient in a country. One that names no
 * recipients concerns all in its country; one to an international organisation concerns those it names, wherever they are.
 */
export function transfersCover(policy: Policy): (recipient: string, country: string) => boolean {
  const anyone = new Set<string>();
  const named = new Set<string>();
  for (const [, { country, organisation, recipients = [] }] of entries(mapped(policy.transfers))) {
    const code = country === undefined ? undefined : officialCode(country);
    if (recipients.length === 0 && code !== undefined) anyone.add(code);
    for (const id of recipients) named.add(organisation === undefined ? `${code} ${id}` : id);
  }
  return (recipient, country) => {
    const code = officialCode(country);
    return anyone.has(code) || named.has(`${code} ${recipient}`) || named.has(recipient);
  };
}
