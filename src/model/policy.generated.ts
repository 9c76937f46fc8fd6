// Made from schema/policy.schema.json by `npm run generate`. Do not edit.

/**
 * En integritetspolicy som fakta: vem, vad, varför, hur länge, till vem och vilka rättigheter. · A privacy notice as facts: who, what, why, how long, to whom, and which rights.
 */
export interface Policy {
  /**
   * Adress till schemat, för redigeringsprogram. · The schema's address, for editors.
   */
  $schema?: string;
  /**
   * Formatets version: 1. · The format's version: 1.
   */
  schemaVersion: 1;
  /**
   * Policyns rubrik. · The notice's heading.
   */
  title: string;
  /**
   * Språket som policyn är skriven på: svenska, sv. Se translations för fler språk. · The language the notice is written in: Swedish, sv. See translations for more languages.
   */
  language: "sv" | "en";
  /**
   * Språk som policyn också ges ut på. Varje text skrivs då på alla språk: { sv: namn, en: name }. · Languages the notice is also published in. Each text is then written in all of them: { sv: namn, en: name }.
   */
  translations?: {
    /**
     * Policyn ges ut på engelska också. Tomt {} räcker. · The notice is published in English too. Empty {} is enough.
     */
    en?: {
      /**
       * Webbadressen till policyn på det språket. · The web address of the notice in that language.
       */
      url?: string;
    };
  };
  /**
   * Policyns versionsnummer, inom citattecken. Höj det när innehållet ändras. · The notice's version, in quotes. Raise it when the content changes.
   */
  version?: string;
  /**
   * Dagen, eller månaden, då den här versionen börjar gälla. · The day, or month, this version takes effect.
   */
  effectiveFrom?: string;
  /**
   * När texten senast ändrades: dag eller månad. · When the text was last changed: day or month.
   */
  lastUpdated?: string;
  /**
   * Vem som har antagit policyn, och när. · Who adopted the notice, and when.
   */
  adopted?: {
    /**
     * Vem som antog den, i löptext: ”styrelsen”. · Who adopted it, in running text: "the board".
     */
    by?: string;
    /**
     * Dag eller månad. · Day or month.
     */
    date?: string;
  };
  /**
   * Hur ofta policyn ses över, och när det senast skedde. · How often the notice is reviewed, and when it last was.
   */
  review: {
    /**
     * Hur ofta policyn ses över. · How often it is reviewed.
     */
    cycle: string;
    /**
     * Intervallet som policyn lovar läsaren; intervallet får inte vara längre. · The interval the notice promises; the cycle may not be longer.
     */
    promised?: string;
    /**
     * Dagen då policyn senast sågs över. · The day it was last reviewed.
     */
    lastReviewed?: string;
    /**
     * Vem som granskade: namn eller befattning. · Who reviewed: name or position.
     */
    reviewedBy?: string;
    /**
     * Granskningar som har gjorts, den senaste sist. · Reviews made, the latest last.
     */
    log?: ReviewEntry[];
  };
  /**
   * Policyns versioner, den senaste sist. · The notice's versions, the latest last.
   */
  history?: HistoryEntry[];
  controller: Controller;
  /**
   * Andra som bestämmer ändamål och medel tillsammans med er (art. 26). · Others who determine purposes and means with you (Art. 26).
   */
  jointControllers?: JointController[];
  /**
   * Andra som ensamma ansvarar för en del av det som policyn handlar om. · Others who alone are responsible for a part of what the notice is about.
   */
  otherControllers?: {
    [k: string]: OtherController;
  };
  representative?: Representative;
  /**
   * Kontaktuppgifter till dataskyddsombudet (art. 13.1 b), none om inget är utsett, undecided om det inte är klarlagt. · The data protection officer's contact (Art. 13(1)(b)), none if there is none, undecided if not established.
   */
  dataProtectionOfficer: ("none" | "undecided") | Contact;
  /**
   * När policyn gäller, var och en som en bisats: ”när du köper av oss”. · When the notice applies, each as a clause.
   *
   * Items: En text på policyns språk, utan formatering. Om policyn också ges ut på ett annat språk: en text för varje språk. · A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  scope?: string[];
  /**
   * Vad policyn inte gäller, till exempel där ni bara är biträde, var och en som hel mening. · What the notice does not cover, such as where you are only a processor, each as a whole sentence.
   *
   * Items: En text på policyns språk, utan formatering. Om policyn också ges ut på ett annat språk: en text för varje språk. · A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  notCovered?: string[];
  /**
   * Åldersgräns för tjänsten, eller ålder som den inte vänder sig till barn under. · The service's age limit, or the age below which it is not directed at children.
   */
  ageLimit?: {
    /**
     * Åldern i år. · The age in years.
     */
    age: number;
    /**
     * minimum för en åldersgräns (det förvalda), not-directed för att tjänsten inte riktar sig till yngre. · minimum for an age limit (the default), not-directed where the service is not directed at the younger.
     */
    kind?: "minimum" | "not-directed";
    /**
     * Något mer om ålder, som hel mening. · Anything more on age, as a whole sentence.
     */
    note?: string;
  };
  /**
   * Era egna dokument som policyn hänvisar till: villkor, kakpolicy, arkiv, informationshanteringsplan. · Documents of your own that the notice refers to: terms, cookie policy, archive, records schedule.
   */
  links?: {
    [k: string]: Link;
  };
  /**
   * Lagar som verksamheten följer utöver dataskyddsförordningen. · Statutes that govern the activities, besides the GDPR.
   *
   * Items: En text på policyns språk, utan formatering. Om policyn också ges ut på ett annat språk: en text för varje språk. · A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  statutes?: string[];
  /**
   * Vad policyn lovar läsaren. Verktyget kontrollerar löftena mot resten av filen. Använd bara det ni står för. · What the notice promises. The tool checks the promises against the rest of the file.
   *
   * Items: Ett löfte som mallen uttrycker i ord. · A promise that the template words.
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
   * Vad ni inte gör med uppgifterna, var och en som hel mening. · What you do not do with the data, each as a whole sentence.
   *
   * Items: En text på policyns språk, utan formatering. Om policyn också ges ut på ett annat språk: en text för varje språk. · A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  exclusions?: string[];
  /**
   * Grupperna av människor som uppgifterna handlar om. · The groups of people whom the data concern.
   */
  dataSubjects: {
    [k: string]: DataSubject;
  };
  /**
   * Sorterna av personuppgifter. · The kinds of personal data.
   */
  categories: {
    [k: string]: Category;
  };
  /**
   * Vad appen ber att få använda i telefonen eller datorn. · What the app asks to use on the phone or computer.
   */
  devicePermissions?: {
    [k: string]: DevicePermission;
  };
  /**
   * Källor utöver personen själv. Kortnamnet data-subject är personen själv och behöver inte skrivas här. · Sources other than the person. The id data-subject is the person and need not be listed.
   */
  sources: {
    [k: string]: Source;
  };
  /**
   * Webbplatsen som policyn gäller; policy scan räknar den som er egen. · The website the notice covers; policy scan counts it as your own.
   */
  website?: string;
  /**
   * Fler domäner som är era egna. · Further domains of your own.
   *
   * Items: En domän utan https:// och utan sökväg. · A domain without https:// and without a path.
   */
  ownDomains?: string[];
  /**
   * Kakor och annan lagring i läsarens utrustning, var och en med kortnamn. none om det inte finns några. undecided om det inte är utrett. · Cookies and other storage in the reader's equipment, each by id. none if there are none, undecided if not established.
   */
  cookies?:
    | ("none" | "undecided")
    | {
        [k: string]: Cookie;
      };
  /**
   * Hur besökaren gör och ändrar sitt val. · How the visitor makes and changes the choice.
   */
  cookieChoice?: {
    /**
     * Hur valet ändras, som hel mening. · How the choice is changed, as a whole sentence.
     */
    how?: string;
    /**
     * Sidan där valet görs. · The page where the choice is made.
     */
    url?: string;
  };
  /**
   * När och hur uppgifter samlas in. · When and how data are collected.
   */
  collectionPoints?: {
    [k: string]: CollectionPoint;
  };
  /**
   * Varför ni behandlar personuppgifter. · Why you process personal data.
   */
  purposes: {
    [k: string]: Purpose;
  };
  /**
   * Alla som får del av uppgifter, biträden medräknade. · Everyone to whom data are disclosed, processors included.
   */
  recipients: {
    [k: string]: Recipient;
  };
  /**
   * none om allt stannar inom EU/EES, annars varje överföring med kortnamn. undecided om det inte är utrett. · none if everything stays within the EEA, else each transfer by id. undecided if not established.
   */
  transfers:
    | ("none" | "undecided")
    | {
        [k: string]: Transfer;
      };
  /**
   * Länder som uppgifterna stannar i, om policyn säger det. · Countries the data stay in, where the notice says so.
   *
   * Items: Landskod med två versaler (ISO 3166-1), eller EEA för någonstans inom EU/EES. · Two-letter country code (ISO 3166-1), or EEA for somewhere within the EU/EEA.
   */
  dataLocation?: string[];
  /**
   * Den allmänna principen för lagring, utöver tiden för varje ändamål. · The general principle of storage, besides each purpose's own.
   */
  retention?: {
    /**
     * Bisats: ”så länge …”. · A clause: "as long as …".
     */
    criteria: string;
  };
  /**
   * none om inga fattas, annars varje beslut med kortnamn. undecided om det inte är utrett. · none if there are none, else each decision by id. undecided if not established.
   */
  automatedDecisions:
    | ("none" | "undecided")
    | {
        [k: string]: AutomatedDecision;
      };
  /**
   * Profilering som inte är beslut enligt artikel 22, var och en med kortnamn. none om ingen sker, undecided om det inte är utrett. · Profiling that is no decision under Article 22, each by id. none if there is none, undecided if not established.
   */
  profiling?:
    | ("none" | "undecided")
    | {
        [k: string]: ProfilingActivity;
      };
  /**
   * AI-system som människor möter, var och en med kortnamn. none om inga finns, undecided om det inte är utrett. · AI systems that people meet, each by id. none if there are none, undecided if not established.
   */
  aiSystems?:
    | ("none" | "undecided")
    | {
        [k: string]: AiSystem;
      };
  rights: Rights;
  /**
   * Hur uppgifterna skyddas (art. 32, art. 30.1 g). · How the data are protected (Art. 32, Art. 30(1)(g)).
   */
  security?: {
    /**
     * Vad åtgärderna skyddar mot. · What the measures protect against.
     *
     * Items: En text på policyns språk, utan formatering. Om policyn också ges ut på ett annat språk: en text för varje språk. · A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
     */
    protectsAgainst?: string[];
    /**
     * Vad säkerhetsarbetet omfattar. · What the security work covers.
     *
     * Items: En text på policyns språk, utan formatering. Om policyn också ges ut på ett annat språk: en text för varje språk. · A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
     */
    areas?: string[];
    /**
     * Åtgärder som hela meningar. · Measures, as whole sentences.
     *
     * Items: En text på policyns språk, utan formatering. Om policyn också ges ut på ett annat språk: en text för varje språk. · A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
     */
    measures?: string[];
    /**
     * true om även biträdena har vidtagit åtgärder. · true if the processors have taken measures too.
     */
    processorsToo?: boolean;
  };
  /**
   * Vilken tystnadsplikt eller sekretess som gäller hos er, var och en som hel mening. · What duty of confidentiality applies with you, each as a whole sentence.
   *
   * Items: En text på policyns språk, utan formatering. Om policyn också ges ut på ett annat språk: en text för varje språk. · A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  secrecy?: string[];
  /**
   * Det som gäller för myndigheter: allmänna handlingar, diarium, arkiv och överklagande. · What applies to public authorities: public records, register, archive and appeal.
   */
  publicRecords?: {
    /**
     * Att handlingar blir allmänna och hur de lämnas ut, som hel mening. · That documents become public and how they are disclosed, as a whole sentence.
     */
    disclosure?: string;
    /**
     * Att handlingar registreras, som hel mening. · That documents are registered, as a whole sentence.
     */
    register?: string;
    /**
     * När en handling inte lämnas ut, som hel mening. · When a document is not disclosed, as a whole sentence.
     */
    secrecy?: string;
    /**
     * Hur handlingar bevaras och gallras, som hel mening. · How documents are kept and disposed of, as a whole sentence.
     */
    archive?: string;
    /**
     * Hur beslut överklagas och vart uppgifterna då skickas, som hel mening. · How decisions are appealed and where the data are then sent, as a whole sentence.
     */
    appeal?: string;
  };
  /**
   * Vad som händer med uppgifterna om verksamheten säljs, som hel mening. · What happens to the data if the business is sold, as a whole sentence.
   */
  businessTransfer?: string;
  /**
   * imy för Integritetsskyddsmyndigheten; annars myndighetens namn och kontakt. En lista om det är flera. · imy for the Swedish authority; else the authority's name and contact. A list if there are several.
   */
  supervisoryAuthority: "imy" | Contact | ("imy" | Contact)[];
  /**
   * Varför och hur policyn ändras, och var den senaste finns. · Why and how the notice changes, and where the latest is.
   */
  updates?: {
    /**
     * När policyn kan ändras, var och en som bisats: ”om lagen ändras”. · When it may change, each as a clause.
     *
     * Items: En text på policyns språk, utan formatering. Om policyn också ges ut på ett annat språk: en text för varje språk. · A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
     */
    reasons?: string[];
    /**
     * Hur personer får veta väsentliga ändringar, som hel mening. · How people are told of material changes, as a whole sentence.
     */
    notification?: string;
    /**
     * Var den senaste versionen finns: ”vår webbplats”. · Where the latest version is.
     */
    location?: string;
    /**
     * Policyns webbadress. · The notice's web address.
     */
    url?: string;
  };
}
/**
 * En granskning som har gjorts. · A review that was made.
 */
export interface ReviewEntry {
  /**
   * Dagen för granskningen. · The day of the review.
   */
  date: string;
  /**
   * Vem som granskade: namn eller befattning. · Who reviewed: name or position.
   */
  by?: string;
  /**
   * Versionen som granskades. · The version reviewed.
   */
  version?: string;
  /**
   * no-change om inget behövde ändras, changed om policyn ändrades. · no-change if nothing had to be changed, changed if the notice was changed.
   */
  outcome?: "no-change" | "changed";
  /**
   * Vad granskningen ledde till. · What it led to.
   */
  summary?: string;
  /**
   * Policyns innehåll vid granskningen, som verktyget räknar ut. · The content at the review, as computed by the tool.
   */
  fingerprint?: string;
}
/**
 * En version av policyn och vad som ändrades. · A version of the notice and what changed.
 */
export interface HistoryEntry {
  /**
   * Versionsnummer, inom citattecken. · Version number, in quotes.
   */
  version: string;
  /**
   * Dagen, eller månaden, då versionen började gälla. · The day, or month, the version took effect.
   */
  effectiveFrom: string;
  /**
   * Vad versionen innebär för läsaren, som hel mening. · What the version means for the reader, as a whole sentence.
   */
  summary?: string;
  /**
   * Vad som ändrades, som hela meningar. · What changed, as whole sentences.
   *
   * Items: En text på policyns språk, utan formatering. Om policyn också ges ut på ett annat språk: en text för varje språk. · A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  changes?: string[];
  /**
   * true om ändringen är väsentlig för de registrerade, så att de ska få veta den. · true if the change is material to people, so that they are told.
   */
  material?: boolean;
  /**
   * Dagen då versionen gavs ut; policy release skriver den. · The day the version was released; policy release writes it.
   */
  released?: string;
  /**
   * Den arkiverade filens SHA-256 (policy/archive/…); policy release skriver den. · SHA-256 of the archived file (policy/archive/…); policy release writes it.
   */
  sha256?: string;
  /**
   * Varför versionen gavs ut fast uppgifter som lagen kräver saknades. Visas inte på sidan. · Why the version was released although facts that the law requires were missing. Not shown on the page.
   */
  incomplete?: string;
}
/**
 * Den som bestämmer ändamål och medel för behandlingen (art. 4.7) och hur man når den (art. 13.1 a). · Who determines purposes and means (Art. 4(7)) and how to reach them (Art. 13(1)(a)).
 */
export interface Controller {
  /**
   * Organisationens eller personens namn. · The organisation's or person's name.
   */
  name: string;
  /**
   * Namnet som policyn använder i löptext. · The name used in running text.
   */
  shortName?: string;
  /**
   * Svenskt eller utländskt organisationsnummer. · Swedish or foreign registration number.
   */
  organisationNumber?: string;
  /**
   * Vad organisationen gör, som fortsättning på namnet: ”utvecklar …”. · What the organisation does, continuing its name: "develops …".
   */
  description?: string;
  /**
   * Vad ansvaret gäller, som fortsättning på ”ansvarar för”. · What the responsibility covers, continuing "is responsible for".
   */
  responsibleFor?: string;
  /**
   * Vilken koncern eller grupp organisationen hör till, och vad det betyder för uppgifterna, som hel mening. · Which group the organisation belongs to and what that means for the data, as a whole sentence.
   */
  group?: string;
  /**
   * Namn som verksamheten också drivs under. · Other names the business trades under.
   *
   * Items: En text på policyns språk, utan formatering. Om policyn också ges ut på ett annat språk: en text för varje språk. · A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  brands?: string[];
  /**
   * true om den ansvarige är en myndighet; då kan berättigat intresse inte vara grund för myndighetens uppgifter. · true if the controller is a public authority; legitimate interests cannot then be the basis of its tasks.
   */
  publicAuthority?: boolean;
  /**
   * Postadress, eller den del av den som ni känner till. · Postal address, or as much of it as is known.
   */
  address?: string | Address;
  /**
   * E-postadress för frågor om personuppgifter. · E-mail address for questions on personal data.
   */
  email?: string;
  /**
   * Telefonnummer, inom citattecken. · Telephone number, in quotes.
   */
  phone?: string;
  /**
   * Vad kontaktvägen heter: ”Kundtjänst”. · What the point of contact is called: "Customer service".
   */
  contactName?: string;
  /**
   * Webbadress. · Web address.
   */
  website?: string;
  /**
   * Platser där verksamheten bedrivs, var och en med namn eller adress. · Places where the business is run, each with a name or an address.
   */
  offices?: Contact[];
}
/**
 * Gatuadress eller box, postnummer, ort och land. Det som inte är känt utelämnas. · Street or box, postal code, city and country. What is not known is left out.
 */
export interface Address {
  /**
   * Mottagare på adressen, om den är en annan. · Care of, where the addressee is another.
   */
  careOf?: string;
  /**
   * Gata och nummer, eller box. · Street and number, or box.
   */
  street?: string;
  /**
   * Svenska postnummer skrivs NNN NN, inom citattecken. · Swedish postal codes are written NNN NN, in quotes.
   */
  postalCode?: string;
  /**
   * Postort. · City.
   */
  city?: string;
  /**
   * Landskod med två versaler. · Two-letter country code.
   */
  country?: string;
}
/**
 * En kontaktpunkt: namn, e-post, telefon eller adress. · A point of contact: name, e-mail, phone or address.
 */
export interface Contact {
  /**
   * Organisationens eller personens namn. · The organisation's or person's name.
   */
  name?: string;
  /**
   * E-postadress för frågor om personuppgifter. · E-mail address for questions on personal data.
   */
  email?: string;
  /**
   * Telefonnummer, inom citattecken. · Telephone number, in quotes.
   */
  phone?: string;
  /**
   * Webbadress. · Web address.
   */
  website?: string;
  /**
   * Postadress, eller den del av den som ni känner till. · Postal address, or as much of it as is known.
   */
  address?: string | Address;
  /**
   * Något särskilt om kontakten, som hel mening. · Anything particular about the contact, as a whole sentence.
   */
  note?: string;
}
/**
 * Någon som bestämmer ändamål och medel tillsammans med er (art. 26). · Someone who determines purposes and means together with you (Art. 26).
 */
export interface JointController {
  /**
   * Organisationens eller personens namn. · The organisation's or person's name.
   */
  name: string;
  /**
   * Svenskt eller utländskt organisationsnummer. · Swedish or foreign registration number.
   */
  organisationNumber?: string;
  /**
   * E-postadress för frågor om personuppgifter. · E-mail address for questions on personal data.
   */
  email?: string;
  /**
   * Telefonnummer, inom citattecken. · Telephone number, in quotes.
   */
  phone?: string;
  /**
   * Webbadress. · Web address.
   */
  website?: string;
  /**
   * Postadress, eller den del av den som ni känner till. · Postal address, or as much of it as is known.
   */
  address?: string | Address;
  /**
   * Det väsentliga i avtalet om vem som gör vad (art. 26.2). · The essence of the arrangement on who does what (Art. 26(2)).
   */
  arrangement?: string;
  /**
   * Vad ansvaret gäller, som fortsättning på ”ansvarar för”. · What the responsibility covers, continuing "is responsible for".
   */
  responsibleFor?: string;
  /**
   * Kortnamn under purposes. · Ids under purposes.
   *
   * Items: Gemener a–z, siffror och bindestreck. Andra delar av filen hänvisar till kortnamnet. · Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  purposes?: string[];
  /**
   * Adressen till den andras egen integritetspolicy. · The address of the other's own privacy notice.
   */
  noticeUrl?: string;
}
/**
 * Någon annan som ensam ansvarar för en del av det som policyn handlar om. · Someone else who alone is responsible for a part of what the notice is about.
 */
export interface OtherController {
  /**
   * Organisationens eller personens namn. · The organisation's or person's name.
   */
  name: string;
  /**
   * Svenskt eller utländskt organisationsnummer. · Swedish or foreign registration number.
   */
  organisationNumber?: string;
  /**
   * Vad ansvaret gäller, som fortsättning på ”ansvarar för”. · What the responsibility covers, continuing "is responsible for".
   */
  responsibleFor: string;
  /**
   * Kortnamn under purposes. · Ids under purposes.
   *
   * Items: Gemener a–z, siffror och bindestreck. Andra delar av filen hänvisar till kortnamnet. · Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  purposes?: string[];
  /**
   * E-postadress. · E-mail address.
   */
  email?: string;
  /**
   * Telefonnummer, inom citattecken. · Telephone number, in quotes.
   */
  phone?: string;
  /**
   * Webbadress. · Web address.
   */
  website?: string;
  /**
   * Postadress, eller den del av den som ni känner till. · Postal address, or as much of it as is known.
   */
  address?: string | Address;
  /**
   * Adressen till den andras egen integritetspolicy. · The address of the other's own privacy notice.
   */
  noticeUrl?: string;
}
/**
 * Krävs för den som är etablerad utanför EU/EES (art. 27). · Required of controllers outside the EEA (Art. 27).
 */
export interface Representative {
  /**
   * Organisationens eller personens namn. · The organisation's or person's name.
   */
  name: string;
  /**
   * E-postadress för frågor om personuppgifter. · E-mail address for questions on personal data.
   */
  email?: string;
  /**
   * Telefonnummer, inom citattecken. · Telephone number, in quotes.
   */
  phone?: string;
  /**
   * Webbadress. · Web address.
   */
  website?: string;
  /**
   * Postadress, eller den del av den som ni känner till. · Postal address, or as much of it as is known.
   */
  address?: string | Address;
}
/**
 * Ett eget dokument som policyn hänvisar till. · A document of your own that the notice refers to.
 */
export interface Link {
  /**
   * Länkens text, stor bokstav. · The link's text, capitalised.
   */
  name: string;
  /**
   * Webbadressen. · The web address.
   */
  url: string;
  /**
   * Hur dokumentet hör ihop med policyn, som hel mening. · How the document relates to the notice, as a whole sentence.
   */
  description?: string;
}
/**
 * En grupp människor som uppgifterna handlar om. · A group of people whom the data concern.
 */
export interface DataSubject {
  /**
   * Gruppen i flertal, obestämd form: ”arbetssökande”. · The group, in the plural.
   */
  name: string;
  /**
   * En bisats som förklarar: ”du som söker arbete hos oss”. · A clause that explains: "you who apply for work with us".
   */
  description?: string;
  /**
   * true om gruppen består av eller vänder sig till barn. · true if the group consists of or is aimed at children.
   */
  children?: boolean;
}
/**
 * En sorts personuppgifter, med exempel (art. 14.1 d, art. 30.1 c). · A kind of personal data, with examples (Art. 14(1)(d), Art. 30(1)(c)).
 */
export interface Category {
  /**
   * Kategorins namn med stor bokstav. · The category's name, capitalised.
   */
  name: string;
  /**
   * En hel mening om vad som ingår. · A whole sentence on what is included.
   */
  description?: string;
  /**
   * Vad som ingår, med liten bokstav. · What is included, in lower case.
   *
   * Items: En text på policyns språk, utan formatering. Om policyn också ges ut på ett annat språk: en text för varje språk. · A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  examples?: string[];
  /**
   * Vilken särskild kategori enligt artikel 9 det gäller; unspecified om sådana uppgifter kan förekomma men sorten inte är känd. · Which special category of Article 9 it is; unspecified if such data can occur but of which kind is not known.
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
   * true för uppgifter om lagöverträdelser (art. 10). · true for data on criminal offences (Art. 10).
   */
  criminal?: boolean;
  /**
   * true om personnummer eller samordningsnummer ingår (2018:218, 3 kap. 10 §). · true if personal identity numbers are included (2018:218, ch. 3 s. 10).
   */
  nationalId?: boolean;
  /**
   * Varför personnummer är klart motiverat, eller att samtycke finns. · Why identity numbers are clearly justified, or that there is consent.
   */
  nationalIdGround?: string;
}
/**
 * En tillgång som appen ber om, och vad den används till. · A permission the app asks for, and what it is used for.
 */
export interface DevicePermission {
  /**
   * Tillgången, stor bokstav: ”Kamera”. · The permission, capitalised: "Camera".
   */
  name: string;
  /**
   * Vad den används till, som fortsättning på ”för att”. · What it is used for, continuing "in order to".
   */
  purpose?: string;
  /**
   * När den används, som bisats: ”när appen är öppen”. · When it is used, as a clause: "when the app is open".
   */
  condition?: string;
  /**
   * Kortnamn under recipients. · Ids under recipients.
   *
   * Items: Gemener a–z, siffror och bindestreck. Andra delar av filen hänvisar till kortnamnet. · Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  recipients?: string[];
  /**
   * Något mer, till exempel om det lagras, som hel mening. · Anything more, such as whether it is stored, as a whole sentence.
   */
  note?: string;
}
/**
 * Varifrån uppgifter kommer när personen inte själv lämnar dem (art. 14.2 f). · Where data come from when the person does not provide them (Art. 14(2)(f)).
 */
export interface Source {
  /**
   * Källan i löptext, liten bokstav: ”offentliga register”. · The source in running text.
   */
  name: string;
  /**
   * third-party någon annan (det förvalda), observed det ni ser hos personen själv: kamera, loggar, användning (art. 13), created-by-controller det ni själva skapar: journal, bedömningar. · third-party someone else (the default), observed what you observe of the person: camera, logs, usage (Art. 13), created-by-controller what you make yourselves: records, assessments.
   */
  kind?: "third-party" | "observed" | "created-by-controller";
  /**
   * true om källan är tillgänglig för allmänheten. · true if the source is publicly accessible.
   */
  public?: boolean;
}
/**
 * En kaka eller något annat som lagras i läsarens utrustning (2022:482, 9 kap. 28 §). · A cookie or something else stored in the reader's equipment (2022:482, ch. 9 s. 28).
 */
export interface Cookie {
  /**
   * Kakans namn som det står i webbläsaren, ett eller en lista; * för det som varierar. · The cookie's name as it stands in the browser, one or a list; * for what varies.
   */
  name: string | string[];
  /**
   * Vem som sätter eller läser den: kortnamn under recipients, eller ett namn. · Who sets or reads it: an id under recipients, or a name.
   */
  provider?: string;
  /**
   * Vad den är till för, liten bokstav: ”minns varukorgen”. · What it is for, in lower case: "remembers the basket".
   */
  purpose?: string;
  /**
   * necessary nödvändig, preferences inställningar, statistics statistik, marketing marknadsföring. · necessary, preferences, statistics or marketing.
   */
  category?: "necessary" | "preferences" | "statistics" | "marketing";
  /**
   * Var det lagras: cookie (det förvalda), local-storage, session-storage, indexed-db, cache, pixel, other. · Where it is stored: cookie (the default), local-storage, session-storage, indexed-db, cache, pixel, other.
   */
  storage?: "cookie" | "local-storage" | "session-storage" | "indexed-db" | "cache" | "pixel" | "other";
  /**
   * En tid, session för tills webbläsaren stängs, eller persistent för tills den tas bort. · A period, session for until the browser is closed, or persistent for until it is removed.
   */
  duration?: ("session" | "persistent") | string;
  /**
   * true om den bara används efter samtycke. · true if it is used only after consent.
   */
  consent?: boolean;
  /**
   * first för en egen, third för någon annans. · first for your own, third for somebody else's.
   */
  party?: "first" | "third";
  /**
   * Kortnamn under purposes. · Ids under purposes.
   *
   * Items: Gemener a–z, siffror och bindestreck. Andra delar av filen hänvisar till kortnamnet. · Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  purposes?: string[];
}
/**
 * När och hur uppgifter samlas in. · When and how data are collected.
 */
export interface CollectionPoint {
  /**
   * En bisats: ”när du söker ett arbete hos oss”. · A clause: "when you apply for work with us".
   */
  occasion: string;
  /**
   * Kortnamn under sources, eller data-subject för personen själv. · Ids under sources, or data-subject for the person.
   *
   * Items: Gemener a–z, siffror och bindestreck. Andra delar av filen hänvisar till kortnamnet. · Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  sources?: string[];
  /**
   * Kortnamn under purposes. · Ids under purposes.
   *
   * Items: Gemener a–z, siffror och bindestreck. Andra delar av filen hänvisar till kortnamnet. · Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  purposes?: string[];
}
/**
 * Varför uppgifter behandlas och med vilken rättslig grund (art. 13.1 c). · Why data are processed, and on which legal basis (Art. 13(1)(c)).
 */
export interface Purpose {
  /**
   * Ändamålet som rubrik, stor bokstav. · The purpose as a heading.
   */
  name: string;
  /**
   * Vad ni gör, som fortsättning på ”Vi behandlar uppgifterna”: ”för att …”. · What you do, continuing "We process the data": "in order to …".
   */
  description?: string;
  /**
   * En av grunderna i artikel 6.1, en lista om ändamålet har flera, eller en grupp som säger vad var och en gäller. undecided om ni inte har bestämt. · One of the bases of Article 6(1), a list if the purpose has several, or a group that says what each concerns. undecided if you have not settled it.
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
   * Vilket avtal, när grunden är contract. · Which contract, where the basis is contract.
   */
  contract?: {
    /**
     * data-subject om personen själv är part; other om t.ex. arbetsgivaren är det (då räcker avtalet inte som grund). · data-subject if the person is party; other if e.g. the employer is (the contract is then no basis).
     */
    party: "data-subject" | "other";
    /**
     * Avtalet i löptext. · The contract in running text.
     */
    description?: string;
  };
  /**
   * Hur samtycket ges och återkallas, när grunden är consent. · How consent is given and withdrawn, where the basis is consent.
   */
  consent?: {
    /**
     * Hur man återkallar, som uppmaning: ”klicka på …”. · How to withdraw, as an instruction.
     */
    withdrawal?: string;
    /**
     * Hur samtycket lämnas, som bisats: ”när du …”. · How consent is given.
     */
    given?: string;
    /**
     * Något mer om samtycket, som hel mening. · Anything more on the consent, as a whole sentence.
     */
    note?: string;
  };
  /**
   * Lagen som kräver behandlingen (legal-obligation) eller uppgiften av allmänt intresse (public-task). · The law that requires it (legal-obligation) or the public task.
   */
  law?: string;
  /**
   * Intresset och avvägningen, när grunden är legitimate-interests (art. 13.1 d). · The interest and the balancing, where the basis is legitimate-interests (Art. 13(1)(d)).
   */
  legitimateInterest?: {
    /**
     * Intresset som fortsättning på ”vårt berättigade intresse av att”. · The interest, continuing "our legitimate interest in".
     */
    interest: string;
    /**
     * own för ert eget (det förvalda), third-party för någon annans. · own for your own (the default), third-party for somebody else's.
     */
    holder?: "own" | "third-party";
    /**
     * Vems intresset är, i löptext. · Whose interest it is, in running text.
     */
    thirdParty?: string;
    /**
     * Varför intresset väger tyngre, som fortsättning på ”bygger på att”. · Why the interest prevails, continuing "rests on the fact that".
     */
    balancing?: string;
    /**
     * Dagen då avvägningen senast gjordes. · The day the balancing was last made.
     */
    assessed?: string;
    /**
     * Hur ofta avvägningen ses över. · How often the balancing is reviewed.
     */
    assessmentCycle?: string;
  };
  /**
   * Vilka grupper ändamålet gäller: kortnamn under dataSubjects. · Which groups it concerns: ids under dataSubjects.
   *
   * Items: Gemener a–z, siffror och bindestreck. Andra delar av filen hänvisar till kortnamnet. · Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  dataSubjects: string[];
  /**
   * Kortnamn under categories, eller undecided. · Ids under categories, or undecided.
   */
  categories?: "undecided" | string[];
  /**
   * Grunden för att behandla känsliga personuppgifter. · The ground for processing special categories.
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
   * Lagen som undantaget i artikel 9.2 b, g, h, i eller j vilar på. · The law that the exception of Article 9(2)(b), (g), (h), (i) or (j) rests on.
   */
  specialCategoryLaw?: string;
  /**
   * Lagen eller beslutet som tillåter det (art. 10). · The law or decision that permits it (Art. 10).
   */
  criminalDataGround?: string;
  /**
   * data-subject för personen själv, annars kortnamn under sources; eller undecided. · data-subject for the person, else ids under sources; or undecided.
   */
  sources?: "undecided" | string[];
  /**
   * Kortnamn under recipients; en tom lista säger att ingen får uppgifterna; eller undecided. · Ids under recipients; an empty list says that no one receives the data; or undecided.
   */
  recipients?: "undecided" | string[];
  /**
   * Hur länge; en lista om olika handlingar har olika tider; eller undecided. · How long; a list where different documents have different times; or undecided.
   */
  retention?: "undecided" | Retention | Retention[];
  /**
   * Om personen måste lämna uppgifterna och vad som annars händer (art. 13.2 e), eller undecided. · Whether the person must provide the data and what follows otherwise (Art. 13(2)(e)), or undecided.
   */
  provision?:
    | "undecided"
    | {
        /**
         * statutory enligt lag, contractual enligt avtal, necessary-for-contract för att kunna ingå avtal, voluntary frivilligt. · By statute, by contract, to enter into a contract, or voluntary.
         */
        required: "statutory" | "contractual" | "necessary-for-contract" | "voluntary";
        /**
         * Vad som händer annars, som hel mening. · What happens otherwise, as a whole sentence.
         */
        consequence?: string;
      };
  /**
   * Vilka hos er som kommer åt uppgifterna, som hel mening. · Who among you has access to the data, as a whole sentence.
   */
  internalAccess?: string;
  /**
   * Uppgifter som offentliggörs: vad, var och hur länge. · Data made public: what, where and for how long.
   */
  publication?: {
    /**
     * Vad som offentliggörs, liten bokstav. · What is made public, in lower case.
     */
    what?: string;
    /**
     * Var, med preposition: ”på webbplatsen”. · Where, with its preposition: "on the website".
     */
    where: string;
    /**
     * Hur länge det ligger kvar. · How long it stays there.
     */
    period?: string;
    /**
     * Något mer, som hel mening. · Anything more, as a whole sentence.
     */
    note?: string;
  };
  /**
   * Vad ni inte gör med uppgifterna, var och en som hel mening. · What you do not do with the data, each as a whole sentence.
   *
   * Items: En text på policyns språk, utan formatering. Om policyn också ges ut på ett annat språk: en text för varje språk. · A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  exclusions?: string[];
  /**
   * Annat som den registrerade behöver veta om ändamålet, var och en som hel mening. · Anything else people need to know of the purpose, each as a whole sentence.
   *
   * Items: En text på policyns språk, utan formatering. Om policyn också ges ut på ett annat språk: en text för varje språk. · A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  notes?: string[];
  /**
   * Varför någon del av informationen inte lämnas (art. 13.4, art. 14.5, 2018:218 5 kap. 1 §). · Why some part of the information is not given (Art. 13(4), Art. 14(5), 2018:218 ch. 5 s. 1).
   */
  informationException?: {
    /**
     * already-informed, disproportionate-effort, laid-down-by-law eller secrecy. · already-informed, disproportionate-effort, laid-down-by-law or secrecy.
     */
    ground: "already-informed" | "disproportionate-effort" | "laid-down-by-law" | "secrecy";
    /**
     * Varför, som hel mening. · Why, as a whole sentence.
     */
    explanation?: string;
  };
  /**
   * true om behandlingen är automatiserad; avgör rätten till dataportabilitet (art. 20). · true if carried out by automated means; decides the right to portability (Art. 20).
   */
  automated?: boolean;
  /**
   * true om uppgifterna används för direktmarknadsföring (art. 21.2). · true if used for direct marketing (Art. 21(2)).
   */
  directMarketing?: boolean;
  /**
   * Gäller när ändamålet vänder sig till barn (art. 8). · Where the purpose is aimed at children (Art. 8).
   */
  children?: {
    /**
     * Ålder då barnet själv kan samtycka; i Sverige 13 år. · The age at which the child can consent; 13 in Sweden.
     */
    consentAge?: number;
    /**
     * Hur vårdnadshavaren godkänner. · How the holder of parental responsibility consents.
     */
    parentalConsent?: string;
    /**
     * Något mer om barns uppgifter, som hel mening. · Anything more on children's data, as a whole sentence.
     */
    note?: string;
  };
}
/**
 * Vad just den här grunden gäller, när ett ändamål har flera. Tomt {} räcker. · What this basis concerns, where a purpose has several. Empty {} is enough.
 */
export interface BasisDetail {
  /**
   * Vad grunden gäller, liten bokstav: ”medlemsförteckningen”. · What the basis concerns, in lower case: "the register of members".
   */
  for?: string;
  /**
   * Lagen, när just den här grunden vilar på en egen. · The statute, where this basis rests on one of its own.
   */
  law?: string;
}
/**
 * En tid från en händelse, eller kriterier som avgör tiden (art. 13.2 a). Flera tider skrivs som en lista, var och en med for. · A period from an event, or the criteria that determine it (Art. 13(2)(a)). Several are written as a list, each with for.
 */
export interface Retention {
  /**
   * Vilka handlingar eller uppgifter tiden gäller, när ett ändamål har flera tider: ”kontaktuppgifter”. · Which documents or data the time concerns, where a purpose has several: "contact details".
   */
  for?: string;
  /**
   * Hur länge uppgifterna längst sparas. · How long the data are kept at most.
   */
  period?: string;
  /**
   * Hur länge uppgifterna minst sparas, där lagen kräver det. · How long the data are kept at least, where the law requires it.
   */
  atLeast?: string;
  /**
   * Händelsen som tiden räknas från: ”avslutad rekryteringsprocess”. · The event the period runs from.
   */
  from?: string;
  /**
   * Vad som avgör hur länge, som fortsättning på ”så länge”/”tills”: skriv hela bisatsen. · What determines how long: write the whole clause.
   */
  criteria?: string;
  /**
   * Lagen som kräver att uppgifterna sparas. · The statute that requires storage.
   */
  law?: string;
}
/**
 * Någon som får del av uppgifterna, biträden medräknade (art. 4.9, art. 13.1 e). · Someone to whom data are disclosed, processors included (Art. 4(9), Art. 13(1)(e)).
 */
export interface Recipient {
  /**
   * Mottagarens namn, eller kategorins namn i flertal. · The recipient's name, or the category's in the plural.
   */
  name: string;
  /**
   * Svenskt eller utländskt organisationsnummer. · Swedish or foreign registration number.
   */
  organisationNumber?: string;
  /**
   * Varumärken och andra namn som mottagaren är känd under. · Brands and other names the recipient is known by.
   *
   * Items: En text på policyns språk, utan formatering. Om policyn också ges ut på ett annat språk: en text för varje språk. · A text in the notice's language, without markup. Where the notice is published in another language too: a text for each.
   */
  otherNames?: string[];
  /**
   * processor: personuppgiftsbiträde. controller: självständigt ansvarig. joint-controller: gemensamt ansvarig. authority: myndighet. · The recipient's role under the GDPR.
   */
  role?: "processor" | "controller" | "joint-controller" | "authority";
  /**
   * named för en namngiven mottagare (det förvalda), category för en kategori av mottagare. · named for one recipient (the default), category for a category of recipients.
   */
  kind?: "named" | "category";
  /**
   * Kategorins bransch eller art. · The category's sector or type.
   */
  sector?: string;
  /**
   * Var mottagaren behandlar uppgifterna: landskod, lista av landskoder, eller EEA. · Where the recipient processes the data: a country code, a list of them, or EEA.
   */
  country?: string | string[];
  /**
   * Varför mottagaren får uppgifterna, som fortsättning på ”för att”. · Why the recipient gets the data, continuing "in order to".
   */
  purpose?: string;
  /**
   * När mottagaren får uppgifterna, som bisats: ”när du ger fullmakt”. · When the recipient gets the data, as a clause: "when you give a power of attorney".
   */
  condition?: string;
  /**
   * Något särskilt om mottagaren, som hel mening. · Anything particular about the recipient, as a whole sentence.
   */
  note?: string;
  /**
   * true om ni är skyldiga enligt lag eller beslut att lämna ut uppgifterna. · true if you must disclose by law or decision.
   */
  legalObligation?: boolean;
  agreement?: Agreement;
  /**
   * Webbadress. · Web address.
   */
  website?: string;
  /**
   * Adressen till den andras egen integritetspolicy. · The address of the other's own privacy notice.
   */
  noticeUrl?: string;
  /**
   * E-postadress. · E-mail address.
   */
  email?: string;
  /**
   * Telefonnummer, inom citattecken. · Telephone number, in quotes.
   */
  phone?: string;
  /**
   * Postadress, eller den del av den som ni känner till. · Postal address, or as much of it as is known.
   */
  address?: string | Address;
  /**
   * Domäner som mottagaren använder; policy scan känner igen den på dem. · Domains the recipient uses; policy scan recognises it by them.
   *
   * Items: En domän utan https:// och utan sökväg. · A domain without https:// and without a path.
   */
  domains?: string[];
}
/**
 * Avtalet eller arrangemanget med mottagaren. · The agreement or arrangement with the recipient.
 */
export interface Agreement {
  /**
   * dpa: personuppgiftsbiträdesavtal (art. 28). joint-controller: arrangemang enligt art. 26. other: annat. · dpa: processor agreement (Art. 28). joint-controller: arrangement under Art. 26. other: another.
   */
  type: "dpa" | "joint-controller" | "other";
  /**
   * Det väsentliga i arrangemanget, som de registrerade ska få veta (art. 26.2), som hel mening. · The essence of the arrangement, which people are to be told (Art. 26(2)), as a whole sentence.
   */
  essence?: string;
  /**
   * Dagen då avtalet skrevs under. · The day it was signed.
   */
  signed?: string;
  /**
   * Dagen då avtalet senast granskades. · The day it was last reviewed.
   */
  reviewed?: string;
  /**
   * Hur ofta avtalet granskas. · How often it is reviewed.
   */
  reviewCycle?: string;
}
/**
 * En överföring till ett land utanför EU/EES eller till en internationell organisation, och stödet för den (art. 13.1 f). Antingen country eller organisation behövs. · A transfer outside the EEA or to an international organisation, and its ground (Art. 13(1)(f)). Either country or organisation is needed.
 */
export interface Transfer {
  /**
   * Landskod med två versaler. Behövs inte för en internationell organisation. · Two-letter country code. Not needed for an international organisation.
   */
  country?: string;
  /**
   * Den internationella organisation som får uppgifterna (art. 13.1 f), i stället för country. · The international organisation that receives the data (Art. 13(1)(f)), instead of country.
   */
  organisation?: string;
  /**
   * Kortnamn under recipients. · Ids under recipients.
   *
   * Items: Gemener a–z, siffror och bindestreck. Andra delar av filen hänvisar till kortnamnet. · Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  recipients?: string[];
  /**
   * Beslut om adekvat skyddsnivå, standardavtalsklausuler m.m. (art. 45, 46, 49), ett eller en lista. Ett som bara gäller ibland skrivs med condition. · Adequacy decision, standard contractual clauses and so on (Art. 45, 46, 49), one or a list. One that applies only at times is written with condition.
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
   * true om mottagaren själv är ansluten till det som beslutet om adekvat skyddsnivå kräver, till exempel EU–US Data Privacy Framework. · true if the recipient itself has joined what the adequacy decision asks for, such as the EU–US Data Privacy Framework.
   */
  certified?: boolean;
  /**
   * Vilket undantag i artikel 49.1 det gäller, när mechanism är other-derogation. · Which derogation of Article 49(1) it is, where the mechanism is other-derogation.
   */
  derogation?: string;
  /**
   * Vilka risker överföringen innebär när skydd saknas (art. 49.1 a), som hel mening. · The risks of the transfer where safeguards are lacking (Art. 49(1)(a)), as a whole sentence.
   */
  risks?: string;
  /**
   * true om det bara sker i undantagsfall. · true if it happens only exceptionally.
   */
  exceptional?: boolean;
  /**
   * När det sker, som bisats eller led: ”under felsökning”. · When it happens: "during troubleshooting".
   */
  condition?: string;
  /**
   * Kortnamn under categories, om bara vissa uppgifter förs över. · Ids under categories, if only some data are transferred.
   *
   * Items: Gemener a–z, siffror och bindestreck. Andra delar av filen hänvisar till kortnamnet. · Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  categories?: string[];
  /**
   * Hur man får en kopia av skyddsåtgärderna, som hel mening. Saknas den säger sidan att man kan kontakta er. · How to get a copy of the safeguards, as a whole sentence. Without it the page tells people to contact you.
   */
  copy?: string;
}
/**
 * Ett stöd för överföringen och när det gäller. · A ground for the transfer and when it applies.
 */
export interface TransferMechanism {
  /**
   * Vilket stöd. · Which ground.
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
   * När det gäller, som bisats: ”om företaget lämnar ramverket”. · When it applies, as a clause: "if the company leaves the framework".
   */
  condition?: string;
  /**
   * Vad stödet kompletteras med, i löptext: ”kryptering”. · What supplements it, in running text: "encryption".
   */
  supplement?: string;
}
/**
 * Ett beslut utan mänsklig inblandning, även profilering (art. 22). · A decision without human involvement, profiling included (Art. 22).
 */
export interface AutomatedDecision {
  /**
   * Beslutet som rubrik. · The decision as a heading.
   */
  name: string;
  /**
   * Kortnamn under purposes. · Id under purposes.
   */
  purpose?: string;
  /**
   * Hur beslutet fattas, som hel mening. · How the decision is made, as a whole sentence.
   */
  logic?: string;
  /**
   * Vad beslutet betyder för personen, som hel mening. · What it means for the person, as a whole sentence.
   */
  consequences?: string;
  /**
   * Hur man får beslutet prövat av en människa, som hel mening. · How to have a human review it, as a whole sentence.
   */
  humanReview?: string;
}
/**
 * Profilering som inte leder till beslut enligt artikel 22. · Profiling that leads to no decision under Article 22.
 */
export interface ProfilingActivity {
  /**
   * Profileringen som rubrik. · The profiling as a heading.
   */
  name: string;
  /**
   * Kortnamn under purposes. · Id under purposes.
   */
  purpose?: string;
  /**
   * Vad som räknas ut, och av vad, som hel mening. · What is worked out, and from what, as a whole sentence.
   */
  logic?: string;
  /**
   * Vad det betyder för personen, som hel mening. · What it means for the person, as a whole sentence.
   */
  consequences?: string;
  /**
   * Hur man stänger av det, som hel mening. · How to turn it off, as a whole sentence.
   */
  optOut?: string;
}
/**
 * Ett AI-system som människor möter, eller som skapar innehåll för dem. · An AI system that people meet, or that makes content for them.
 */
export interface AiSystem {
  /**
   * Systemet i löptext, stor bokstav: ”AI-assistent i chatten”. · The system, capitalised: "AI assistant in the chat".
   */
  name: string;
  /**
   * Kortnamn under purposes. · Id under purposes.
   */
  purpose?: string;
  /**
   * Vad det gör, som hel mening. · What it does, as a whole sentence.
   */
  description?: string;
  /**
   * Hur människor får veta att det är AI, som hel mening. · How people are told that it is AI, as a whole sentence.
   */
  disclosure?: string;
  /**
   * Något mer, som hel mening. · Anything more, as a whole sentence.
   */
  note?: string;
}
/**
 * Vilka rättigheter policyn upplyser om, och hur man använder dem. · The rights the notice tells of, and how to use them.
 */
export interface Rights {
  /**
   * Hur en begäran görs och besvaras (art. 12). · How a request is made and answered (Art. 12).
   */
  request?: {
    /**
     * E-postadress för frågor om personuppgifter. · E-mail address for questions on personal data.
     */
    email?: string;
    /**
     * Hur man gör en begäran, som hel mening. · How to make a request, as a whole sentence.
     */
    how?: string;
    /**
     * Inom vilken tid ni brukar svara. · Within what time you usually answer.
     */
    usuallyWithin?: string;
    /**
     * Inom vilken tid ni svarar; längst en månad (art. 12.3). · Within what time you answer; at most a month (Art. 12(3)).
     */
    answerWithin?: string;
    /**
     * true om det är kostnadsfritt (art. 12.5). · true if free of charge (Art. 12(5)).
     */
    free?: boolean;
    /**
     * Vad fler kopior kostar (art. 15.3), som hel mening. · What further copies cost (Art. 15(3)), as a whole sentence.
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
   * Rättigheter utöver dataskyddsförordningens, var och en med kortnamn. · Rights besides those of the GDPR, each by id.
   */
  further?: {
    [k: string]: FurtherRight;
  };
}
/**
 * En rättighet som policyn förklarar. Tomt {} räcker; mallen förklarar den. · A right the notice explains. Empty {} is enough; the template explains it.
 */
export interface Right {
  /**
   * Vad man gör för att använda just den här rättigheten, som hel mening. · What to do to use this right, as a whole sentence.
   */
  how?: string;
  /**
   * Något särskilt hos er, som hel mening. · Anything particular to you, as a whole sentence.
   */
  note?: string;
  /**
   * Att rätten inte gäller, och varför, som hel mening. · That the right does not apply, and why, as a whole sentence.
   */
  notApplicable?: string;
  /**
   * Kortnamn under purposes, om rätten bara är undantagen för vissa ändamål. · Ids under purposes, if the right is excepted only for some.
   *
   * Items: Gemener a–z, siffror och bindestreck. Andra delar av filen hänvisar till kortnamnet. · Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  notApplicableTo?: string[];
}
/**
 * En rättighet utöver dataskyddsförordningens, till exempel enligt patientdatalagen. · A right besides those of the GDPR, such as under the Patient Data Act.
 */
export interface FurtherRight {
  /**
   * Rättigheten som rubrik. · The right as a heading.
   */
  name?: string;
  /**
   * Vad rätten innebär, som hel mening. · What the right means, as a whole sentence.
   */
  description?: string;
  /**
   * Lagen som ger rätten. · The statute that gives the right.
   */
  law?: string;
  /**
   * Hur man använder rätten, som hel mening. · How to use the right, as a whole sentence.
   */
  how?: string;
  /**
   * Något mer, som hel mening. · Anything more, as a whole sentence.
   */
  note?: string;
  /**
   * Kortnamn under purposes. · Ids under purposes.
   *
   * Items: Gemener a–z, siffror och bindestreck. Andra delar av filen hänvisar till kortnamnet. · Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  purposes?: string[];
}
