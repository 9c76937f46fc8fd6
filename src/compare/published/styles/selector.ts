import { attribute, type Element, isElement } from "../tree.js";

/** A part of a selector that is about one element. */
interface Compound {
  readonly tag?: string;
  readonly id?: string;
  readonly classes: readonly string[];
  /** Present, or with a value. */
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[];
}

export interface Selector {
  readonly own: Compound;
  /** What is around it, from the inside, and whether it must be the parent. */
  readonly around: readonly { readonly compound: Compound; readonly parent: boolean }[];
  /** Ids, classes and types, as one number. */
  readonly specificity: number;
  /** Whether there is more to the selector than is read: a state, a sibling, an element's content. */
  readonly partial: boolean;
}

// One simple selector or combinator after another. What is between parentheses of a pseudo-class is not read.
const PIECE =
  /(?<combinator>\s*[>+~]\s*|\s+)|(?<tag>\*|[a-z][\w-]*)|\.(?<class>(?:[\w\u0080-\uffff-]|\\.)+)|#(?<id>(?:[\w\u0080-\uffff-]|\\.)+)|\[\s*(?<name>[\w-]+)\s*(?:=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[\w-]+))\s*)?\]|(?<pseudo>:(?!:)[\w-]+)/iy;

/** Reads one selector; undefined for what is about no element itself, as `::before`, and for what is not known. */
export function selectorOf(text: string): Selector | undefined {
  const compounds: { compound: Mutable; parent: boolean }[] = [{ compound: empty(), parent: false }];
  let specificity = 0;
  let partial = false;
  let at = 0;
  const last = () => (compounds.at(-1) as { compound: Mutable }).compound;
  while (at < text.length) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    if (!match) return undefined;
    at += match[0].length;
    const { combinator, tag, id, name, double, single, bare, pseudo } = match.groups ?? {};
    const className = match.groups?.class;
    if (combinator !== undefined) {
      const mark = combinator.trim();
      if (mark === "+" || mark === "~") {
        // Siblings are not looked at, nor what is around them.
        partial = true;
        compounds.length = 0;
      }
      compounds.push({ compound: empty(), parent: mark === ">" });
    } else if (tag !== undefined) {
      if (tag === "*") continue;
      last().tag = tag.toLowerCase();
      specificity += 1;
    } else if (id !== undefined) {
      last().id = bareName(id);
      specificity += 1_000_000;
    } else if (className !== undefined) {
      last().classes.push(bareName(className));
      specificity += 1_000;
    } else if (name !== undefined) {
      last().attributes.push([name.toLowerCase(), double ?? single ?? bare]);
      specificity += 1_000;
    } else if (pseudo !== undefined) {
      partial ||= pseudo.toLowerCase() !== ":root";
      if (pseudo.toLowerCase() === ":root") last().tag = "html";
      const end = text[at] === "(" ? closing(text, at) : at;
      if (end === undefined) return undefined;
      at = end;
    }
  }
  const [own, ...around] = compounds.reverse();
  if (!own) return undefined;
  // The combinator before the inner selector decides which element is the parent.
  const inner = [own, ...around];
  return {
    own: own.compound,
    around: around.map(({ compound }, index) => ({ compound, parent: inner[index]?.parent ?? false })),
    specificity,
    partial,
  };
}

/** Whether a selector means an element; `step` is called for each element looked at. */
export function matches({ own, around }: Selector, element: Element, step: () => void): boolean {
  step();
  if (!isMeant(own, element)) return false;
  // The nearest that fits each part; where a part must be the parent of it, one further out may be needed.
  const fits = (from: Element, index: number): boolean => {
    const part = around[index];
    if (!part) return true;
    for (let each = parentOf(from); each; each = parentOf(each)) {
      step();
      if (isMeant(part.compound, each) && fits(each, index + 1)) return true;
      if (part.parent) return false;
    }
    return false;
  };
  return fits(element, 0);
}

interface Mutable {
  tag?: string;
  id?: string;
  readonly classes: string[];
  readonly attributes: [string, string | undefined][];
}

function empty(): Mutable {
  return { classes: [], attributes: [] };
}

function isMeant({ tag, id, classes, attributes }: Compound, element: Element): boolean {
  if (tag !== undefined && tag !== element.tagName) return false;
  if (id !== undefined && attribute(element, "id") !== id) return false;
  if (classes.length > 0) {
    const own = classesOf(element);
    if (!classes.every((each) => own.includes(each))) return false;
  }
  return attributes.every(([name, value]) => {
    const own = attribute(element, name);
    return own !== undefined && (value === undefined || own === value);
  });
}

export function classesOf(element: Element): readonly string[] {
  return (attribute(element, "class") ?? "").split(/\s+/).filter(Boolean);
}

function parentOf(element: Element): Element | undefined {
  const parent = element.parentNode;
  return parent && isElement(parent) ? parent : undefined;
}

function bareName(escaped: string): string {
  return escaped.replace(/\\(.)/g, "$1");
}

function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")" && --depth === 0) return at + 1;
  }
  return undefined;
}
