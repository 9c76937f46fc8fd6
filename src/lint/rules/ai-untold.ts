import { formatDate } from "../../model/date.js";
import { AI_TRANSPARENCY } from "../../model/legal/ai.js";
import { mapped, purposes } from "../facts/entries.js";
import { denies, wordFrom, wordingOf } from "../facts/wording.js";
import type { Rule } from "../rule.js";

const ASSISTANTS = [
  ...[
    "chatbot",
    "chattbot",
    "chatbott",
    "chattrobot",
    "röstbot",
    "ai-assistent",
    "ai-chatt",
    "ai-bot",
    "ai-tjänst",
  ],
  ...[
    "ai-stöd",
    "ai-system",
    "ai-modell",
    "ai-genererad",
    "ai-genererat",
    "ai-verktyg",
    "gpt",
    "chatgpt",
    "copilot",
  ],
  ...["språkmodell", "deepfake"],
];
const PHRASES = [
  ...[
    " virtuell assistent ",
    " virtuella assistent ",
    " digital assistent ",
    " digitala assistent ",
    " artificiell intelligens ",
  ],
  ...[
    " generativ ai ",
    " med ai ",
    " hjälp av ai ",
    " automatiskt genererade svar ",
    " genererat innehåll ",
    " en ai ",
  ],
];

const chat = (description: string, rest = "") =>
  `purposes:\n  chat:\n    name: Kundtjänst\n    description: ${description}\n    legalBasis: legitimate-interests\n    dataSubjects: [customer]${rest}`;

export const aiUntold: Rule = {
  id: "ai-untold",
  class: "law",
  severity: "warning",
  severityReason: {
    sv: "Regeln känner igen ord i löpande text. En människa måste avgöra vad som gäller.",
    en: "The rule recognises words in running text. A person must judge what applies.",
  },
  legal: ["AI Act art. 50"],
  summary: {
    sv: "Den som talar med ett AI-system, eller möter innehåll som det har gjort, ska få veta det.",
    en: "People who speak with an AI system, or meet content that it has made, must be told so.",
  },
  details: {
    sv: "AI-förordningens artikel 50 gäller i huvudsak från den 2 augusti 2026. Beskriv systemet under aiSystems och skriv i disclosure hur människor får veta att det är AI. Regeln läser ändamålens texter och systemen under aiSystems.",
    en: "Article 50 of the AI Act applies for the most part from 2 August 2026. Describe the system under aiSystems and write in disclosure how people are told that it is AI. The rule reads the texts of the purposes and the systems under aiSystems.",
  },
  bad: [
    { yaml: chat("för att svara dig med en chatbot"), at: ["/purposes/chat"] },
    { yaml: chat("för att svara med hjälp av AI"), at: ["/purposes/chat"] },
    { yaml: "aiSystems:\n  chat: { name: AI-assistenten }", at: ["/aiSystems/chat"] },
  ],
  good: [
    { yaml: chat("för att svara när du mejlar") },
    { yaml: chat("för att svara utan chatbot") },
    {
      yaml: "aiSystems:\n  chat: { name: AI-assistenten, disclosure: Chatten säger att du talar med en AI. }",
    },
    {
      yaml: chat(
        "för att svara dig med en chatbot",
        "\naiSystems:\n  bot: { name: Chatboten, purpose: chat, disclosure: Chatten säger att den är en AI. }",
      ),
    },
    { yaml: chat("för att svara dig med en chatbot"), today: "2026-08-01" },
  ],
  *check(policy, { today }) {
    if (formatDate(today) < AI_TRANSPARENCY.value) return;
    const systems = Object.entries(mapped(policy.aiSystems) ?? {});
    for (const [id, { disclosure }] of systems) {
      if (disclosure !== undefined) continue;
      yield {
        path: `/aiSystems/${id}`,
        message: {
          sv: `Policyn säger inte hur människor får veta att ”${id}” är AI (AI-förordningen artikel 50). Lägg till disclosure: hur det sägs, som hel mening.`,
          en: `The notice does not say how people are told that "${id}" is AI (AI Act Article 50). Add disclosure: how it is said, as a whole sentence.`,
        },
      };
    }
    if (systems.length > 0) return;
    for (const [id, purpose, path] of purposes(policy)) {
      const plain = wordingOf(purpose);
      const found = wordFrom(plain, ASSISTANTS) ?? PHRASES.find((phrase) => plain.includes(phrase))?.trim();
      if (found === undefined || denies(plain)) continue;
      yield {
        path,
        message: {
          sv: `Ändamålet ”${id}” talar om ”${found}”, men policyn säger inte att människor får veta att det är AI (AI-förordningen artikel 50). Beskriv systemet under aiSystems, med disclosure.`,
          en: `The purpose "${id}" speaks of "${found}", but the notice does not say that people are told that it is AI (AI Act Article 50). Describe the system under aiSystems, with disclosure.`,
        },
      };
    }
  },
};
