import { visible } from "../model/visible.js";

const ENTITY: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an XML 1.0 element or quoted attribute. Characters that XML forbids or a log obeys are written out. */
export function xml(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"]/g, (character) => ENTITY[character] as string)
    .replace(/#(?=#[a-z]*\[)/gi, "&#35;");
}

/** An element with attributes, each value escaped here, around content that is XML already. */
export function element(name: string, attributes: Readonly<Record<string, string>>, content = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xml(value)}"`);
  const open = `<${name}${written.join("")}`;
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}
