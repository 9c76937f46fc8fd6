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
   * Dagen då den här versionen börjar gälla. · The day this version takes effect.
   */
  effectiveFrom?: string;
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
   * Källor utöver personen själv. Kortnamnet data-subject är personen själv och behöver inte skrivas här. · Sources other than the person. The id data-subject is the person and need not be listed.
   */
  sources: {
    [k: string]: Source;
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
   * imy för Integritetsskyddsmyndigheten; annars myndighetens namn och kontakt. · imy for the Swedish authority; else the authority's name and contact.
   */
  supervisoryAuthority: "imy" | Contact;
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
   * Dagen då versionen började gälla. · The day the version took effect.
   */
  effectiveFrom: string;
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
   * Tio siffror, NNNNNN-NNNN. Sista siffran är en kontrollsiffra. · Ten digits, NNNNNN-NNNN. The last is a check digit.
   */
  organisationNumber?: string;
  /**
   * Vad organisationen gör, som fortsättning på namnet: ”utvecklar …”. · What the organisation does, continuing its name: "develops …".
   */
  description?: string;
  /**
   * true om den ansvarige är en myndighet; då kan berättigat intresse inte vara grund för myndighetens uppgifter. · true if the controller is a public authority; legitimate interests cannot then be the basis of its tasks.
   */
  publicAuthority?: boolean;
  address?: Address;
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
}
/**
 * Gatuadress eller box, postnummer, ort och land. · Street or box, postal code, city and country.
 */
export interface Address {
  /**
   * Mottagare på adressen, om den är en annan. · Care of, where the addressee is another.
   */
  careOf?: string;
  /**
   * Gata och nummer, eller box. · Street and number, or box.
   */
  street: string;
  /**
   * Svenska postnummer skrivs NNN NN, inom citattecken. · Swedish postal codes are written NNN NN, in quotes.
   */
  postalCode: string;
  /**
   * Postort. · City.
   */
  city: string;
  /**
   * Landskod med två versaler. · Two-letter country code.
   */
  country: string;
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
  address?: Address;
  /**
   * Det väsentliga i avtalet om vem som gör vad (art. 26.2). · The essence of the arrangement on who does what (Art. 26(2)).
   */
  arrangement?: string;
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
  address?: Address;
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
  address?: Address;
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
   * Vilken särskild kategori enligt artikel 9 det gäller. · Which special category of Article 9 it is.
   */
  special?:
    | "racial-or-ethnic-origin"
    | "political-opinions"
    | "religious-or-philosophical-beliefs"
    | "trade-union-membership"
    | "genetic"
    | "biometric"
    | "health"
    | "sex-life-or-sexual-orientation";
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
 * Varifrån uppgifter kommer när de inte kommer från personen själv (art. 14.2 f). · Where data come from when not from the person (Art. 14(2)(f)).
 */
export interface Source {
  /**
   * Källan i löptext, liten bokstav: ”offentliga register”. · The source in running text.
   */
  name: string;
  /**
   * true om källan är tillgänglig för allmänheten. · true if the source is publicly accessible.
   */
  public?: boolean;
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
 * Varför uppgifter behandlas och med vilken rättslig grund. Ett ändamål har en grund (art. 13.1 c). · Why data are processed, and on which legal basis. One purpose has one basis (Art. 13(1)(c)).
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
   * En av grunderna i artikel 6.1. undecided om ni inte har bestämt. · One of the bases of Article 6(1). undecided if you have not settled it.
   */
  legalBasis:
    | "consent"
    | "contract"
    | "legal-obligation"
    | "vital-interests"
    | "public-task"
    | "legitimate-interests"
    | "undecided";
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
   * Hur länge, eller undecided. · How long, or undecided.
   */
  retention?: "undecided" | Retention;
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
  };
}
/**
 * En tid från en händelse, eller kriterier som avgör tiden (art. 13.2 a). · A period from an event, or the criteria that determine it (Art. 13(2)(a)).
 */
export interface Retention {
  /**
   * Hur länge uppgifterna längst sparas. · How long the data are kept at most.
   */
  period?: string;
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
   * true om ni är skyldiga enligt lag eller beslut att lämna ut uppgifterna. · true if you must disclose by law or decision.
   */
  legalObligation?: boolean;
  agreement?: Agreement;
  /**
   * Webbadress. · Web address.
   */
  website?: string;
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
 * En överföring till ett land utanför EU/EES och stödet för den (art. 13.1 f). · A transfer outside the EEA and its ground (Art. 13(1)(f)).
 */
export interface Transfer {
  /**
   * Landskod med två versaler. · Two-letter country code.
   */
  country: string;
  /**
   * Kortnamn under recipients. · Ids under recipients.
   *
   * Items: Gemener a–z, siffror och bindestreck. Andra delar av filen hänvisar till kortnamnet. · Lower-case a–z, digits and hyphens. Other parts of the file refer to it.
   */
  recipients?: string[];
  /**
   * Beslut om adekvat skyddsnivå, standardavtalsklausuler m.m. (art. 45, 46, 49). · Adequacy decision, standard contractual clauses and so on (Art. 45, 46, 49).
   */
  mechanism?:
    | "adequacy"
    | "data-privacy-framework"
    | "standard-contractual-clauses"
    | "binding-corporate-rules"
    | "explicit-consent"
    | "contract-performance"
    | "other-derogation";
  /**
   * Hur man får en kopia av skyddsåtgärderna, som hel mening. · How to get a copy of the safeguards, as a whole sentence.
   */
  copy?: string;
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
     * Inom vilken tid ni svarar; längst en månad (art. 12.3). · Within what time you answer; at most a month (Art. 12(3)).
     */
    answerWithin?: string;
    /**
     * true om det är kostnadsfritt (art. 12.5). · true if free of charge (Art. 12(5)).
     */
    free?: boolean;
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
}
