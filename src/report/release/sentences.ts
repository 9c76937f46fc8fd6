import { placeOf } from "../diff/describe.js";
import { PURPOSE_SENTENCES } from "./purpose-sentences.js";
import { naming, plainly, type SentenceRule } from "./sentence-rule.js";

/** The sentence for each kind of change. The first rule that matches is used. */
export const SENTENCES: readonly SentenceRule[] = [
  ...PURPOSE_SENTENCES,
  {
    at: "recipients/*",
    kinds: ["added"],
    say: naming("Vi lämnar uppgifter till en ny mottagare: {}.", "We disclose data to a new recipient: {}."),
  },
  {
    at: "recipients/*",
    kinds: ["removed"],
    say: naming("Vi lämnar inte längre uppgifter till {}.", "We no longer disclose data to {}."),
  },
  {
    at: "recipients/*/name",
    say: naming(
      "En mottagare är en annan eller heter något nytt: {}.",
      "A recipient is another, or has a new name: {}.",
    ),
  },
  {
    at: "recipients/*/country/**",
    say: naming("{} behandlar uppgifter i ett annat land.", "{} processes data in another country."),
  },
  {
    at: "recipients/**",
    say: naming(
      "Vi har ändrat det vi skriver om mottagaren {}.",
      "We have changed what we write of the recipient {}.",
    ),
  },
  {
    at: "categories/*",
    kinds: ["added"],
    say: naming("Vi behandlar en ny kategori av uppgifter: {}.", "We process a new category of data: {}."),
  },
  {
    at: "controller/name",
    say: ({ after }) => ({
      sv: `Ansvarig för behandlingen är nu ${String(after)}.`,
      en: `The controller is now ${String(after)}.`,
    }),
  },
  { at: "controller/**", say: plainly("Våra egna uppgifter är ändrade.", "Our own details have changed.") },
  {
    at: "dataProtectionOfficer/**",
    say: plainly(
      "Vi har ändrat uppgifterna om dataskyddsombudet.",
      "We have changed the details of the data protection officer.",
    ),
  },
  {
    at: "transfers/**",
    say: plainly(
      "Vi har ändrat det vi skriver om överföring av uppgifter till länder utanför EU och EES.",
      "We have changed what we write of transfers of data to countries outside the EU and EEA.",
    ),
  },
  {
    at: "automatedDecisions/**",
    say: plainly(
      "Vi har ändrat det vi skriver om automatiserade beslut.",
      "We have changed what we write of automated decisions.",
    ),
  },
  {
    at: "profiling/**",
    say: plainly(
      "Vi har ändrat det vi skriver om profilering.",
      "We have changed what we write of profiling.",
    ),
  },
  {
    at: "rights/**",
    say: plainly(
      "Vi har ändrat det vi skriver om dina rättigheter.",
      "We have changed what we write of your rights.",
    ),
  },
  {
    at: "cookies/**",
    say: plainly(
      "Vi har ändrat vilka kakor vi använder eller vad vi skriver om dem.",
      "We have changed which cookies we use, or what we write of them.",
    ),
  },
  {
    at: "security/**",
    say: plainly(
      "Vi har ändrat det vi skriver om hur vi skyddar uppgifter.",
      "We have changed what we write of how we protect data.",
    ),
  },
  {
    at: "updates/**",
    say: plainly(
      "Vi har ändrat det vi skriver om hur policyn ändras.",
      "We have changed what we write of how the policy changes.",
    ),
  },
  {
    at: "**",
    say: (change) => {
      const place = placeOf(change);
      return {
        sv: `Vi har ändrat det vi skriver om följande: ${place.sv}.`,
        en: `We have changed what we write of the following: ${place.en}.`,
      };
    },
  },
];
