import { FORM_NAMES } from "../../model/form-names.js";
import type { Text } from "../../model/text.js";
import { framed, type TextRule, textRuleAt } from "../../model/text-forms.js";
import { freeTexts } from "../facts/policy-texts.js";
import { type Misfit, misfitOf } from "../facts/text-shape.js";
import type { Rule } from "../rule.js";

const purpose = (keys: string) =>
  `purposes:\n  orders:\n    name: Beställningar\n    legalBasis: legitimate-interests\n    dataSubjects: [customer]\n    ${keys}`;

export const textForm: Rule = {
  id: "text-form",
  class: "practice",
  legal: ["GDPR art. 12.1"],
  summary: {
    sv: "En text ska passa in i meningen som den hör till.",
    en: "A text should fit the sentence that it belongs to.",
  },
  details: {
    sv: "Sidan fogar in varje text i en mening eller efter en rubrik. Där meningen fortsätter ska texten ha liten bokstav och sakna punkt; där texten står för sig själv ska den vara en hel mening. Fyndet visar meningen som sidan får.",
    en: "The page puts each text into a sentence or after a label. Where the sentence continues, the text should have a small letter and no full stop; where the text is on its own, it should be a whole sentence. The finding shows the sentence that the page gets.",
  },
  bad: [
    {
      yaml: purpose("legitimateInterest: { interest: Sälja mer., balancing: Det väger tyngre. }"),
      at: ["/purposes/orders/legitimateInterest/interest", "/purposes/orders/legitimateInterest/balancing"],
    },
    { yaml: "scope:\n  - Du som handlar hos oss.", at: ["/scope/0"] },
    { yaml: purpose("description: Vi skickar varor."), at: ["/purposes/orders/description"] },
    {
      yaml: "security:\n  measures: [kryptering av all lagring]",
      at: ["/security/measures/0"],
    },
    {
      yaml: "recipients:\n  carrier: { name: Frakt, role: controller, country: SE, purpose: för att leverera paket }",
      at: ["/recipients/carrier/purpose"],
    },
    {
      yaml: "recipients:\n  carrier: { name: Frakt, role: controller, country: SE, purpose: Betalningar }",
      at: ["/recipients/carrier/purpose"],
    },
    {
      yaml: "categories:\n  contact-details: { name: Personnummer, nationalId: true, nationalIdGround: vara säkra på vem du är }",
      at: ["/categories/contact-details/nationalIdGround"],
    },
  ],
  good: [
    { yaml: purpose("description: för att skicka varor") },
    {
      yaml: "categories:\n  contact-details: { name: Personnummer, nationalId: true, nationalIdGround: säker identifiering }",
    },
    {
      yaml: purpose(
        "legitimateInterest: { interest: sälja mer, balancing: MAILIT bara skriver till företag }",
      ),
    },
    { yaml: "security:\n  measures: [Vi krypterar all lagring.]" },
    {
      yaml: "recipients:\n  carrier: { name: Frakt Inc., role: controller, country: SE, purpose: leverera åt Example Inc. }",
    },
  ],
  *check(policy) {
    for (const [text, path] of freeTexts(policy)) {
      const rule = textRuleAt(path);
      const misfit = rule && misfitOf(text, rule.form, path);
      if (!rule || !misfit) continue;
      const { better } = misfit;
      yield {
        path,
        message: {
          sv: `${reason(misfit).sv}${finished(text, rule).sv} ${advice(misfit, rule).sv}`,
          en: `${reason(misfit).en}${finished(text, rule).en} ${advice(misfit, rule).en}`,
        },
        ...(better === undefined
          ? {}
          : { fix: { description: { sv: `Skriv ${better}`, en: `Write ${better}` }, value: better } }),
      };
    }
  },
};

function reason({ kind, words = "" }: Misfit): Text {
  switch (kind) {
    case "capital":
      return {
        sv: "Texten börjar med stor bokstav mitt i en mening.",
        en: "The text begins with a capital in mid-sentence.",
      };
    case "full-stop":
      return {
        sv: "Texten slutar med punkt mitt i en mening.",
        en: "The text ends with a full stop in mid-sentence.",
      };
    case "not-a-sentence":
      return { sv: "Texten är ingen hel mening.", en: "The text is not a whole sentence." };
    case "begins-with":
      return {
        sv: `Texten börjar med ”${words}”, som sidan redan skriver.`,
        en: `The text begins with "${words}", which the page already says.`,
      };
    case "reader":
      return { sv: "Texten talar inte till läsaren.", en: "The text does not speak to the reader." };
    case "no-verb":
      return {
        sv: "Texten har inget verb som kan följa efter ”för att”.",
        en: 'The text has no verb that can follow "in order to".',
      };
    case "bare-verb":
      return {
        sv: "Texten börjar med ett verb utan ”att”.",
        en: 'The text begins with a verb without "att".',
      };
    case "for-purpose":
      return { sv: "Texten säger inte vad ändamålet är.", en: "The text does not say what the purpose is." };
  }
}

// The sentence of the page, where the text is put into one.
function finished(text: string, rule: TextRule): Text {
  const sentence = framed(text, rule);
  return sentence
    ? { sv: ` På sidan blir det: ”${sentence.sv}”`, en: ` The page would say: "${sentence.sv}"` }
    : { sv: "", en: "" };
}

function advice({ kind, better }: Misfit, { form }: TextRule): Text {
  if (better !== undefined) return { sv: `Skriv: ${better}`, en: `Write: ${better}` };
  if (kind === "for-purpose")
    return {
      sv: "Skriv vad ni gör som ”för att …”, till exempel för att skicka nyhetsbrev",
      en: 'Write what you do as "in order to …", such as för att skicka nyhetsbrev',
    };
  const wanted = FORM_NAMES[form];
  return { sv: `Skriv ${wanted.sv}.`, en: `Write ${wanted.en}.` };
}
