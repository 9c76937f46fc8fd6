import type { Cause } from "./cause.js";
import type { Line } from "./lines.js";

const LINK = /\[([^[\]]*)\]\(\s*(?:mailto:|tel:)?([^()\s]+)\s*\)/;
const EMPHASIS = /(?<=^\s*(?:- +)?(?:[\w-]+:\s+)?)(\*{1,3})([^*\s](?:[^*]*[^*\s])?)\1/;

/** A link as Markdown has it: YAML takes its first bracket for the beginning of a list. */
export const markdownLink: Cause = (lines, line) =>
  [line, lines.above(line)].flatMap((each) => {
    const found = each && LINK.exec(each.text);
    if (!each || !found) return [];
    const [whole, words = "", address = ""] = found;
    // An e-mail address, or an address of the web that is asked for; in a text it is the words that are meant.
    const isValue = /^(?:email|e-post|phone|website|url|\w*Url)$/.test(
      /([\w-]+):\s*$/.exec(each.text.slice(0, found.index))?.[1] ?? "",
    );
    const meant = isValue || words.trim() === "" ? address : words;
    const at = each.start + found.index;
    const span = [at, at + whole.length] as const;
    return [
      {
        span,
        text: {
          sv: `En länk skriven i Markdown, ”[text](adress)”, fungerar inte här. Skriv bara ${isValue ? "adressen" : "texten"}: ${meant}`,
          en: `A link written in Markdown, "[text](address)", does not work here. Write only the ${isValue ? "address" : "text"}: ${meant}`,
        },
        edits: [{ span, text: meant }],
      },
    ];
  });

/** Asterisks for bold or italic text: YAML takes the first for a reference. */
export const emphasis: Cause = (lines, line) => {
  const found = emphasised(line);
  if (!found) return [];
  const all = lines.all.flatMap((each) => (each.says ? (emphasised(each) ?? []) : []));
  return [
    {
      span: found.span,
      text: {
        sv: `Asterisker för fet eller kursiv stil används inte här. Skriv ${found.text.trim()}`,
        en: `Asterisks for bold or italic text are not used here. Write ${found.text.trim()}`,
      },
      edits: all,
    },
  ];
};

function emphasised({ text, start }: Line) {
  const found = EMPHASIS.exec(text);
  if (!found) return undefined;
  const [whole, , words = ""] = found;
  const after = text.slice(found.index + whole.length);
  // **title**: x, as well as **title:** x
  const colon = words.endsWith(":") && !/^\s/.test(after) && after !== "" ? " " : "";
  const span = [start + found.index, start + found.index + whole.length] as const;
  return { span, text: `${words}${colon}` };
}
