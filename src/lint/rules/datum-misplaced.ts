import { child } from "../../model/pointer.js";
import type { Policy } from "../../model/policy.generated.js";
import { entries, listed, purposes } from "../facts/entries.js";
import { quotation } from "../facts/quotation.js";
import { wordFrom } from "../facts/wording.js";
import { plainWords, words } from "../facts/words.js";
import type { Rule } from "../rule.js";

const SECRET = [
  ...["lösenord", "inloggning", "pinkod", "pin-kod", "säkerhetskod", "cvc", "cvv"],
  ...["kortnummer", "kortuppgift", "betalkort", "kreditkort", "kontokort", "bankkort"],
  ...["bankkonto", "kontonummer", "clearingnummer", "bankuppgift"],
];
const CONTACT = ["kontakt"];

export const datumMisplaced: Rule = {
  id: "datum-misplaced",
  class: "practice",
  legal: ["GDPR art. 12.1", "GDPR art. 14.1 d"],
  summary: {
    sv: "En uppgift bör stå i en kategori, och i den där läsaren väntar sig den.",
    en: "A datum should be in one category, the one where readers expect it.",
  },
  details: {
    sv: "Står samma uppgift i två kategorier vet läsaren inte för vilket ändamål den används. Ett lösenord eller ett kortnummer är ingen kontaktuppgift. Flytta uppgiften till den kategori som den hör till.",
    en: "If the same datum is in two categories, readers cannot know for which purpose it is used. A password or a card number is not a contact detail. Move the datum to the category it belongs to.",
  },
  bad: [
    {
      yaml: "categories:\n  contact: { name: Kontaktuppgifter, examples: [namn, kundnummer] }\n  customer: { name: Kunduppgifter, examples: [Kundnummer] }",
      at: ["/categories/customer/examples/0"],
    },
    {
      yaml: "categories:\n  contact: { name: Kontaktuppgifter, examples: [namn, lösenord] }",
      at: ["/categories/contact/examples/1"],
    },
  ],
  good: [
    {
      yaml: "categories:\n  contact: { name: Kontaktuppgifter, examples: [namn, adress] }\n  login: { name: Inloggning, examples: [lösenord] }",
    },
    {
      yaml: "categories:\n  contact: { name: Kontaktuppgifter, examples: [namn] }\n  applicant: { name: Ansökan, examples: [namn, betyg] }",
    },
  ],
  *check(policy) {
    const seen = new Map<string, { id: string; general: boolean }>();
    for (const [id, { name, examples = [] }, path] of entries(policy.categories, "categories")) {
      const general = wordFrom(plainWords(name), GENERAL) !== undefined;
      for (const [index, example] of examples.entries()) {
        const at = child(child(path, "examples"), index);
        const plain = plainWords(example);
        const same = keyOf(example);
        const other = seen.get(same);
        if (wordFrom(plainWords(name), CONTACT) && wordFrom(plain, SECRET)) {
          yield {
            path: at,
            message: {
              sv: `”${quotation(example)}” är ingen kontaktuppgift. Flytta den från ”${id}” till en kategori för inloggning eller betalning.`,
              en: `"${quotation(example)}" is not a contact detail. Move it from "${id}" to a category for login or payment.`,
            },
          };
        } else if (
          other !== undefined &&
          other.id !== id &&
          !apart(policy, other.id, id) &&
          (!EVERYWHERE.has(same) || (general && other.general))
        ) {
          yield {
            path: at,
            message: {
              sv: `”${quotation(example)}” står i både ”${other.id}” och ”${id}”. Låt uppgiften stå i en av dem, så att läsaren ser vad den används till.`,
              en: `"${quotation(example)}" is in both "${other.id}" and "${id}". Keep the datum in one of them, so that readers see what it is used for.`,
            },
          };
        }
        if (!seen.has(same)) seen.set(same, { id, general });
      }
    }
  },
};

// "IP-adress" and "ip adress" are the same, and so are "kundnummer" and "ditt kundnummer (om du har ett)".
function keyOf(example: string): string {
  return words(
    example
      .normalize("NFC")
      .toLowerCase()
      .replaceAll(/\([^()]*\)/g, " "),
  )
    .filter((word, index) => index > 0 || !["din", "ditt", "dina"].includes(word))
    .join("")
    .replaceAll("-", "");
}

// The same datum on two groups of people is two data.
function apart(policy: Policy, one: string, other: string): boolean {
  const people = (id: string) =>
    purposes(policy).flatMap(([, { categories, dataSubjects }]) =>
      listed(categories)?.includes(id) ? dataSubjects : [],
    );
  const [first, second] = [people(one), people(other)];
  return first.length > 0 && second.length > 0 && !first.some((group) => second.includes(group));
}

// What people are called and reached by belongs to many categories, but not to two that both say who someone is.
const GENERAL = ["kontakt", "identif", "personuppg", "persondata", "grunduppg", "basuppg"];
const EVERYWHERE = new Set(
  ["namn", "e-post", "e-postadress", "adress", "telefon", "telefonnummer", "personnummer", "datum"].map(
    keyOf,
  ),
);
