import type { Address, Contact, Policy } from "../../model/policy.generated.js";
import type { ExportWords } from "../words.js";

interface Someone extends Contact {
  readonly organisationNumber?: string;
}

/** Who somebody is and how to reach them, on one line. */
export function contactText(
  { name, organisationNumber, address, email, phone, website }: Someone,
  country: ExportWords["country"],
): string {
  return [name, organisationNumber, addressText(address, country), email, phone, website]
    .filter(Boolean)
    .join(", ");
}

function addressText(
  address: string | Address | undefined,
  country: ExportWords["country"],
): string | undefined {
  if (address === undefined || typeof address === "string") return address;
  const { careOf, street, postalCode, city } = address;
  const place = [postalCode, city].filter(Boolean).join(" ");
  const abroad = address.country === undefined || address.country === "SE" ? "" : country(address.country);
  return [careOf, street, place, abroad].filter(Boolean).join(", ");
}

/** The data protection officer; undefined where the policy leaves it open. */
export function officerText(
  officer: Policy["dataProtectionOfficer"],
  { language, country }: Pick<ExportWords, "language" | "country">,
): string | undefined {
  if (officer === "undecided") return undefined;
  if (officer === "none") return { sv: "Inget", en: "None" }[language];
  return contactText(officer, country);
}
