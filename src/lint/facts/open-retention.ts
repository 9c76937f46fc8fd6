import type { Retention } from "../../model/policy.generated.js";
import { words } from "./words.js";

// Words that name no event, time or condition. A clause made only of these and of the words below says nothing that
// can be checked, whatever their order; one other word, such as "kund", "avtalet" or "12", may say something.
const EMPTY = wordSet(`
  aktuell aktuella alla allt andra angivna annan annat anses att av avsedda bara bedöms behandla behandlar
  behandlas behandlingen beskrivna bevaras data de dem den denna deras dess dessa det detta din dina eller en
  enbart endast enlighet enligt ett eventuella finns fullgöra följer för föreligger företaget förpliktelser
  genomföra gällande ha hantera har hos hänsyn i in information informationen inte kan komma kommer krav kraven
  kunna lagra lagrar lagras lagringen lagringstid lagringstiden lagringstider länge längre med men mer när nå
  och olika om oss ovan ovanstående personuppgift personuppgifter personuppgifterna på respektive samla samlades
  samlas samlats samt sedan sina sitt ska skall skyldig skyldiga skyldighet skyldigheter som spara sparar sparas
  specifika syfte syften syftena syftet så sådan sådana tid tiden till tillgodose tills tillämplig tillämpliga
  tillåter tillåtet under uppfylla uppfyllas uppgift uppgiften uppgifter uppgifterna uppnå uppnås ursprungliga
  utan utifrån vad var vara varför varje verksamhet verksamheten vi vilka vilken vilket vår våra vårt än ändamål
  ändamålen ändamålet ändamålets är
`);

const NECESSITY = wordSet(`
  befogad befogade befogat behov behoven behovet behöva behövas behöver behövs behövt erfordras motiverad motiverade
  motiverat nödvändig nödvändiga nödvändigt relevant relevanta
`);

const NEED = wordSet("fordras kräver krävas krävs");

const LAW = wordSet(`
  bestämmelser författningar föreskrifter lag lagar lagarna lagen lagens lagkrav laglig lagliga lagligt lagstadgad
  lagstadgade lagstadgat lagstiftning lagstiftningen legala regelverk regelverket regler reglerna rättslig rättsliga
`);

const INDEFINITE = wordSet(`
  begränsad begränsat kort kortare lämplig lämpligt möjligt obestämd period rimlig rimliga rimligt skälig skäliga skäligt
  tidsperiod tidsrymd vidare viss vissa
`);

const ALL = new Set([...EMPTY, ...NECESSITY, ...NEED, ...LAW, ...INDEFINITE]);

/** What a clause about storage rests on instead of something that can be checked. */
export type Openness = "necessity" | "law" | "indefinite";

/** How a clause leaves the time open; undefined if it may name an event, a time, a condition or a statute. */
export function openness(clause: string): Openness | undefined {
  const found = words(clause.toLowerCase());
  if (!found.every((word) => ALL.has(word))) return undefined;
  const has = (set: ReadonlySet<string>) => found.some((word) => set.has(word));
  if (has(NECESSITY)) return "necessity";
  if (has(LAW)) return "law";
  if (has(NEED)) return "necessity";
  return has(INDEFINITE) ? "indefinite" : undefined;
}

/** How the criteria of a time of storage leave the time open, where no period is given and no law is named beside them. */
export function opennessOf(retention: Retention): Openness | undefined {
  if (retention.period !== undefined || retention.atLeast !== undefined) return undefined;
  if (retention.law !== undefined && openness(retention.law) === undefined) return undefined;
  return retention.criteria === undefined ? undefined : openness(retention.criteria);
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
