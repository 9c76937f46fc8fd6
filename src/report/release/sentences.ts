import { keys } from "../../model/pointer.js";
import type { Lang, Text } from "../../model/text.js";
import { placeOf } from "../diff/describe.js";
import type { ReportedChange } from "../diff/diff-report.js";
import { periodText } from "../period-text.js";

/** A change as one sentence to the reader of the notice. The first that fits decides. */
interface SentenceRule {
  /** Keys of the path, `*` for any; a last `**` for any below. */
  readonly at: string;
  readonly kinds?: readonly ReportedChange["kind"][];
  readonly fits?: (change: ReportedChange) => boolean;
  readonly say: (change: ReportedChange) => Text | undefined;
}

const nameOf = ({ entry }: ReportedChange) => entry?.name ?? entry?.id ?? "";

/** A sentence with the name of the entry, in the quotation marks of the language where it is a heading. */
const quoting = (sv: string, en: string) => (change: ReportedChange) => ({
  sv: sv.replace("{}", () => `”${nameOf(change)}”`),
  en: en.replace("{}", () => `"${nameOf(change)}"`),
});
const naming = (sv: string, en: string) => (change: ReportedChange) => ({
  sv: sv.replace("{}", () => nameOf(change)),
  en: en.replace("{}", () => nameOf(change)),
});
const plainly = (sv: string, en: string) => () => ({ sv, en });

const isAnswer = ({ before }: ReportedChange) => before === "undecided";

export const SENTENCES: readonly SentenceRule[] = [
  {
    at: "purposes/*",
    kinds: ["added"],
    say: naming("Vi har ett nytt ändamål: {}.", "We have a new purpose: {}."),
  },
  {
    at: "purposes/*",
    kinds: ["removed"],
    say: quoting(
      "Vi behandlar inte längre personuppgifter för ändamålet {}.",
      "We no longer process personal data for the purpose {}.",
    ),
  },
  {
    at: "purposes/**",
    fits: isAnswer,
    say: quoting(
      "Vi har kompletterat uppgifterna om ändamålet {}.",
      "We have completed what we tell of the purpose {}.",
    ),
  },
  { at: "purposes/*/retention/**", fits: hasPeriods, say: periods },
  {
    at: "purposes/*/retention/**",
    say: quoting(
      "Vi har ändrat hur länge vi sparar uppgifter för ändamålet {}.",
      "We have changed how long we keep data for the purpose {}.",
    ),
  },
  {
    at: "purposes/*/legalBasis/**",
    say: quoting(
      "Vi stöder behandlingen för ändamålet {} på en annan rättslig grund.",
      "We process data for the purpose {} on another legal basis.",
    ),
  },
  {
    at: "purposes/*/recipients/**",
    kinds: ["added"],
    say: quoting("Fler får uppgifter för ändamålet {}.", "More recipients get data for the purpose {}."),
  },
  {
    at: "purposes/*/recipients/**",
    kinds: ["removed"],
    say: quoting("Färre får uppgifter för ändamålet {}.", "Fewer recipients get data for the purpose {}."),
  },
  {
    at: "purposes/*/categories/**",
    kinds: ["added"],
    say: quoting(
      "Vi använder fler slags uppgifter för ändamålet {}.",
      "We use more kinds of data for the purpose {}.",
    ),
  },
  {
    at: "purposes/*/categories/**",
    kinds: ["removed"],
    say: quoting(
      "Vi använder färre slags uppgifter för ändamålet {}.",
      "We use fewer kinds of data for the purpose {}.",
    ),
  },
  {
    at: "purposes/*/sources/**",
    kinds: ["added"],
    say: quoting(
      "Vi hämtar uppgifter för ändamålet {} från en ny källa.",
      "We get data for the purpose {} from a new source.",
    ),
  },
  {
    at: "purposes/*/dataSubjects/**",
    kinds: ["added"],
    say: quoting("Ändamålet {} gäller fler personer.", "The purpose {} concerns more people."),
  },
  {
    at: "purposes/**",
    say: quoting(
      "Vi har ändrat det vi skriver om ändamålet {}.",
      "We have changed what we write of the purpose {}.",
    ),
  },
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

function hasPeriods({ before, after }: ReportedChange): boolean {
  return [before, after].every((value) => typeof value === "string" && periodText(value, "sv") !== undefined);
}

function periods(change: ReportedChange): Text {
  const [before, after] = [change.before, change.after] as [string, string];
  const inWords = (value: string, lang: Lang) => periodText(value, lang) ?? value;
  return {
    sv: `Vi sparar uppgifter för ändamålet ”${nameOf(change)}” i ${inWords(after, "sv")} i stället för ${inWords(before, "sv")}.`,
    en: `We keep data for the purpose "${nameOf(change)}" for ${inWords(after, "en")} instead of ${inWords(before, "en")}.`,
  };
}

/** Whether a rule is about a path. */
export function isAbout({ at, kinds, fits }: SentenceRule, change: ReportedChange): boolean {
  if (kinds && !kinds.includes(change.kind)) return false;
  const [pattern, path] = [at.split("/"), keys(change.path)];
  const open = pattern.at(-1) === "**";
  const fixed = open ? pattern.slice(0, -1) : pattern;
  if (open ? path.length < fixed.length : path.length !== fixed.length) return false;
  return fixed.every((key, index) => key === "*" || key === path[index]) && (fits?.(change) ?? true);
}
