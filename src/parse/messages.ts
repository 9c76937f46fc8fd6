import { isKnownKey } from "../model/known-keys.js";
import type { Text } from "../model/text.js";
import { visible } from "../model/visible.js";

export const TAB_INDENT: Text = {
  sv: "Raden är indragen med tabbtecken. Byt tabbarna mot mellanslag.",
  en: "The line is indented with tabs. Replace the tabs with spaces.",
};

export const SWALLOWED_BRACKET: Text = {
  sv: "Parentesen räknas här som en del av namnet. Skriv kolon och mellanslag före den, till exempel ”namn: { … }”.",
  en: 'The bracket counts as a part of the name here. Write a colon and a space before it, such as "name: { … }".',
};

export const EMPTY_FILE: Text = {
  sv: "Filen är tom. Skriv uppgifterna som namn och värde, till exempel ”title: Integritetspolicy”.",
  en: 'The file is empty. Write the facts as a name and a value, such as "title: Integritetspolicy".',
};

export const NOT_A_MAPPING: Text = {
  sv: "Filen ska bestå av uppgifter med namn, kolon, mellanslag och värde, till exempel ”title: Integritetspolicy”.",
  en: 'The file must consist of facts with a name, a colon, a space and a value, such as "title: Integritetspolicy".',
};

export const SECOND_DOCUMENT: Text = {
  sv: "Här börjar ett andra dokument. Ta bort raden ”---” eller ”...”, eller lägg det som följer i en egen fil.",
  en: 'A second document starts here. Remove the line "---" or "...", or move what follows to a file of its own.',
};

export const TOO_DEEP: Text = {
  sv: "Uppgifterna ligger i för många nivåer under varandra. Kontrollera indrag och parenteser; en policy behöver inte mer än tio nivåer.",
  en: "The facts are nested too deeply. Check indentation and brackets; a policy needs no more than ten levels.",
};

export const TOO_MANY_PARTS: Text = {
  sv: "Filen innehåller för många uppgifter för att vara en policy. Dela upp den eller ta bort det som inte hör dit.",
  en: "The file has too many facts to be a policy. Split it or remove what does not belong in it.",
};

export const UNREADABLE: Text = {
  sv: "Filen går inte att tolka som YAML. Kontrollera indrag, citattecken och parenteser.",
  en: "The file cannot be read as YAML. Check indentation, quotation marks and brackets.",
};

export const NO_VALUE: Text = {
  sv: "Uppgiften saknar värde. Skriv namn, kolon, mellanslag och värde, till exempel ”city: Exempelstad”.",
  en: 'The fact has no value. Write a name, a colon, a space and a value, such as "city: Exempelstad".',
};

export const NO_KEY: Text = {
  sv: "Det saknas ett namn före kolonet. Skriv vad uppgiften heter, eller sätt citattecken runt en text som börjar med kolon.",
  en: "There is no name before the colon. Write what the fact is called, or put quotes round a text that starts with a colon.",
};

export const MERGE_KEY: Text = {
  sv: "Sammanslagning med ”<<” används inte här. Skriv ut uppgifterna där de gäller.",
  en: 'Merging with "<<" is not used here. Write out the facts where they apply.',
};

/** The file has `size` bytes, more than `limit`. */
export function tooLarge(size: number, limit: number): Text {
  const [kilobytes, most] = [Math.ceil(size / 1024), limit / 1024];
  return {
    sv: `Filen är för stor för att vara en policy: ${kilobytes} kB. Den får vara högst ${most} kB.`,
    en: `The file is too large to be a policy: ${kilobytes} kB. It may be at most ${most} kB.`,
  };
}

export function unclosedQuote(quoted: string): Text {
  const [mark] = quoted;
  return {
    sv: `Texten börjar med ${mark} men avslutas inte. Skriv ett ${mark} där den slutar; går den över flera rader ska de vara indragna.`,
    en: `The text starts with ${mark} but is not closed. Write a ${mark} where it ends; if it goes on over more lines, indent them.`,
  };
}

export function unclosedBracket(open: string, close: string): Text {
  return {
    sv: `Parentesen ”${open}” saknar sitt ”${close}”. Skriv det efter det sista värdet; står det längre ner ska raderna dit vara indragna.`,
    en: `The bracket "${open}" lacks its "${close}". Write it after the last value; if it stands further down, indent the lines up to it.`,
  };
}

export function strayBracket(bracket: string): Text {
  return {
    sv: `Parentesen ”${bracket}” stänger ingenting. Ta bort den, eller sätt citattecken runt hela värdet.`,
    en: `The bracket "${bracket}" closes nothing. Remove it, or put quotes round the whole value.`,
  };
}

export function duplicateKey(key: string, line: number): Text {
  // A key of the format cannot be given another name.
  if (isKnownKey(key))
    return {
      sv: `”${shortened(key)}” finns redan på rad ${line}. Samla det som ska gälla på ett av ställena, och ta bort det andra.`,
      en: `"${shortened(key)}" is already on line ${line}. Put what is right in one of the places, and remove the other.`,
    };
  return {
    sv: `Namnet ”${shortened(key)}” finns redan på rad ${line}. Ta bort en av uppgifterna eller ge den ett annat namn.`,
    en: `The name "${shortened(key)}" is already used on line ${line}. Remove one of the facts or give it another name.`,
  };
}

export function keyNotText(key: string): Text {
  return {
    sv: `”${shortened(key)}” läses inte som ett namn. Sätt citattecken runt det: "${shortened(key)}".`,
    en: `"${shortened(key)}" is not read as a name. Put quotes round it: "${shortened(key)}".`,
  };
}

/** The lexemes of YAML features that a policy must not use. */
export type RefusedType = "directive-line" | "explicit-key-ind" | "anchor" | "alias" | "tag";

/** YAML features that a policy must not use, because they make what is read differ from what is seen. */
export function refused(type: RefusedType, source: string): Text {
  const name = shortened(source);
  switch (type) {
    case "directive-line":
      return {
        sv: `YAML-direktiv som ”${name}” används inte här. Ta bort raden.`,
        en: `YAML directives such as "${name}" are not used here. Remove the line.`,
      };
    case "explicit-key-ind":
      return {
        sv: "Ett frågetecken före ett namn används inte här. Ta bort det, eller sätt citattecken runt hela värdet.",
        en: "A question mark before a name is not used here. Remove it, or put quotes round the whole value.",
      };
    case "tag":
      return {
        sv: `YAML-taggen ”${name}” används inte här. Ta bort den, eller sätt citattecken runt värdet om ”!” hör till texten.`,
        en: `The YAML tag "${name}" is not used here. Remove it, or put quotes round the value if "!" belongs to the text.`,
      };
    default:
      return {
        sv: `YAML-hänvisningen ”${name}” används inte här. Skriv ut värdet, eller sätt citattecken runt det om tecknet hör till texten.`,
        en: `The YAML reference "${name}" is not used here. Write out the value, or put quotes round it if the character belongs to the text.`,
      };
  }
}

function shortened(text: string): string {
  const characters = [...visible(text)];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : characters.join("");
}
