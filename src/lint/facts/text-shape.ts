import type { TextForm } from "../../model/text-forms.js";

/** What keeps a text from fitting its sentence, and the text that would fit where that is certain. */
export interface Misfit {
  readonly kind:
    | "capital"
    | "full-stop"
    | "not-a-sentence"
    | "begins-with"
    | "reader"
    | "for-purpose"
    | "bare-verb"
    | "no-verb";
  readonly better?: string;
  /** The words that it should not begin with. */
  readonly words?: string;
}

const CONTINUES = new Set<TextForm>(["clause", "fact", "infinitive", "instruction", "predicate", "reader"]);

// A fact or a predicate may begin with a name; these words are none.
const ORDINARY =
  /^(?:Alla|Att|De|Den|Det|Detta|Dina|Du|Eftersom|En|Ett|För|Har|Här|Ingen|Inga|Man|När|Om|Personuppgifter|Som|Så|Tills|Uppgifter|Uppgifterna|Utan|Vi|Våra|Vår|Vårt|Är)(?= |$)/;

// An infinitive ends in -a or -as, but for some short verbs; an adverb or two may come before it.
const INFINITIVE =
  /^(?:\S+ ){0,2}(?:\S*(?:a|as)|\S*(?:få|gå|stå|slå|se|ge|be|ske|bo|tro|dö|nå|må|spå|rå|by|fly|sy|ty))(?:[ ,]|$)/;

// What such a number is for is a noun, or a verb with its "att".
const BARE_VERB =
  /^(?:inte )?(?:blanda|förväxla|kunna|vara|få|ta|veta|undvika|skilja|identifiera|kontrollera|säkerställa|känna) /;

// A full stop that belongs to the last word.
const ABBREVIATION = /(?:^|[\s(])(?:\p{L}\.)+\p{L}?\.$|(?:Inc|Ltd|Co|Corp|etc|dvs|osv|mfl|kap|st|nr|bl)\.$/u;

/** Why a text does not have the form that its place requires; undefined where no fault can be seen. */
export function misfitOf(text: string, form: TextForm, path: string): Misfit | undefined {
  if (form === "sentence") {
    // A term such as `t.ex.` last is an abbreviation and a full stop in one.
    return /^[\p{Ll}]/u.test(text) || !/[.!?…:)”"]$/.test(text.trim())
      ? { kind: "not-a-sentence" }
      : undefined;
  }
  if (!CONTINUES.has(form) && form !== "noun-phrase") return undefined;
  const stopped = /[^.]\.$/.test(text) && !ABBREVIATION.test(text);
  const capital = CONTINUES.has(form) && isCapital(text, form);
  if (capital || stopped) {
    const better = withoutStop(capital ? text.charAt(0).toLowerCase() + text.slice(1) : text, stopped);
    const several = /[.!?] \p{Lu}/u.test(text);
    // Two sentences in the place of a clause are no slip of the pen.
    return { kind: capital ? "capital" : "full-stop", ...(several ? {} : fitting(better, form, path)) };
  }
  return beginning(text, form, path);
}

// Only what has no other fault is offered.
function fitting(better: string, form: TextForm, path: string): { better?: string } {
  return beginning(better, form, path) ? {} : { better };
}

function isCapital(text: string, form: TextForm): boolean {
  if (form === "fact" || form === "predicate") return ORDINARY.test(text);
  return /^\p{Lu}[\p{Ll} ]/u.test(text);
}

function beginning(text: string, form: TextForm, path: string): Misfit | undefined {
  const first = (pattern: RegExp) => pattern.exec(text)?.[1];
  if (form === "infinitive") {
    const words = first(/^(för att|att) /);
    if (words) return { kind: "begins-with", words, better: text.slice(words.length + 1) };
    if (!INFINITIVE.test(text.toLowerCase())) return { kind: "no-verb" };
  }
  if (form === "fact") {
    const words = first(/^(att) /);
    if (words) return { kind: "begins-with", words, better: text.slice(words.length + 1) };
  }
  if (form === "instruction") {
    const words = first(/^(genom att|att|du) /);
    if (words) return { kind: "begins-with", words };
  }
  if (form === "predicate") {
    const words = first(/^(vi|som) /);
    if (words) return { kind: "begins-with", words };
  }
  if (form === "reader" && !/^du\b/.test(text)) return { kind: "reader" };
  if (/^\/purposes\/[^/]+\/description$/.test(path) && !/^(?:för|i|när|så att)\b/.test(text))
    return { kind: "for-purpose" };
  if (path.endsWith("/nationalIdGround") && BARE_VERB.test(text))
    return { kind: "bare-verb", better: `att ${text}` };
  return undefined;
}

function withoutStop(text: string, stopped: boolean): string {
  return stopped ? text.replace(/\.$/, "") : text;
}
