import type { Diagnostic } from "../model/diagnostic.js";
import { keys } from "../model/pointer.js";
import type { Text } from "../model/text.js";

/** Something that the editor has to decide on, under which findings are shown together. */
export interface Topic {
  readonly title: Text;
  /** Begins the ids of rules that belong here. */
  readonly rules: RegExp;
  /** The top-level keys whose findings belong here, where the rule's id does not decide. */
  readonly keys: readonly string[];
}

/** What comes before all else: `build` refuses the file. A test holds that these are the rules of integrity. */
export const BLOCKING: Topic = {
  title: { sv: "Hindrar att sidan byggs", en: "Keeps the page from being built" },
  rules:
    /^(?:yaml-syntax|schema|reference-unknown|recipient-undocumented|organisation-number-invalid|archive-altered|template|style)$/,
  keys: [],
};

/** In the order of the file that `policy init` writes. The first topic that fits is taken. */
export const TOPICS: readonly Topic[] = [
  BLOCKING,
  {
    title: { sv: "Filens form", en: "The form of the file" },
    rules: /^(?:template-|style-|text-|stray-|invisible-|address-unusable|scan-)/,
    keys: [],
  },
  {
    title: { sv: "Ordval och löften", en: "Wording and promises" },
    rules:
      /^(?:absolute-|promise|vague-|outdated-|placeholder-|readability-|sentence-|legal-term-|eea-|translation|automated-statement)/,
    keys: ["title", "scope", "promises", "translations"],
  },
  {
    title: { sv: "Granskning, version och undantag", en: "Review, version and waivers" },
    rules: /^(?:review|version|waiver-|content-changed|notification-)/,
    keys: ["review", "version", "history", "updates", "effectiveFrom"],
  },
  {
    title: { sv: "Hur länge uppgifterna sparas", en: "How long the data are kept" },
    rules: /retention/,
    keys: ["retention"],
  },
  {
    title: { sv: "Mottagare och överföringar", en: "Recipients and transfers" },
    rules: /^(?:recipient|transfer|agreement-|joint-|provider-)/,
    keys: ["recipients", "transfers"],
  },
  {
    title: { sv: "Kakor och annan lagring", en: "Cookies and other storage" },
    rules: /^cookie/,
    keys: ["cookies"],
  },
  {
    title: { sv: "Rättigheter", en: "Rights" },
    rules: /^(?:right-|request-|answer-|complaint-)/,
    keys: ["rights", "supervisoryAuthority"],
  },
  {
    title: { sv: "Vilka uppgifter, och varifrån", en: "Which data, and where they come from" },
    rules: /^(?:categor|source|duplicate-|data-subject-|national-|public-source|provision-)/,
    keys: ["categories", "sources", "dataSubjects", "collectionPoints"],
  },
  {
    title: { sv: "Vem ni är och hur man når er", en: "Who you are and how to reach you" },
    rules: /^(?:controller-|dpo-|representative-|organisation-|phone-|postal-|authority-)/,
    keys: ["controller", "jointControllers", "representative", "dataProtectionOfficer"],
  },
  {
    title: { sv: "Ändamål och rättslig grund", en: "Purposes and legal basis" },
    rules: /^/,
    keys: [],
  },
];

/** The topic that a finding belongs to. */
export function topicOf({ rule, path, seen }: Diagnostic): Topic {
  const key = keys(path)[0];
  const last = TOPICS.at(-1) as Topic;
  const own = TOPICS.slice(0, -1);
  return (
    // What a scan saw keeps no page from being built.
    own.find((topic) => topic.rules.test(rule) && !(seen && topic === BLOCKING)) ??
    own.find((topic) => key !== undefined && topic.keys.includes(key)) ??
    last
  );
}
