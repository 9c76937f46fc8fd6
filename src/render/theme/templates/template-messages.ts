import { withSuggestion } from "../../../model/suggestion.js";
import type { Text } from "../../../model/text.js";
import { visible } from "../../../model/visible.js";

const MAX_NAMED = 12;

/** What can be wrong with how a template is written, each with its remedy. */
export const MISTAKES = {
  tooDeep: (most: number): Text => ({
    sv: `Fler än ${most} villkor och listor ligger i varandra. Dela upp texten.`,
    en: `More than ${most} conditions and lists are nested. Divide the text.`,
  }),
  nothingToClose: (tag: string): Text => ({
    sv: `${shortened(tag)} stänger något som aldrig öppnas. Ta bort det, eller skriv {{#if …}} eller {{#each …}} före.`,
    en: `${shortened(tag)} closes something that is never opened. Remove it, or write {{#if …}} or {{#each …}} before it.`,
  }),
  otherClosed: (tag: string, opened: string, line: number, name: string): Text => ({
    sv: `Här stängs ${shortened(opened)} från rad ${line}, men med ${shortened(tag)}. Skriv {{/${shortened(name)}}}.`,
    en: `This closes ${shortened(opened)} of line ${line}, but with ${shortened(tag)}. Write {{/${shortened(name)}}}.`,
  }),
  neverClosed: (tag: string, name: string): Text => ({
    sv: `${shortened(tag)} stängs aldrig. Skriv {{/${shortened(name)}}} där det slutar.`,
    en: `${shortened(tag)} is never closed. Write {{/${shortened(name)}}} where it ends.`,
  }),
  elseOutside: (): Text => ({
    sv: "{{else}} står utanför {{#if …}} och {{#each …}}. Flytta in det, eller ta bort det.",
    en: "{{else}} is outside {{#if …}} and {{#each …}}. Move it inside, or remove it.",
  }),
  unreadable: (): Text => ({
    sv: "Det här går inte att läsa. Skriv {{nyckel}}, {{#if nyckel}}…{{else}}…{{/if}}, {{#each lista}}…{{/each}} eller {{> del nyckel}}.",
    en: "This cannot be read. Write {{key}}, {{#if key}}…{{else}}…{{/if}}, {{#each list}}…{{/each}} or {{> part key}}.",
  }),
  helper: (name: string, near: string | undefined): Text =>
    withSuggestion(
      { sv: `Funktionen ”${shortened(name)}” finns inte.`, en: `There is no helper "${shortened(name)}".` },
      near,
      {
        always: {
          sv: "I mallar finns bara {{#if …}}, {{#unless …}} och {{#each …}}, och listor, datum och tider är redan utskrivna.",
          en: "Templates only have {{#if …}}, {{#unless …}} and {{#each …}}; lists, dates and periods are already in words.",
        },
      },
    ),
  oneArgument: (name: string): Text => ({
    sv: `{{#${shortened(name)} …}} ska följas av en nyckel och inget mer. Skriv {{#${shortened(name)} nyckel}}.`,
    en: `{{#${shortened(name)} …}} must be followed by one key and nothing else. Write {{#${shortened(name)} key}}.`,
  }),
  construct: (tag: string): Text => ({
    sv: `${shortened(tag)} får inte användas i mallar. Skriv {{nyckel}}, {{#if …}}, {{#each …}} eller {{> del}}.`,
    en: `${shortened(tag)} may not be used in templates. Write {{key}}, {{#if …}}, {{#each …}} or {{> part}}.`,
  }),
  raw: (path: string): Text => ({
    sv: `Skriv {{${shortened(path)}}} med två klammerparenteser. Värdena är redan gjorda till text, och inget annat får stå på sidan.`,
    en: `Write {{${shortened(path)}}} with two braces. Values are text already, and nothing else is allowed on the page.`,
  }),
  outside: (path: string): Text => ({
    sv: `”${shortened(path)}” går inte att läsa. En mall läser bara nycklarna på sin egen plats, inte ../ eller @.`,
    en: `"${shortened(path)}" cannot be read. A template only reads the keys of its own place, not ../ or @.`,
  }),
  unknownKey: (key: string, at: string, near: string | undefined, keys: readonly string[]): Text =>
    withSuggestion(
      {
        sv: `Nyckeln ”${shortened(key)}” finns inte ${at === "" ? "här" : `i ”${at}”`}.`,
        en: `There is no key "${shortened(key)}" ${at === "" ? "here" : `in "${at}"`}.`,
      },
      near,
      {
        always: {
          sv: `${list("Här finns", keys, "Här finns inga nycklar")}.`,
          en: `${list("There are", keys, "There are no keys here")}.`,
        },
      },
    ),
  unknownPart: (name: string, near: string | undefined, names: readonly string[]): Text =>
    withSuggestion(
      { sv: `Delen ”${shortened(name)}” finns inte.`, en: `There is no part "${shortened(name)}".` },
      near,
      {
        always: {
          sv: `${list("Delarna är", names, "Det finns inga delar")}.`,
          en: `${list("The parts are", names, "There are no parts")}.`,
        },
      },
    ),
  partReads: (name: string, path: string): Text => ({
    sv: `Delen ”${name}” läser ”${path}”, som inte finns här. Skriv {{> ${name} nyckel}} med den nyckel som har det.`,
    en: `The part "${name}" reads "${path}", which is not here. Write {{> ${name} key}} with the key that has it.`,
  }),
  partInPart: (name: string): Text => ({
    sv: `Delen ”${name}” anropar sig själv. Ta bort anropet.`,
    en: `The part "${name}" calls itself. Remove the call.`,
  }),
  notText: (path: string): Text => ({
    sv: `”${path}” är ja eller nej och inte text. Skriv {{#if ${path}}}…{{/if}}.`,
    en: `"${path}" is yes or no and not text. Write {{#if ${path}}}…{{/if}}.`,
  }),
  notTextButList: (path: string): Text => ({
    sv: `”${path}” är en lista. Skriv {{#each ${path}}}…{{/each}}.`,
    en: `"${path}" is a list. Write {{#each ${path}}}…{{/each}}.`,
  }),
  notTextButObject: (path: string, keys: readonly string[]): Text => ({
    sv: `”${path}” är flera värden. Skriv ett av dem: ${keys.map((key) => `{{${path}.${key}}}`).join(", ")}.`,
    en: `"${path}" is several values. Write one of them: ${keys.map((key) => `{{${path}.${key}}}`).join(", ")}.`,
  }),
  notList: (path: string): Text => ({
    sv: `”${path}” är ingen lista. Skriv {{#if ${path}}} eller {{${path}}}.`,
    en: `"${path}" is not a list. Write {{#if ${path}}} or {{${path}}}.`,
  }),
  maybeMissing: (path: string): Text => ({
    sv: `”${path}” kan saknas. Skriv {{#if ${path}}} före och {{/if}} efter den text som behöver det.`,
    en: `"${path}" may be missing. Write {{#if ${path}}} before and {{/if}} after the text that needs it.`,
  }),
} as const;

function list(before: string, names: readonly string[], none: string): string {
  if (names.length === 0) return none;
  return `${before}: ${names.slice(0, MAX_NAMED).join(", ")}${names.length > MAX_NAMED ? " …" : ""}`;
}

function shortened(text: string): string {
  return visible(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
