import type { Lang } from "../../model/text.js";
import { element, xml } from "../xml.js";
import { type Box, type Layout, type Line, layoutOf } from "./layout.js";
import type { ReportedCompany } from "./scan-report.js";
import { WORDS } from "./words.js";

const headings = (sitesOnly: boolean) => [
  { x: 0, text: sitesOnly ? WORDS.pages : WORDS.pagesAndFiles },
  { x: 340, text: WORDS.companies },
  { x: 730, text: WORDS.countries },
];

/** The diagram as an SVG element without script. The text beside it has the same information. */
export function diagram(companies: readonly ReportedCompany[], sitesOnly: boolean, lang: Lang): string {
  const layout = layoutOf(companies, lang);
  const titles = headings(sitesOnly).map(({ x, text }) =>
    element("text", { class: "heading", x: String(x), y: "16" }, xml(text[lang])),
  );
  const parts = [...titles, ...layout.lines.map(line), ...layout.boxes.map(box)];
  return element(
    "svg",
    svgAttributes(layout),
    `<title id="diagram-title">${xml(WORDS.diagram[lang])}</title>${parts.join("")}`,
  );
}

function svgAttributes({ width, height }: Layout) {
  return {
    viewBox: `0 0 ${width} ${height}`,
    width: String(width),
    height: String(height),
    role: "img",
    "aria-labelledby": "diagram-title",
    "aria-describedby": "diagram-text",
  };
}

function line({ from, to, missing, when }: Line): string {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const middle = (x1 + x2) / 2;
  const d = `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
  const look = ["line", missing ? "missing" : "", when === "after" ? "after" : ""].filter(
    (each) => each !== "",
  );
  return element("path", { class: look.join(" "), d });
}

function box({ label, x, y, width, height, kind }: Box): string {
  const shape = element("rect", {
    class: `box ${kind}`,
    x: String(x + 0.5),
    y: String(y + 0.5),
    width: String(width - 1),
    height: String(height - 1),
    rx: "4",
  });
  const missing = kind === "missing";
  const cross = missing ? element("path", { class: "cross", d: `M${x + 9} ${y + 9}l8 8m0 -8l-8 8` }) : "";
  const at = x + (missing ? 25 : 10);
  const text = element(
    "text",
    { class: `label ${kind}`, x: String(at), y: String(y + 17.5) },
    xml(shortened(label, width - (at - x) - 8)),
  );
  return shape + cross + text;
}

// A letter of the label's size is about this wide.
const LETTER = 6.9;

/** The end of an address says more than its beginning, and so does the beginning of a name. */
function shortened(label: string, width: number): string {
  const most = Math.floor(width / LETTER);
  const letters = [...label];
  if (letters.length <= most) return label;
  if (label.startsWith("/")) return `…${letters.slice(-(most - 1)).join("")}`;
  return `${letters
    .slice(0, most - 1)
    .join("")
    .trimEnd()}…`;
}
