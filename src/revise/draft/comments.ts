import type { Text } from "../../model/text.js";

/** What a draft begins by saying. */
export const opening: Text = {
  sv: `Er integritetspolicy som fakta. Orden på sidan kommer från mallarna; här står bara det ni vet.
Det här är ett utkast: stryk det som ni inte gör och lägg till det som fattas.
Där det står undecided måste ni själva avgöra. policy lint säger vad som är kvar, rad för rad.`,
  en: `Your privacy notice as facts. The words of the page come from the templates; only what you know is here.
This is a draft: strike what you do not do and add what is missing. The facts are in Swedish, as the page is.
Where it says undecided only you can decide. policy lint tells what is left, line by line.`,
};

/** What a draft teaches, by the key that the comment is above. */
export const comments: Readonly<Record<string, Text>> = {
  version: {
    sv: 'Höj numret när innehållet ändras, och skriv "1.0.0" när ni publicerar första gången.\nLägg då också till effectiveFrom: ÅÅÅÅ-MM-DD.',
    en: 'Raise the number when the content changes, and write "1.0.0" when you publish for the first time.\nThen add effectiveFrom: YYYY-MM-DD too.',
  },
  review: {
    sv: "Hur ofta ni ser över policyn: P1Y är varje år, P6M varje halvår. När ni har granskat utkastet,\nlägg till lastReviewed: ÅÅÅÅ-MM-DD och reviewedBy: <befattning>.",
    en: "How often you review the notice: P1Y is every year, P6M every half-year. When you have reviewed the draft,\nadd lastReviewed: YYYY-MM-DD and reviewedBy: <position>.",
  },
  controller: {
    sv: "Vem som ansvarar för uppgifterna, och hur man når er.",
    en: "Who is responsible for the data, and how to reach you.",
  },
  dataProtectionOfficer: {
    sv: "none om ni inte har något dataskyddsombud, annars ombudets email eller phone.",
    en: "none if you have no data protection officer, else the officer's email or phone.",
  },
  scope: {
    sv: "När policyn gäller, som fortsättning på ”den här policyn gäller …”.",
    en: "When the notice applies, each as a clause.",
  },
  dataSubjects: {
    sv: "Vilka människor uppgifterna handlar om. Ordet före kolon är ett kortnamn som resten av filen använder.",
    en: "Whom the data concern. The word before the colon is an id that the rest of the file refers to.",
  },
  categories: {
    sv: "Vilka sorters uppgifter ni har. special: health och liknande märker känsliga uppgifter,\nnationalId: true personnummer.",
    en: "What kinds of data you hold. special: health and the like mark sensitive data,\nnationalId: true personal identity numbers.",
  },
  sources: {
    sv: "Varifrån uppgifter kommer när de inte kommer från personen själv, till exempel\npublic-registers: { name: offentliga register, public: true }",
    en: "Where data come from when not from the person, for example\npublic-registers: { name: offentliga register, public: true }",
  },
  purposes: {
    sv: `Varför ni har uppgifterna. För varje ändamål:
- legalBasis: consent, contract, legal-obligation, vital-interests, public-task eller legitimate-interests
- sources: data-subject är personen själv
- recipients: kortnamn under recipients; [] om ingen får uppgifterna
- retention: { period: P12M, from: avslutat ärende } eller { criteria: så länge … }
- provision: { required: voluntary, consequence: Utan uppgifterna kan vi inte … }`,
    en: `Why you have the data. For each purpose:
- legalBasis: consent, contract, legal-obligation, vital-interests, public-task or legitimate-interests
- sources: data-subject is the person
- recipients: ids under recipients; [] if no one receives the data
- retention: { period: P12M, from: avslutat ärende } or { criteria: så länge … }
- provision: { required: voluntary, consequence: Utan uppgifterna kan vi inte … }`,
  },
  recipients: {
    sv: "Alla som får del av uppgifter, leverantörer medräknade, till exempel\nhosting: { name: Driftbolaget AB, role: processor, country: SE, purpose: driva vår webbplats, agreement: { type: dpa } }",
    en: "Everyone who receives data, suppliers included, for example\nhosting: { name: Driftbolaget AB, role: processor, country: SE, purpose: driva vår webbplats, agreement: { type: dpa } }",
  },
  transfers: {
    sv: "none om allt stannar inom EU/EES. Fråga era leverantörer, även om deras underleverantörer.",
    en: "none if everything stays within the EEA. Ask your suppliers, about their own suppliers too.",
  },
  automatedDecisions: {
    sv: "none om inga beslut fattas helt automatiskt.",
    en: "none if no decision is made by automated means alone.",
  },
  rights: {
    sv: "Rättigheterna följer av lagen. Svaret ska lämnas inom en månad och vara gratis (art. 12).\nHar ni samtycke som grund, lägg till withdrawal: {}",
    en: "The rights follow from the law. The answer is due within a month and is free (Art. 12).\nIf consent is a basis, add withdrawal: {}",
  },
  supervisoryAuthority: {
    sv: "imy är Integritetsskyddsmyndigheten.",
    en: "imy is the Swedish Authority for Privacy Protection.",
  },
};

/** What a draft ends by saying. */
export const closing: Text = {
  sv: `Skriv också hur ni skyddar uppgifterna och hur ni berättar om ändringar, om det stämmer hos er:
security: { measures: [Bara den som behöver uppgifterna i sitt arbete kommer åt dem.] }
updates: { notification: Vi mejlar dig innan en viktig ändring börjar gälla. }`,
  en: `Say too how you protect the data and how you announce changes, as it is in your organisation:
security: { measures: [Bara den som behöver uppgifterna i sitt arbete kommer åt dem.] }
updates: { notification: Vi mejlar dig innan en viktig ändring börjar gälla. }`,
};
