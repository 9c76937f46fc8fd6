/** A text, or the values of a group, as the list that was meant; undefined where it is not clear which. */
export function itemsIn(value: unknown): string[] | undefined {
  if (typeof value === "string") return itemsOf(value);
  const texts = typeof value === "object" && value !== null ? Object.values(value) : [];
  return texts.length > 0 && texts.every((item) => typeof item === "string") ? texts : undefined;
}

/** The text that is alone in brackets of its own. */
export function onlyText(value: unknown): string | undefined {
  const [item, second] = Array.isArray(value) ? value : [];
  return typeof item === "string" && second === undefined ? item : undefined;
}

// "namn, adress" was meant as a list of two, lines of their own too, and so was "(namn; adress)".
function itemsOf(text: string): string[] | undefined {
  const within = /^\(([^()]*)\)$/.exec(text.trim())?.[1] ?? text;
  const items = within
    .trim()
    .split(/[,;|]\s*|[\r\n]+/)
    .map((item) => item.trim());
  return text.length <= 60 && items.every((item) => item !== "") ? items : undefined;
}
