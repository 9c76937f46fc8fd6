import type { Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import type { QuestionId } from "./questions.js";

/** An answer's form, and what to say of another. The schema's own words are about keys, which nobody has seen yet. */
interface Form {
  readonly pattern: RegExp;
  readonly is: Text;
  readonly example: string;
}

const same = (text: string): Text => ({ sv: text, en: text });

const EMAIL: Form = {
  pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  is: { sv: "en e-postadress", en: "an e-mail address" },
  example: "info@example.se",
};

const FORMS: { readonly [Id in QuestionId]?: Form } = {
  orgNumber: {
    pattern: /^(?:16)?\d{6}[ -]?\d{4}$/,
    is: { sv: "ett organisationsnummer", en: "an organisation number" },
    example: "556000-0001",
  },
  email: EMAIL,
  dpoEmail: EMAIL,
  website: {
    // Without https:// it is put there.
    pattern: /^(?:https:\/\/)?[^\s:/.]+(?:\.[^\s:/.]+)+(?:[:/]\S*)?$/,
    is: { sv: "en webbplats med https", en: "a website with https" },
    example: "https://www.example.se",
  },
};

/** What is wrong with the form of an answer, as said to a person who answers and has no file yet. */
export function wrongForm(id: QuestionId, text: string): Text | undefined {
  const form = FORMS[id];
  if (!form || form.pattern.test(text)) return undefined;
  const meant = text.replace(/^http:/i, "https:");
  const write = form.pattern.test(meant)
    ? same(visible(meant))
    : { sv: `till exempel ${form.example}`, en: `for example ${form.example}` };
  return {
    sv: `”${visible(text)}” är inte ${form.is.sv}. Skriv ${write.sv}.`,
    en: `"${visible(text)}" is not ${form.is.en}. Write ${write.en}.`,
  };
}
