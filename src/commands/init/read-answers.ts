import { nearest } from "../../model/nearest.js";
import type { Address } from "../../model/policy.generated.js";
import { oneOf, withSuggestion } from "../../model/suggestion.js";
import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import type { Answers } from "../../revise/draft/answers.js";
import type { Kind } from "../../revise/draft/kind.js";
import { kinds } from "../../revise/draft/kinds/index.js";
import { DEFAULT_OUT, type QuestionId, type Typed } from "./questions.js";
import { wrongForm } from "./wrong-form.js";

// The page is called after the policy, and pages have plain names.
const POLICY_FILE = /(?:^|[/\\])[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]*\.ya?ml$/iu;

/** Answers with which a draft can be made. */
export type Complete = Typed & { readonly kind: string; readonly name: string; readonly email: string };

/** What answers that have been found right amount to. */
export function answersOf(typed: Complete): Answers {
  const { orgNumber, address, website, dpoEmail } = typed;
  return {
    kind: kindOf(typed.kind) as Kind,
    name: typed.name,
    email: typed.email,
    ...(orgNumber === undefined ? {} : { organisationNumber: withHyphen(orgNumber) }),
    ...(address === undefined ? {} : { address: addressOf(address) as Address }),
    ...(website === undefined ? {} : { website: withScheme(website) }),
    dataProtectionOfficer: hasOfficer(typed)
      ? { email: dpoEmail ?? "" }
      : officerOf(typed.dpo) === "no"
        ? "none"
        : "undecided",
  };
}

/** Whether the answers so far say that there is a data protection officer. */
export function hasOfficer({ dpo, dpoEmail }: Typed): boolean {
  return dpo === undefined ? dpoEmail !== undefined : officerOf(dpo) === "yes";
}

/** What is wrong with the form of an answer, before it is put into a draft. */
export function misread(id: QuestionId, text: string): Text | undefined {
  if (id === "kind" && !kindOf(text)) return noSuchKind(text);
  if (id === "dpo" && !officerOf(text)) {
    return {
      sv: `”${visible(text)}” går inte att förstå. Svara ja, nej eller vet ej.`,
      en: `"${visible(text)}" cannot be understood. Answer yes, no or unknown.`,
    };
  }
  if (id === "address" && !addressOf(text)) {
    return {
      sv: `”${visible(text)}” är inte gata, postnummer och ort. Skriv till exempel Storgatan 1, 123 45 Staden. Ligger den utanför Sverige, hoppa över den och skriv in den i filen.`,
      en: `"${visible(text)}" is not a street, postal code and city. Write for example Storgatan 1, 123 45 Staden. If it is outside Sweden, skip it and write it in the file.`,
    };
  }
  if (id === "out" && !POLICY_FILE.test(text)) {
    return {
      sv: `”${visible(text)}” kan inte vara namn på en policy. Använd bokstäver, siffror, - och _, och avsluta med .yaml, till exempel ${DEFAULT_OUT}.`,
      en: `"${visible(text)}" cannot be the name of a policy. Use letters, digits, - and _, and end with .yaml, for example ${DEFAULT_OUT}.`,
    };
  }
  return wrongForm(id, text);
}

/** The kind by its number in the list, its id or its name in either language. */
function kindOf(text: string): Kind | undefined {
  const word = text.toLowerCase();
  return kinds.find(({ id, name }, index) => [String(index + 1), id, name.sv, name.en].includes(word));
}

function noSuchKind(text: string): Text {
  const near = kindOf(
    nearest(
      text,
      kinds.flatMap(({ id, name }) => [name.sv, name.en, id]),
    ) ?? "",
  );
  const { sv, en } = oneOf(kinds.map(({ name }) => name));
  return withSuggestion(
    { sv: `Sorten ”${visible(text)}” finns inte.`, en: `There is no kind "${visible(text)}".` },
    near?.name,
    { always: { sv: `Välj ${sv}.`, en: `Choose ${en}.` } },
  );
}

function officerOf(text: string | undefined): "yes" | "no" | "unknown" | undefined {
  const word = (text ?? "unknown").toLowerCase().replace(/[\s_-]+/g, " ");
  if (["ja", "j", "yes", "y"].includes(word)) return "yes";
  if (["nej", "n", "no", "none"].includes(word)) return "no";
  if (["vet ej", "vet inte", "unknown", "undecided"].includes(word)) return "unknown";
  return undefined;
}

function addressOf(text: string): Address | undefined {
  const match = /^(?:(c\/o [^,]+),\s*)?([^,]+(?:,[^,]+)?),\s*(\d{3}) ?(\d{2}),?\s+([^\s,][^,]*)$/i.exec(text);
  if (!match) return undefined;
  const [, careOf, street = "", first, second, city = ""] = match;
  return { ...(careOf ? { careOf } : {}), street, postalCode: `${first} ${second}`, city, country: "SE" };
}

// Written without a hyphen, or with the century that some registers put before it.
function withHyphen(text: string): string {
  return text.replace(/^(?:16)?(\d{6})[ -]?(\d{4})$/, "$1-$2");
}

function withScheme(text: string): string {
  return /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(text) ? `https://${text}` : text;
}
