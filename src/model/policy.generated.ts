// Made from schema/policy.schema.json by `npm run generate`. Do not edit.

/**
 * A privacy notice as facts: who, what, why, how long, to whom, and which rights.
 */
export interface Policy {
  /**
   * The schema's address, for editors.
   */
  $schema?: string;
  /**
   * The format's version: 1.
   */
  schemaVersion: 1;
  /**
   * The notice's heading.
   */
  title: string;
  /**
   * The language the notice is written in: Swedish, sv. See translations for more languages.
   */
  language: "sv" | "en";
  /**
   * Languages the notice is also published in. Each text is then written in all of them: { sv: namn, en: name }.
   */
  translations?: {
    /**
     * The notice is published in English too. Empty {} is enough.
     */
    en?: {
      /**
       * The web address of the notice in that language.
       */
      url?: string;
    };
  };
  /**
   * The notice's version, in quotes. Raise it when the content changes.
   */
  version?: string;
  /**
   * The day, or month, this version takes effect.
   */
  effectiveFrom?: string;
  /**
   * When the text was last changed: day or month.
   */
  lastUpdated?: string;
  /**
   * Who adopted the notice, and when.
   */
  adopted?: {
    /**
     * Who adopted it, in running text: "the board".
     */
    by?: string;
    /**
     * Day or month.
     */
    date?: string;
  };
  /**
   * How often the notice is reviewed, and when it last was.
   */
  review: {
    /**
     * How often it is reviewed.
     */
    cycle: string;
    /**
     * The interval the notice promises; the cycle may not be longer.
     */
    promised?: string;
    /**
     * The day it was last reviewed.
     */
    lastReviewed?: string;
    /**
     * Who reviewed: name or position.
     */
    reviewedBy?: string;
    /**
     * Reviews made, the latest last.
     */
    log?: ReviewEntry[];
  };
  /**
   * The notice's versions, the latest last.
   */
  history?: HistoryEntry[];
  controller: Controller;
  /**
   * Others who determine purposes and means with you (Art. 26).
   */
  jointControllers?: JointController[];
  /**
   * Others who alone are responsible for a part of what the notice is about.
   */
  otherControllers?: {
    [k: string]: OtherController;
  };
  representative?: Representative;
  /**
   * The data protection officer's contact (Art. 13(1)(b)), none if there is none, undecided if not established.
   */
  dataProtectionOfficer: ("none" | "undecided") | Contact;
  /**
   * When the notice applies, each as a clause.
   *
   * Items: A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  scope?: string[];
  /**
   * What the notice does not cover, such as where you are only a processor, each as a whole sentence.
   *
   * Items: A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  notCovered?: string[];
  /**
   * The service's age limit, or the age below which it is not directed at children.
   */
  ageLimit?: {
    /**
     * The age in years.
     */
    age: number;
    /**
     * minimum for an age limit (the default), not-directed where the service is not directed at the younger.
     */
    kind?: "minimum" | "not-directed";
    /**
     * Anything more on age, as a whole sentence.
     */
    note?: string;
  };
  /**
   * Documents of your own that the notice refers to: terms, cookie policy, archive, records schedule.
   */
  links?: {
    [k: string]: Link;
  };
  /**
   * Statutes that govern the activities, besides the GDPR.
   *
   * Items: A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  statutes?: string[];
  /**
   * What the notice promises. The tool checks the promises against the rest of the file.
   *
   * Items: A promise that the template words.
   */
  promises?: (
    | "high-level-of-protection"
    | "data-minimisation"
    | "predefined-purposes"
    | "authorised-staff-only"
    | "no-sale"
    | "no-disclosure-beyond-recipients"
    | "no-disclosure"
  )[];
  /**
   * What you do not do with the data, each as a whole sentence.
   *
   * Items: A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  exclusions?: string[];
  /**
   * The groups of people whom the data concern.
   */
  dataSubjects: {
    [k: string]: DataSubject;
  };
  /**
   * The kinds of personal data.
   */
  categories: {
    [k: string]: Category;
  };
  /**
   * What the app asks to use on the phone or computer.
   */
  devicePermissions?: {
    [k: string]: DevicePermission;
  };
  /**
   * Sources other than the person. The id data-subject is the person and need not be listed.
   */
  sources: {
    [k: string]: Source;
  };
  /**
   * The website the notice covers; policy scan counts it as your own.
   */
  website?: string;
  /**
   * Further domains of your own.
   *
   * Items: A domain without https:// and without a path.
   */
  ownDomains?: string[];
  /**
   * Cookies and other storage in the reader's equipment, each by id. none if there are none, undecided if not established.
   */
  cookies?:
    | ("none" | "undecided")
    | {
        [k: string]: Cookie;
      };
  /**
   * How the visitor makes and changes the choice.
   */
  cookieChoice?: {
    /**
     * How the choice is changed, as a whole sentence.
     */
    how?: string;
    /**
     * The page where the choice is made.
     */
    url?: string;
  };
  /**
   * When and how data are collected.
   */
  collectionPoints?: {
    [k: string]: CollectionPoint;
  };
  /**
   * Why you process personal data.
   */
  purposes: {
    [k: string]: Purpose;
  };
  /**
   * Everyone to whom data are disclosed, processors included.
   */
  recipients: {
    [k: string]: Recipient;
  };
  /**
   * none if everything stays within the EEA, else each transfer by id. undecided if not established.
   */
  transfers:
    | ("none" | "undecided")
    | {
        [k: string]: Transfer;
      };
  /**
   * Countries the data stay in, where the notice says so.
   *
   * Items: Two-letter country code (ISO 3166-1), or EEA for somewhere within the EU/EEA.
   */
  dataLocation?: string[];
  /**
   * The general principle of storage, besides each purpose's own.
   */
  retention?: {
    /**
     * A clause: "as long as …".
     */
    criteria: string;
  };
  /**
   * none if there are none, else each decision by id. undecided if not established.
   */
  automatedDecisions:
    | ("none" | "undecided")
    | {
        [k: string]: AutomatedDecision;
      };
  /**
   * Profiling that is no decision under Article 22, each by id. none if there is none, undecided if not established.
   */
  profiling?:
    | ("none" | "undecided")
    | {
        [k: string]: ProfilingActivity;
      };
  /**
   * AI systems that people meet, each by id. none if there are none, undecided if not established.
   */
  aiSystems?:
    | ("none" | "undecided")
    | {
        [k: string]: AiSystem;
      };
  rights: Rights;
  /**
   * How the data are protected (Art. 32, Art. 30(1)(g)).
   */
  security?: {
    /**
     * What the measures protect against.
     *
     * Items: A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
     */
    protectsAgainst?: string[];
    /**
     * What the security work covers.
     *
     * Items: A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
     */
    areas?: string[];
    /**
     * Measures, as whole sentences.
     *
     * Items: A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
     */
    measures?: string[];
    /**
     * true if the processors have taken measures too.
     */
    processorsToo?: boolean;
  };
  /**
   * What duty of confidentiality applies with you, each as a whole sentence.
   *
   * Items: A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  secrecy?: string[];
  /**
   * What applies to public authorities: public records, register, archive and appeal.
   */
  publicRecords?: {
    /**
     * That documents become public and how they are disclosed, as a whole sentence.
     */
    disclosure?: string;
    /**
     * That documents are registered, as a whole sentence.
     */
    register?: string;
    /**
     * When a document is not disclosed, as a whole sentence.
     */
    secrecy?: string;
    /**
     * How documents are kept and disposed of, as a whole sentence.
     */
    archive?: string;
    /**
     * How decisions are appealed and where the data are then sent, as a whole sentence.
     */
    appeal?: string;
  };
  /**
   * What happens to the data if the business is sold, as a whole sentence.
   */
  businessTransfer?: string;
  /**
   * imy for the Swedish authority; else the authority's name and contact. A list if there are several.
   */
  supervisoryAuthority: "imy" | Contact | ("imy" | Contact)[];
  /**
   * Why and how the notice changes, and where the latest is.
   */
  updates?: {
    /**
     * When it may change, each as a clause.
     *
     * Items: A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
     */
    reasons?: string[];
    /**
     * How people are told of material changes, as a whole sentence.
     */
    notification?: string;
    /**
     * Where the latest version is.
     */
    location?: string;
    /**
     * The notice's web address.
     */
    url?: string;
  };
}
/**
 * A review that was made.
 */
export interface ReviewEntry {
  /**
   * The day of the review.
   */
  date: string;
  /**
   * Who reviewed: name or position.
   */
  by?: string;
  /**
   * The version reviewed.
   */
  version?: string;
  /**
   * no-change if nothing had to be changed, changed if the notice was changed.
   */
  outcome?: "no-change" | "changed";
  /**
   * What it led to.
   */
  summary?: string;
  /**
   * The content at the review, as computed by the tool.
   */
  fingerprint?: string;
}
/**
 * A version of the notice and what changed.
 */
export interface HistoryEntry {
  /**
   * Version number, in quotes.
   */
  version: string;
  /**
   * The day, or month, the version took effect.
   */
  effectiveFrom: string;
  /**
   * What the version means for the reader, as a whole sentence.
   */
  summary?: string;
  /**
   * What changed, as whole sentences.
   *
   * Items: A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  changes?: string[];
  /**
   * true if the change is material to people, so that they are told.
   */
  material?: boolean;
  /**
   * The day the version was released; policy release writes it.
   */
  released?: string;
  /**
   * SHA-256 of the archived file (policy/archive/…); policy release writes it.
   */
  sha256?: string;
  /**
   * Why the version was released although facts that the law requires were missing. Not shown on the page.
   */
  incomplete?: string;
}
/**
 * Who determines purposes and means (Art. 4(7)) and how to reach them (Art. 13(1)(a)).
 */
export interface Controller {
  /**
   * The organisation's or person's name.
   */
  name: string;
  /**
   * The name used in running text.
   */
  shortName?: string;
  /**
   * Swedish or foreign registration number.
   */
  organisationNumber?: string;
  /**
   * What the organisation does, continuing its name: "develops …".
   */
  description?: string;
  /**
   * What the responsibility covers, continuing "is responsible for".
   */
  responsibleFor?: string;
  /**
   * Which group the organisation belongs to and what that means for the data, as a whole sentence.
   */
  group?: string;
  /**
   * Other names the business trades under.
   *
   * Items: A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  brands?: string[];
  /**
   * true if the controller is a public authority; legitimate interests cannot then be the basis of its tasks.
   */
  publicAuthority?: boolean;
  /**
   * Postal address, or as much of it as is known.
   */
  address?: string | Address;
  /**
   * E-mail address for questions on personal data.
   */
  email?: string;
  /**
   * Telephone number, in quotes.
   */
  phone?: string;
  /**
   * What the point of contact is called: "Customer service".
   */
  contactName?: string;
  /**
   * Web address.
   */
  website?: string;
  /**
   * Places where the business is run, each with a name or an address.
   */
  offices?: Contact[];
}
/**
 * Street or box, postal code, city and country. What is not known is left out.
 */
export interface Address {
  /**
   * Care of, where the addressee is another.
   */
  careOf?: string;
  /**
   * Street and number, or box.
   */
  street?: string;
  /**
   * Swedish postal codes are written NNN NN, in quotes.
   */
  postalCode?: string;
  /**
   * City.
   */
  city?: string;
  /**
   * Two-letter country code.
   */
  country?: string;
}
/**
 * A point of contact: name, e-mail, phone or address.
 */
export interface Contact {
  /**
   * The organisation's or person's name.
   */
  name?: string;
  /**
   * E-mail address for questions on personal data.
   */
  email?: string;
  /**
   * Telephone number, in quotes.
   */
  phone?: string;
  /**
   * Web address.
   */
  website?: string;
  /**
   * Postal address, or as much of it as is known.
   */
  address?: string | Address;
  /**
   * Anything particular about the contact, as a whole sentence.
   */
  note?: string;
}
/**
 * Someone who determines purposes and means together with you (Art. 26).
 */
export interface JointController {
  /**
   * The organisation's or person's name.
   */
  name: string;
  /**
   * Swedish or foreign registration number.
   */
  organisationNumber?: string;
  /**
   * E-mail address for questions on personal data.
   */
  email?: string;
  /**
   * Telephone number, in quotes.
   */
  phone?: string;
  /**
   * Web address.
   */
  website?: string;
  /**
   * Postal address, or as much of it as is known.
   */
  address?: string | Address;
  /**
   * The essence of the arrangement on who does what (Art. 26(2)).
   */
  arrangement?: string;
  /**
   * What the responsibility covers, continuing "is responsible for".
   */
  responsibleFor?: string;
  /**
   * Ids under purposes.
   *
   * Items: Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  purposes?: string[];
  /**
   * The address of the other's own privacy notice.
   */
  noticeUrl?: string;
}
/**
 * Someone else who alone is responsible for a part of what the notice is about.
 */
export interface OtherController {
  /**
   * The organisation's or person's name.
   */
  name: string;
  /**
   * Swedish or foreign registration number.
   */
  organisationNumber?: string;
  /**
   * What the responsibility covers, continuing "is responsible for".
   */
  responsibleFor: string;
  /**
   * Ids under purposes.
   *
   * Items: Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  purposes?: string[];
  /**
   * E-mail address.
   */
  email?: string;
  /**
   * Telephone number, in quotes.
   */
  phone?: string;
  /**
   * Web address.
   */
  website?: string;
  /**
   * Postal address, or as much of it as is known.
   */
  address?: string | Address;
  /**
   * The address of the other's own privacy notice.
   */
  noticeUrl?: string;
}
/**
 * Required of controllers outside the EEA (Art. 27).
 */
export interface Representative {
  /**
   * The organisation's or person's name.
   */
  name: string;
  /**
   * E-mail address for questions on personal data.
   */
  email?: string;
  /**
   * Telephone number, in quotes.
   */
  phone?: string;
  /**
   * Web address.
   */
  website?: string;
  /**
   * Postal address, or as much of it as is known.
   */
  address?: string | Address;
}
/**
 * A document of your own that the notice refers to.
 */
export interface Link {
  /**
   * The link's text, capitalised.
   */
  name: string;
  /**
   * The web address.
   */
  url: string;
  /**
   * How the document relates to the notice, as a whole sentence.
   */
  description?: string;
}
/**
 * A group of people whom the data concern.
 */
export interface DataSubject {
  /**
   * The group, in the plural.
   */
  name: string;
  /**
   * A clause that explains: "you who apply for work with us".
   */
  description?: string;
  /**
   * true if the group consists of or is aimed at children.
   */
  children?: boolean;
}
/**
 * A kind of personal data, with examples (Art. 14(1)(d), Art. 30(1)(c)).
 */
export interface Category {
  /**
   * The category's name, capitalised.
   */
  name: string;
  /**
   * A whole sentence on what is included.
   */
  description?: string;
  /**
   * What is included, in lower case.
   *
   * Items: A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  examples?: string[];
  /**
   * Which special category of Article 9 it is; unspecified if such data can occur but of which kind is not known.
   */
  special?:
    | "racial-or-ethnic-origin"
    | "political-opinions"
    | "religious-or-philosophical-beliefs"
    | "trade-union-membership"
    | "genetic"
    | "biometric"
    | "health"
    | "sex-life-or-sexual-orientation"
    | "unspecified";
  /**
   * true for data on criminal offences (Art. 10).
   */
  criminal?: boolean;
  /**
   * true if personal identity numbers are included (2018:218, ch. 3 s. 10).
   */
  nationalId?: boolean;
  /**
   * Why identity numbers are needed, continuing "The reason:": "secure identification" or "your consent".
   */
  nationalIdGround?: string;
}
/**
 * A permission the app asks for, and what it is used for.
 */
export interface DevicePermission {
  /**
   * The permission, capitalised: "Camera".
   */
  name: string;
  /**
   * What it is used for, continuing "in order to".
   */
  purpose?: string;
  /**
   * When it is used, as a clause: "when the app is open".
   */
  condition?: string;
  /**
   * Ids under recipients.
   *
   * Items: Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  recipients?: string[];
  /**
   * Anything more, such as whether it is stored, as a whole sentence.
   */
  note?: string;
}
/**
 * Where data come from when the person does not provide them (Art. 14(2)(f)).
 */
export interface Source {
  /**
   * The source in running text.
   */
  name: string;
  /**
   * third-party someone else (the default), observed what you observe of the person: camera, logs, usage (Art. 13), created-by-controller what you make yourselves: records, assessments.
   */
  kind?: "third-party" | "observed" | "created-by-controller";
  /**
   * true if the source is publicly accessible.
   */
  public?: boolean;
}
/**
 * A cookie or something else stored in the reader's equipment (2022:482, ch. 9 s. 28).
 */
export interface Cookie {
  /**
   * The cookie's name as it stands in the browser, one or a list; * for what varies.
   */
  name: string | string[];
  /**
   * Who sets or reads it: an id under recipients, or a name.
   */
  provider?: string;
  /**
   * What it is for, in lower case: "remembers the basket".
   */
  purpose?: string;
  /**
   * necessary, preferences, statistics or marketing.
   */
  category?: "necessary" | "preferences" | "statistics" | "marketing";
  /**
   * Where it is stored: cookie (the default), local-storage, session-storage, indexed-db, cache, pixel, other.
   */
  storage?: "cookie" | "local-storage" | "session-storage" | "indexed-db" | "cache" | "pixel" | "other";
  /**
   * A period, session for until the browser is closed, or persistent for until it is removed.
   */
  duration?: ("session" | "persistent") | string;
  /**
   * true if it is used only after consent.
   */
  consent?: boolean;
  /**
   * first for your own, third for somebody else's.
   */
  party?: "first" | "third";
  /**
   * Ids under purposes.
   *
   * Items: Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  purposes?: string[];
}
/**
 * When and how data are collected.
 */
export interface CollectionPoint {
  /**
   * A clause: "when you apply for work with us".
   */
  occasion: string;
  /**
   * Ids under sources, or data-subject for the person.
   *
   * Items: Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  sources?: string[];
  /**
   * true if the data come from one of the sources and not from all of them: "from you or your employer".
   */
  sourcesAlternative?: boolean;
  /**
   * Ids under purposes.
   *
   * Items: Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  purposes?: string[];
}
/**
 * Why data are processed, and on which legal basis (Art. 13(1)(c)).
 */
export interface Purpose {
  /**
   * The purpose as a heading.
   */
  name: string;
  /**
   * What you do, continuing "We process the data": "in order to …".
   */
  description?: string;
  /**
   * One of the bases of Article 6(1), a list if the purpose has several, or a group that says what each concerns. undecided if you have not settled it.
   */
  legalBasis:
    | (
        | "consent"
        | "contract"
        | "legal-obligation"
        | "vital-interests"
        | "public-task"
        | "legitimate-interests"
        | "undecided"
      )
    | (
        | "consent"
        | "contract"
        | "legal-obligation"
        | "vital-interests"
        | "public-task"
        | "legitimate-interests"
      )[]
    | {
        consent?: BasisDetail;
        contract?: BasisDetail;
        "legal-obligation"?: BasisDetail;
        "vital-interests"?: BasisDetail;
        "public-task"?: BasisDetail;
        "legitimate-interests"?: BasisDetail;
      };
  /**
   * Which contract, where the basis is contract.
   */
  contract?: {
    /**
     * data-subject if the person is party; other if e.g. the employer is (the contract is then no basis).
     */
    party: "data-subject" | "other";
    /**
     * The contract in running text.
     */
    description?: string;
  };
  /**
   * How consent is given and withdrawn, where the basis is consent.
   */
  consent?: {
    /**
     * How to withdraw, as an instruction.
     */
    withdrawal?: string;
    /**
     * How consent is given.
     */
    given?: string;
    /**
     * Anything more on the consent, as a whole sentence.
     */
    note?: string;
  };
  /**
   * The law that requires it (legal-obligation) or the public task.
   */
  law?: string;
  /**
   * The interest and the balancing, where the basis is legitimate-interests (Art. 13(1)(d)).
   */
  legitimateInterest?: {
    /**
     * The interest, continuing "our legitimate interest in".
     */
    interest: string;
    /**
     * own for your own (the default), third-party for somebody else's.
     */
    holder?: "own" | "third-party";
    /**
     * Whose interest it is, in running text.
     */
    thirdParty?: string;
    /**
     * Why the interest prevails, continuing "rests on the fact that".
     */
    balancing?: string;
    /**
     * The day the balancing was last made.
     */
    assessed?: string;
    /**
     * How often the balancing is reviewed.
     */
    assessmentCycle?: string;
  };
  /**
   * Which groups it concerns: ids under dataSubjects.
   *
   * Items: Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  dataSubjects: string[];
  /**
   * Ids under categories, or undecided.
   */
  categories?: "undecided" | string[];
  /**
   * The ground for processing special categories.
   */
  specialCategoryGround?:
    | "explicit-consent"
    | "employment-and-social-security-law"
    | "vital-interests"
    | "not-for-profit-body"
    | "made-public-by-data-subject"
    | "legal-claims"
    | "substantial-public-interest"
    | "health-or-social-care"
    | "public-health"
    | "archiving-research-statistics";
  /**
   * The law that the exception of Article 9(2)(b), (g), (h), (i) or (j) rests on.
   */
  specialCategoryLaw?: string;
  /**
   * The law or decision that permits it (Art. 10).
   */
  criminalDataGround?: string;
  /**
   * data-subject for the person, else ids under sources; or undecided.
   */
  sources?: "undecided" | string[];
  /**
   * true if the data come from one of the sources and not from all of them: "from you or your employer".
   */
  sourcesAlternative?: boolean;
  /**
   * Ids under recipients; an empty list says that no one receives the data; or undecided.
   */
  recipients?: "undecided" | string[];
  /**
   * How long; a list where different documents have different times; or undecided.
   */
  retention?: "undecided" | Retention | Retention[];
  /**
   * Whether the person must provide the data and what follows otherwise (Art. 13(2)(e)), or undecided.
   */
  provision?:
    | "undecided"
    | {
        /**
         * By statute, by contract, to enter into a contract, or voluntary.
         */
        required: "statutory" | "contractual" | "necessary-for-contract" | "voluntary";
        /**
         * What happens otherwise, as a whole sentence.
         */
        consequence?: string;
      };
  /**
   * Who among you has access to the data, as a whole sentence.
   */
  internalAccess?: string;
  /**
   * Data made public: what, where and for how long.
   */
  publication?: {
    /**
     * What is made public, in lower case.
     */
    what?: string;
    /**
     * Where, with its preposition: "on the website".
     */
    where: string;
    /**
     * How long it stays there.
     */
    period?: string;
    /**
     * Anything more, as a whole sentence.
     */
    note?: string;
  };
  /**
   * What you do not do with the data, each as a whole sentence.
   *
   * Items: A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  exclusions?: string[];
  /**
   * Anything else people need to know of the purpose, each as a whole sentence.
   *
   * Items: A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  notes?: string[];
  /**
   * Why some part of the information is not given (Art. 13(4), Art. 14(5), 2018:218 ch. 5 s. 1).
   */
  informationException?: {
    /**
     * already-informed, disproportionate-effort, laid-down-by-law or secrecy.
     */
    ground: "already-informed" | "disproportionate-effort" | "laid-down-by-law" | "secrecy";
    /**
     * Why, as a whole sentence.
     */
    explanation?: string;
  };
  /**
   * true if carried out by automated means; decides the right to portability (Art. 20).
   */
  automated?: boolean;
  /**
   * true if used for direct marketing (Art. 21(2)).
   */
  directMarketing?: boolean;
  /**
   * Where the purpose is aimed at children (Art. 8).
   */
  children?: {
    /**
     * The age at which the child can consent; 13 in Sweden.
     */
    consentAge?: number;
    /**
     * How the holder of parental responsibility consents.
     */
    parentalConsent?: string;
    /**
     * Anything more on children's data, as a whole sentence.
     */
    note?: string;
  };
}
/**
 * What this basis concerns, where a purpose has several. Empty {} is enough.
 */
export interface BasisDetail {
  /**
   * What the basis concerns, in lower case: "the register of members".
   */
  for?: string;
  /**
   * The statute, where this basis rests on one of its own.
   */
  law?: string;
}
/**
 * A period from an event, or the criteria that determine it (Art. 13(2)(a)). Several are written as a list, each with for.
 */
export interface Retention {
  /**
   * Which documents or data the time concerns, where a purpose has several: "contact details".
   */
  for?: string;
  /**
   * How long the data are kept at most.
   */
  period?: string;
  /**
   * How long the data are kept at least, where the law requires it.
   */
  atLeast?: string;
  /**
   * The event the period runs from.
   */
  from?: string;
  /**
   * What determines how long: write the whole clause.
   */
  criteria?: string;
  /**
   * The statute that requires storage.
   */
  law?: string;
}
/**
 * Someone to whom data are disclosed, processors included (Art. 4(9), Art. 13(1)(e)).
 */
export interface Recipient {
  /**
   * The recipient's name, or the category's in the plural.
   */
  name: string;
  /**
   * Swedish or foreign registration number.
   */
  organisationNumber?: string;
  /**
   * Brands and other names the recipient is known by.
   *
   * Items: A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  otherNames?: string[];
  /**
   * The recipient's role under the GDPR.
   */
  role?: "processor" | "controller" | "joint-controller" | "authority";
  /**
   * named for one recipient (the default), category for a category of recipients.
   */
  kind?: "named" | "category";
  /**
   * The category's sector or type.
   */
  sector?: string;
  /**
   * Where the recipient processes the data: a country code, a list of them, or EEA.
   */
  country?: string | string[];
  /**
   * Why the recipient gets the data, continuing "in order to".
   */
  purpose?: string;
  /**
   * When the recipient gets the data, as a clause: "when you give a power of attorney".
   */
  condition?: string;
  /**
   * Anything particular about the recipient, as a whole sentence.
   */
  note?: string;
  /**
   * true if you must disclose by law or decision.
   */
  legalObligation?: boolean;
  agreement?: Agreement;
  /**
   * Web address.
   */
  website?: string;
  /**
   * The address of the other's own privacy notice.
   */
  noticeUrl?: string;
  /**
   * E-mail address.
   */
  email?: string;
  /**
   * Telephone number, in quotes.
   */
  phone?: string;
  /**
   * Postal address, or as much of it as is known.
   */
  address?: string | Address;
  /**
   * Domains the recipient uses; policy scan recognises it by them.
   *
   * Items: A domain without https:// and without a path.
   */
  domains?: string[];
}
/**
 * The agreement or arrangement with the recipient.
 */
export interface Agreement {
  /**
   * dpa: processor agreement (Art. 28). joint-controller: arrangement under Art. 26. other: another.
   */
  type: "dpa" | "joint-controller" | "other";
  /**
   * The essence of the arrangement, which people are to be told (Art. 26(2)), as a whole sentence.
   */
  essence?: string;
  /**
   * The day it was signed.
   */
  signed?: string;
  /**
   * The day it was last reviewed.
   */
  reviewed?: string;
  /**
   * How often it is reviewed.
   */
  reviewCycle?: string;
}
/**
 * A transfer outside the EEA or to an international organisation, and its ground (Art. 13(1)(f)). Either country or organisation is needed.
 */
export interface Transfer {
  /**
   * Two-letter country code. Not needed for an international organisation.
   */
  country?: string;
  /**
   * The international organisation that receives the data (Art. 13(1)(f)), instead of country.
   */
  organisation?: string;
  /**
   * Ids under recipients.
   *
   * Items: Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  recipients?: string[];
  /**
   * Adequacy decision, standard contractual clauses and so on (Art. 45, 46, 49), one or a list. One that applies only at times is written with condition.
   */
  mechanism?:
    | (
        | "adequacy"
        | "data-privacy-framework"
        | "standard-contractual-clauses"
        | "authority-contractual-clauses"
        | "binding-corporate-rules"
        | "code-of-conduct"
        | "certification"
        | "authorities-instrument"
        | "authorised-contractual-clauses"
        | "administrative-arrangement"
        | "explicit-consent"
        | "contract-performance"
        | "contract-in-interest"
        | "public-interest"
        | "legal-claims"
        | "vital-interests"
        | "public-register"
        | "compelling-legitimate-interests"
        | "other-derogation"
      )
    | (
        | (
            | "adequacy"
            | "data-privacy-framework"
            | "standard-contractual-clauses"
            | "authority-contractual-clauses"
            | "binding-corporate-rules"
            | "code-of-conduct"
            | "certification"
            | "authorities-instrument"
            | "authorised-contractual-clauses"
            | "administrative-arrangement"
            | "explicit-consent"
            | "contract-performance"
            | "contract-in-interest"
            | "public-interest"
            | "legal-claims"
            | "vital-interests"
            | "public-register"
            | "compelling-legitimate-interests"
            | "other-derogation"
          )
        | TransferMechanism
      )[];
  /**
   * true if the recipient itself has joined what the adequacy decision asks for, such as the EU–US Data Privacy Framework.
   */
  certified?: boolean;
  /**
   * Which derogation of Article 49(1) it is, where the mechanism is other-derogation.
   */
  derogation?: string;
  /**
   * The risks of the transfer where safeguards are lacking (Art. 49(1)(a)), as a whole sentence.
   */
  risks?: string;
  /**
   * true if it happens only exceptionally.
   */
  exceptional?: boolean;
  /**
   * When it happens: "during troubleshooting".
   */
  condition?: string;
  /**
   * Ids under categories, if only some data are transferred.
   *
   * Items: Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  categories?: string[];
  /**
   * How to get a copy of the safeguards, as a whole sentence. Without it the page tells people to contact you.
   */
  copy?: string;
}
/**
 * A ground for the transfer and when it applies.
 */
export interface TransferMechanism {
  /**
   * Which ground.
   */
  type:
    | "adequacy"
    | "data-privacy-framework"
    | "standard-contractual-clauses"
    | "authority-contractual-clauses"
    | "binding-corporate-rules"
    | "code-of-conduct"
    | "certification"
    | "authorities-instrument"
    | "authorised-contractual-clauses"
    | "administrative-arrangement"
    | "explicit-consent"
    | "contract-performance"
    | "contract-in-interest"
    | "public-interest"
    | "legal-claims"
    | "vital-interests"
    | "public-register"
    | "compelling-legitimate-interests"
    | "other-derogation";
  /**
   * When it applies, as a clause: "if the company leaves the framework".
   */
  condition?: string;
  /**
   * What supplements it, in running text: "encryption".
   */
  supplement?: string;
}
/**
 * A decision without human involvement, profiling included (Art. 22).
 */
export interface AutomatedDecision {
  /**
   * The decision as a heading.
   */
  name: string;
  /**
   * Id under purposes.
   */
  purpose?: string;
  /**
   * How the decision is made, as a whole sentence.
   */
  logic?: string;
  /**
   * What it means for the person, as a whole sentence.
   */
  consequences?: string;
  /**
   * How to have a human review it, as a whole sentence.
   */
  humanReview?: string;
}
/**
 * Profiling that leads to no decision under Article 22.
 */
export interface ProfilingActivity {
  /**
   * The profiling as a heading.
   */
  name: string;
  /**
   * Id under purposes.
   */
  purpose?: string;
  /**
   * What is worked out, and from what, as a whole sentence.
   */
  logic?: string;
  /**
   * What it means for the person, as a whole sentence.
   */
  consequences?: string;
  /**
   * How to turn it off, as a whole sentence.
   */
  optOut?: string;
}
/**
 * An AI system that people meet, or that makes content for them.
 */
export interface AiSystem {
  /**
   * The system, capitalised: "AI assistant in the chat".
   */
  name: string;
  /**
   * Id under purposes.
   */
  purpose?: string;
  /**
   * What it does, as a whole sentence.
   */
  description?: string;
  /**
   * How people are told that it is AI, as a whole sentence.
   */
  disclosure?: string;
  /**
   * Anything more, as a whole sentence.
   */
  note?: string;
}
/**
 * The rights the notice tells of, and how to use them.
 */
export interface Rights {
  /**
   * How a request is made and answered (Art. 12).
   */
  request?: {
    /**
     * E-mail address for questions on personal data.
     */
    email?: string;
    /**
     * How to make a request, as a whole sentence.
     */
    how?: string;
    /**
     * Within what time you usually answer.
     */
    usuallyWithin?: string;
    /**
     * Within what time you answer; at most a month (Art. 12(3)).
     */
    answerWithin?: string;
    /**
     * true if free of charge (Art. 12(5)).
     */
    free?: boolean;
    /**
     * What further copies cost (Art. 15(3)), as a whole sentence.
     */
    furtherCopies?: string;
  };
  information?: Right;
  access?: Right;
  rectification?: Right;
  erasure?: Right;
  restriction?: Right;
  portability?: Right;
  objection?: Right;
  withdrawal?: Right;
  automatedDecisions?: Right;
  breachNotification?: Right;
  complaint?: Right;
  damages?: Right;
  /**
   * Rights besides those of the GDPR, each by id.
   */
  further?: {
    [k: string]: FurtherRight;
  };
}
/**
 * A right the notice explains. Empty {} is enough; the template explains it.
 */
export interface Right {
  /**
   * What to do to use this right, as a whole sentence.
   */
  how?: string;
  /**
   * Anything particular to you, as a whole sentence.
   */
  note?: string;
  /**
   * That the right does not apply, and why, as a whole sentence.
   */
  notApplicable?: string;
  /**
   * Ids under purposes, if the right is excepted only for some.
   *
   * Items: Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  notApplicableTo?: string[];
}
/**
 * A right besides those of the GDPR, such as under the Patient Data Act.
 */
export interface FurtherRight {
  /**
   * The right as a heading.
   */
  name?: string;
  /**
   * What the right means, as a whole sentence.
   */
  description?: string;
  /**
   * The statute that gives the right.
   */
  law?: string;
  /**
   * How to use the right, as a whole sentence.
   */
  how?: string;
  /**
   * Anything more, as a whole sentence.
   */
  note?: string;
  /**
   * Ids under purposes.
   *
   * Items: Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  purposes?: string[];
}
