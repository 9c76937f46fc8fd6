import type { Command } from "../shared/command.js";

export const lsp: Command = {
  name: "lsp",
  summary: {
    sv: "Språkserver för redigeringsprogram: visar fynden medan du skriver (LSP).",
    en: "A language server for editors: shows the findings as you type (LSP).",
  },
  options: [
    {
      flags: "--stdio",
      help: {
        sv: "tala över standard in och standard ut, vilket den alltid gör",
        en: "communicate over standard input and output, as it always does",
      },
    },
    {
      flags: "--clientProcessId <n>",
      help: {
        sv: "redigeringsprogrammets process, som dess klient anger; används inte",
        en: "the editor's process, as some editors send it; not used",
      },
    },
  ],
  async run(session) {
    const { lspCommand } = await import("./lsp.js");
    return lspCommand(session);
  },
};
