import { attribute, type Document, type Element, elementsIn, isElement, TooComplex } from "../tree.js";
import { type Declared, declaredIn } from "./declarations.js";
import { classesOf, matches } from "./selector.js";
import { rulesOf, type StyleRule } from "./style-sheet.js";

/** What an element's markup and style say: undefined where they say nothing, and what is around it decides. */
export interface Seen {
  /** False: neither it nor anything in it. */
  readonly display: boolean;
  /** False: hidden, but for what in it is made visible. */
  readonly visibility: boolean | undefined;
}

/** Comparisons of an element with a part of a selector, for a whole page. Real pages need some hundred thousand. */
const MAX_STEPS = 20_000_000;

/**
 * Whether elements are seen, by their markup and, with `sheets`, by the style elements of their document.
 * The answer throws TooComplex where there are too many rules for too many elements.
 */
export function hidingIn(document: Document, sheets: boolean): (element: Element) => Seen {
  const rules = sheets ? indexed(document) : new Map<string, Ordered[]>();
  let steps = 0;
  const step = () => {
    if (++steps > MAX_STEPS) throw new TooComplex();
  };
  return (element) => {
    const id = attribute(element, "id");
    const keys = ["*", element.tagName, ...(id === undefined ? [] : [`#${id}`])];
    for (const each of classesOf(element)) keys.push(`.${each}`);
    const meant = keys
      .flatMap((key) => rules.get(key) ?? [])
      .filter(({ selector }) => matches(selector, element, step));
    const all = [
      ...meant,
      ...declaredIn(attribute(element, "style") ?? "").map((each) => ({ ...each, rank: INLINE })),
    ];
    const hidden = attribute(element, "hidden") !== undefined;
    return {
      display: strongest(all, "display") ?? !hidden,
      visibility: strongest(all, "visibility"),
    };
  };
}

interface Ranked extends Declared {
  /** Among those that are as important. */
  readonly rank: number;
}

interface Ordered extends StyleRule, Ranked {}

/** The style attribute comes before any style sheet. */
const INLINE = Number.POSITIVE_INFINITY;

/** Whether the declaration that wins shows the element. */
function strongest(all: readonly Ranked[], property: Declared["property"]): boolean | undefined {
  let best: Ranked | undefined;
  for (const each of all) {
    if (each.property !== property) continue;
    const wins = best && each.important === best.important ? each.rank >= best.rank : each.important;
    if (!best || wins) best = each;
  }
  return best && !best.hides;
}

/** The rules by an id, class or type that the element they are about has. */
function indexed(document: Document): Map<string, Ordered[]> {
  const index = new Map<string, Ordered[]>();
  let order = 0;
  for (const element of elementsIn(document)) {
    if (element.tagName !== "style" || !isCss(element)) continue;
    for (const rule of rulesOf(textOf(element), attribute(element, "media") ?? "")) {
      const { own, specificity } = rule.selector;
      // A layer comes after what is in none; among what is important it comes before.
      const layer = rule.layered === rule.important ? 1e15 : 0;
      const ranked = { ...rule, rank: layer + specificity * 1e6 + order++ };
      const first = own.classes[0];
      const key = own.id !== undefined ? `#${own.id}` : first !== undefined ? `.${first}` : (own.tag ?? "*");
      const others = index.get(key);
      if (others) others.push(ranked);
      else index.set(key, [ranked]);
    }
  }
  return index;
}

function isCss(style: Element): boolean {
  return /^\s*(?:text\/css\s*)?$/i.test(attribute(style, "type") ?? "");
}

function textOf(element: Element): string {
  return element.childNodes.map((node) => ("value" in node && !isElement(node) ? node.value : "")).join("");
}
