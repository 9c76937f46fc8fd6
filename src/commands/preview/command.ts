import { Failure } from "../../model/failure.js";
import { visible } from "../../model/visible.js";
import type { Command } from "../shared/command.js";
import { SAVED_FILES, THEME } from "../shared/options.js";
import type { ThemeOptions } from "../shared/theme/theme.js";

interface Options extends ThemeOptions {
  readonly port?: number;
}

export const preview: Command<string[], Options> = {
  name: "preview",
  summary: {
    sv: "Visa sidan i webbläsaren medan du redigerar, med fynden vid de avsnitt de gäller.",
    en: "Show the page in a browser while you edit, with the findings beside the sections they concern.",
  },
  argument: SAVED_FILES,
  options: [
    {
      flags: "-p, --port <n>",
      help: { sv: "port på 127.0.0.1 (förval: en ledig)", en: "port at 127.0.0.1 (default: a free one)" },
      parse: portNumber,
    },
    ...THEME,
  ],
  async run(session, files, { port, ...theme }) {
    const { previewCommand } = await import("./preview.js");
    return previewCommand(session, files, { port, ...theme });
  },
};

function portNumber(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535) return Number(value);
  throw new Failure({
    sv: `--port: ”${visible(value)}” är inte ett portnummer. Skriv ett heltal från 1 till 65535, till exempel --port 8080, eller utelämna --port.`,
    en: `--port: "${visible(value)}" is not a port number. Write a whole number from 1 to 65535, for example --port 8080, or leave --port out.`,
  });
}
